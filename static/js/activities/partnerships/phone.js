// phone.js: one's group's partnerships with what it says of trust, and a way to add one.

import { html, useSignal, useSignalEffect } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { groupsOf, self } from "../../ui/selectors.js";
import { Facts, Partners } from "./facts.js";
import { partnerOf, partnershipsOf, trustsOf } from "./model.js";

const [LONG, SCALE] = [1000, [0, 1, 2, 3, 4, 5]];

/** Whether this screen shows a post that came back. */
export const takes = (entry) => entry.do === "add_partnership";

export function Activity({ room, open, head }) {
  const me = self(room);
  const all = partnershipsOf(room.store);
  const ours = all.filter(({ partners }) => partners.includes(me.group));
  const others = all.filter((each) => !ours.includes(each));
  return html`<main class="page-main stack">
    ${head} ${!all.length && html`<p class="soft">${t("No partnerships yet. Add one that your group is in.")}</p>`}
    ${[...ours, ...others].map(
      (each) => html`<${One} key=${each.id} ...${{ room, me, partnership: each, open, mine: ours.includes(each) }} />`,
    )}
    ${open && me.group && html`<${AddForm} room=${room} me=${me} />`}
  </main>`;
}

function One({ room, me, partnership, open, mine }) {
  return html`<section class=${mine ? "card mine partnership" : "card partnership"}>
    <h2><${Partners} store=${room.store} partnership=${partnership} /></h2>
    <${Facts} store=${room.store} partnership=${partnership} />
    ${open && mine && html`<${OwnTrust} ...${{ room, me, partnership }} />`}
  </section>`;
}

function OwnTrust({ room, me, partnership }) {
  const posts = room.outbox.pending.value.filter(
    (post) => post.do === "rate_trust" && post.with.partnership === partnership.id,
  );
  const now = posts.at(-1)?.with.trust ?? trustsOf(room.store, partnership).get(me.group);
  const say = (trust) => room.post("rate_trust", { partnership: partnership.id, partner: me.group, trust });
  return html`<fieldset class="scale">
    <legend>${t("How far does your group trust this partnership?")}</legend>
    ${SCALE.map(
      (n) =>
        html`<label key=${n} data-heat=${n}
          ><input type="radio" name=${partnership.id} checked=${now === n} onChange=${() => say(n)} /><span
            >${n}</span
          ></label
        >`,
    )}
    <p class="scale-ends"><span>${t("not at all")}</span><span>${t("fully")}</span></p>
  </fieldset>`;
}

function AddForm({ room, me }) {
  const chosen = useSignal("");
  const problem = useSignal("");
  const [name, gains, answers, pooled] = ["name", "gains", "answers", "pooled"].map((each) =>
    room.draft(`partnership-${each}`),
  );
  useSignalEffect(() => {
    const entry = room.outbox.returned.value.find((each) => each.do === "add_partnership");
    if (!entry || gains.value.trim()) return;
    [problem.value, gains.value] = [entry.why, entry.with.incentives ?? ""];
    room.outbox.take(entry.key);
  });
  const partner = chosen.value || partnerOf(room.store, name.value.trim());
  function add(event) {
    event.preventDefault();
    if (!partner) return;
    room.post("add_partnership", {
      partners: [me.group, partner],
      incentives: gains.value.trim(),
      accountability: answers.value.trim(),
      pooled: pooled.value.trim(),
    });
    for (const each of [chosen, problem, name, gains, answers, pooled]) each.value = "";
  }
  const groups = groupsOf(room.store).filter(({ id }) => id !== me.group);
  return html`<details class="partnership-new" open=${Boolean(problem.value)}>
    <summary>${t("Add a partnership")}</summary>
    <form class="stack" onSubmit=${add}>
      ${problem.value && html`<p class="notice" role="alert" data-tone="error">${icon("warning")}<span>${problem.value}</span></p>`}
      <label class="field"
        ><b>${t("With which group?")}</b
        ><select value=${chosen.value} onChange=${(event) => (chosen.value = event.currentTarget.value)}>
          <option value="">${t("Someone else")}</option>
          ${groups.map((group) => html`<option key=${group.id} value=${group.id}>${group.name}</option>`)}
        </select></label
      >
      ${!chosen.value && html`<${Box} label=${t("With whom?")} draft=${name} most=${120} />`}
      <${Box} label=${t("What does each gain? (optional)")} draft=${gains} most=${LONG} />
      <${Box} label=${t("Who answers to whom? (optional)")} draft=${answers} most=${LONG} />
      <${Box} label=${t("What do you put together: money, people, boats? (optional)")} draft=${pooled} most=${LONG} />
      <button class="button primary wide" disabled=${!partner}>${icon("plus")}${t("Add")}</button>
    </form>
  </details>`;
}

const Box = ({ label, draft, most }) =>
  html`<label class="field"
    ><b>${label}</b
    ><textarea
      rows="2"
      dir="auto"
      maxlength=${most}
      value=${draft.value}
      onInput=${(event) => (draft.value = event.currentTarget.value)}
    ></textarea>
  </label>`;
