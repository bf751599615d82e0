// list.js: the help that is asked for so far; a group joins in asking, or takes back what it alone asks for.

import { Group, Status } from "../../../ui/badges.js";
import { html, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { labelOf } from "../../../ui/labels.js";
import { t } from "../../../ui/i18n.js";
import { pendingOf, titleOf } from "../../../ui/selectors.js";
import { pulls, statuses, typeWords } from "../words.js";

export function List({ room, me, open, change }) {
  const { store, outbox } = room;
  const gone = new Set(pendingOf(outbox, "remove_intervention", {}).map((post) => post.with.intervention));
  const all = [...store.all("intervention")].filter(({ id }) => !gone.has(id)).sort((a, b) => b.at - a.at);
  const unsent = pendingOf(outbox, "add_intervention", {}).filter(
    (post) => !store.has("intervention", post.with.intervention),
  );
  const drawn = [...[...unsent].reverse().map(written), ...all];
  return html`<section class="stack-tight">
    <h2 class="section-head">${t("Help asked for")} <span class="count">${drawn.length}</span></h2>
    ${!drawn.length && html`<p class="soft">${t("No one has asked for help yet.")}</p>`}
    <ul class="cards help-list">
      ${drawn.map((help) => html`<${Help} key=${help.id} ...${{ room, me, open, help, change }} />`)}
    </ul>
  </section>`;
}

// What this phone has sent and the room does not show yet.
const written = ({ with: { intervention: id, ...rest }, state }) => ({
  id,
  ...rest,
  status: "wanted",
  state: state.value,
});

function Help({ room, me, open, help, change }) {
  const { store } = room;
  const asked = askedBy(room, me, help);
  const ours = asked.groups.includes(me.group);
  const own = help.group === me.group && asked.groups.every((each) => each === me.group);
  return html`<li class=${ours ? "card mine" : "card"} data-state=${help.state}>
    <p class="card-text" dir="auto">${help.title}</p>
    <p class="row help-tags">
      <span class="chip" dir="auto">${typeWords(store, help.type)}</span>
      ${help.pull && html`<span class="chip">${labelOf(pulls(), help.pull)}</span>`}
      ${!["idea", "wanted"].includes(help.status) && html`<span class="chip" data-tone="info">${labelOf(statuses(), help.status)}</span>`}
    </p>
    ${help.on?.length > 0 && html`<${Moves} titles=${help.on.map((id) => titleOf(store, id)).filter(Boolean)} />`}
    ${help.status === "dropped" && html`<p dir="auto">${help.why}</p>`}
    <div class="card-foot">
      ${asked.groups.map((id) => html`<${Group} key=${id} group=${store.get("group", id)} plain />`)}
      <${Status} state=${help.state ?? asked.state} />
    </div>
    ${open && me.group && !help.state && help.status !== "dropped" && html`<${Buttons} ...${{ room, me, help, asked, ours, own, change }} />`}
  </li>`;
}

const Moves = ({ titles }) =>
  titles.length > 0 &&
  html`<p class="help-moves"><b>${t("To move:")}</b> <span dir="auto">${titles.join(" · ")}</span></p>`;

/** Who asks for it, as this phone has last said. */
function askedBy({ outbox }, me, { id, asked_by: groups = [] }) {
  const post = pendingOf(outbox, "edit_intervention", { intervention: id })
    .filter((each) => each.with.asked_by)
    .at(-1);
  if (!post) return { groups, state: null };
  const others = groups.filter((each) => each !== me.group);
  return { groups: post.with.asked_by.length ? [...others, me.group] : others, state: post.state.value };
}

function Buttons({ room, me, help, ours, own, change }) {
  const sure = useSignal(false);
  const ask = () => room.post("edit_intervention", { intervention: help.id, asked_by: ours ? [] : [me.group] });
  const remove = () => room.post("remove_intervention", { intervention: help.id });
  if (sure.value)
    return html`<span class="row" role="group" aria-label=${t("Delete this?")}>
      <button class="button danger" onClick=${remove}>${t("Delete")}</button>
      <button class="button" ref=${(element) => element?.focus()} onClick=${() => (sure.value = false)}>
        ${t("Keep it")}
      </button>
    </span>`;
  if (own && ["idea", "wanted"].includes(help.status))
    return html`<div class="row help-buttons">
      <button class="button" onClick=${() => change(help)}>${icon("edit")}${t("Edit")}</button>
      <button class="button quiet" onClick=${() => (sure.value = true)}>${icon("trash")}${t("Delete")}</button>
    </div>`;
  return html`<button class="button" aria-pressed=${ours} onClick=${ask}>
    ${icon(ours ? "check" : "hand")}${ours ? t("We ask for this") : t("We ask for this too")}
  </button>`;
}
