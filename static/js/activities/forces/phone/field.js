// field.js: both sides of the forces on one goal or barrier, with the buttons of one's own.

import { Group, Status } from "../../../ui/badges.js";
import { html, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { pendingOf } from "../../../ui/selectors.js";
import { fieldOf, notes, wordsOf } from "../model.js";

export function Field({ room, me, on, open, change }) {
  const { driving, restraining, totals } = fieldOf(known(room, me), on);
  const given = { room, me, open, change };
  return html`<${Side} head=${t("Drives it")} forces=${driving} total=${totals.driving} ...${given} />
    <${Side} head=${t("Holds it back")} forces=${restraining} total=${totals.restraining} ...${given} />`;
}

/** The forces of the room, as this phone has last changed them. */
function known({ store, outbox }, me) {
  const gone = new Set(pendingOf(outbox, "remove_force", {}).map((post) => post.with.force));
  const edits = pendingOf(outbox, "edit_force", {});
  const there = store
    .all("force")
    .map((force) =>
      edits
        .filter((post) => post.with.force === force.id)
        .reduce((now, { with: { force: _, ...fields }, state }) => ({ ...now, ...fields, state: state.value }), force),
    );
  const unsent = pendingOf(outbox, "add_force", {})
    .filter((post) => !store.has("force", post.with.force))
    .map(({ with: { force: id, ...rest }, state }) => ({
      id,
      ...rest,
      group: me.group,
      at: Infinity,
      state: state.value,
    }));
  return [...there, ...unsent].filter(({ id }) => !gone.has(id));
}

const Side = ({ head, forces, total, ...given }) =>
  html`<section class="stack-tight">
    <h3 class="section-head">${head} <span class="count">${total}</span></h3>
    ${!forces.length && html`<p class="soft">${t("Nothing here yet.")}</p>`}
    <ul class="cards">
      ${forces.map((force) => html`<${Force} key=${force.id} force=${force} ...${given} />`)}
    </ul>
  </section>`;

function Force({ force, room, me, open, change }) {
  const own = force.group && force.group === me.group;
  return html`<li class=${own ? "card mine" : "card"} data-state=${force.state}>
    <p class="card-text" dir="auto">${wordsOf(force)}</p>
    <div class="card-foot force-foot">
      <span class="force-strength" data-heat=${force.strength}
        ><span class="visually-hidden">${t("Strength")}</span> ${force.strength}</span
      >
      ${notes(force).map((words) => html`<span class="chip plain" key=${words}>${words}</span>`)}
      <${Group} group=${force.group && room.store.get("group", force.group)} plain />
      <${Status} state=${force.state} />
    </div>
    ${open && own && !force.state && html`<${Buttons} ...${{ room, force, change }} />`}
  </li>`;
}

function Buttons({ room, force, change }) {
  const sure = useSignal(false);
  const edit = () => (change(force), document.getElementById("force-text")?.focus());
  if (sure.value)
    return html`<span class="row" role="group" aria-label=${t("Delete this?")}>
      <button class="button danger" onClick=${() => room.post("remove_force", { force: force.id })}>
        ${t("Delete")}
      </button>
      <button class="button" ref=${(element) => element?.focus()} onClick=${() => (sure.value = false)}>
        ${t("Keep it")}
      </button>
    </span>`;
  return html`<div class="row force-buttons">
    <button class="button" onClick=${edit}>${icon("edit")}${t("Edit")}</button>
    <button class="button quiet" onClick=${() => (sure.value = true)}>${icon("trash")}${t("Delete")}</button>
  </div>`;
}
