// phone.js: one's group's partnerships, to edit and to say how far it trusts them, and a way to add one.

import { useCameBack } from "../../ui/came_back.js";
import { kept } from "../../ui/draft.js";
import { html, useSignal } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { Refusals } from "../../ui/refusals.js";
import { self } from "../../ui/selectors.js";
import { Facts, Partners } from "./facts.js";
import { partnershipsOf, trustsOf } from "./model.js";
import { Form } from "./phone/form.js";
import { cameBack, EMPTY, typedFrom } from "./phone/typed.js";

const [ASKS, SCALE] = [
  ["add_partnership", "edit_partnership", "rate_trust"],
  [0, 1, 2, 3, 4, 5],
];

/** Whether this screen shows a post that came back. */
export const takes = (entry) => ASKS.includes(entry.do);

export function Activity({ room, open, head }) {
  const me = self(room);
  const form = useForm(room, me, open);
  const all = partnershipsOf(room.store);
  const ours = all.filter(({ partners }) => partners.includes(me.group));
  const others = all.filter((each) => !ours.includes(each));
  return html`<main class="page-main stack">
    ${head} ${ASKS.map((of) => html`<${Refusals} key=${of} ...${{ room, of }} kept=${wordsIn} />`)}
    ${!all.length && html`<p class="soft">${t("No partnerships yet. Add one that your group is in.")}</p>`}
    ${[...ours, ...others].map((each) =>
      form.shown === each.id
        ? html`<${Form} key=${each.id} ...${{ room, me, ...form }} />`
        : html`<${One} key=${each.id} ...${{ room, me, partnership: each, open, form, mine: ours.includes(each) }} />`,
    )}
    ${open && others.length > 0 && html`<p class="soft">${t("Only its partners and facilitators can edit a partnership.")}</p>`}
    ${form.shown === "" && html`<${Form} key="new" ...${{ room, me, ...form }} />`}
    ${
      open &&
      me.group &&
      form.shown === null &&
      html`<button class="button primary wide" onClick=${form.begin}>${icon("plus")}${t("Add a partnership")}</button>`
    }
  </main>`;
}

// What was typed of a partnership that is gone is kept, for a new one.
const ALONE = { id: null, before: null, status: "active", why: "" };

/** One form at a time: `shown` is the id of what is edited, "" for a new one, null where none is. */
function useForm(room, me, open) {
  const draft = kept(room.draft("partnership"), EMPTY);
  const adding = useSignal(false);
  const is = ({ do: asked }) => ["add_partnership", "edit_partnership"].includes(asked);
  const typed = (entry) => (open && me.group ? cameBack(room.store, me, entry) : null);
  const why = useCameBack(room, { is, draft, empty: EMPTY, typed });
  const now = draft.value;
  const gone = now.id && !room.store.get("partnership", now.id)?.partners.includes(me.group);
  const begun = (adding.value || now !== EMPTY) && open && me.group && !gone;
  return {
    draft,
    why,
    shown: begun ? (now.id ?? "") : null,
    begin: () => (gone && (draft.value = { ...now, ...ALONE }), (adding.value = true)),
    edit: (one) => ([draft.value, why.value] = [typedFrom(room.store, me, one), ""]),
    done: () => ([draft.value, why.value, adding.value] = [EMPTY, "", false]),
  };
}

const wordsIn = ({ with: { incentives, accountability, pooled, why } }) =>
  [incentives, accountability, pooled, why]
    .filter(Boolean)
    .map((words) => html`<p key=${words} class="kept-words" dir="auto">${words}</p>`);

function One({ room, me, partnership, open, mine, form }) {
  return html`<section class=${mine ? "card mine partnership" : "card partnership"}>
    <h2><${Partners} store=${room.store} partnership=${partnership} /></h2>
    <${Facts} store=${room.store} partnership=${partnership} />
    ${open && mine && html`<${OwnTrust} ...${{ room, me, partnership }} />`}
    ${
      open &&
      mine &&
      html`<div class="row">
        <button class="button" disabled=${form.shown !== null} onClick=${() => form.edit(partnership)}>
          ${icon("edit")}${t("Edit")}
        </button>
      </div>`
    }
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
