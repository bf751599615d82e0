// ties.js: saying what goes from one actor to another, and taking back what the own group has said.

import { Problem, useCameBack } from "../../../ui/came_back.js";
import { kept } from "../../../ui/draft.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { labelOf } from "../../../ui/labels.js";
import { pendingOf } from "../../../ui/selectors.js";
import { tiesOf, types } from "../model.js";
import { Choose } from "./choose.js";

const NEW = { from: "", to: "", type: "", mutual: false };

export function Ties({ room, me, stage, actors, open }) {
  const draft = kept(room.draft(`${stage.id}/tie`), NEW);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return html`<section class="stack">
    <h3 class="section-head">${t("Ties")}</h3>
    ${open && html`<${Add} ...${{ room, draft, actors }} />`}
    <ul class="stack-tight">
      ${known(room).map(
        (tie) =>
          html`<li key=${tie.id} class="map-row">
            <span class="map-tie-words" dir="auto"
              >${t("{from} → {to}: {type}", { from: names.get(tie.from), to: names.get(tie.to), type: labelOf(types(), tie.type) })}</span
            >
            ${
              open &&
              tie.named_by === me.group &&
              html`<button
                class="button quiet icon-only"
                aria-label=${t("Remove this tie")}
                onClick=${() => room.post("remove_tie", { tie: tie.id })}
              >
                ${icon("trash")}
              </button>`
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

function known({ store, outbox }) {
  const there = tiesOf(store);
  const ids = new Set(there.map(({ id }) => id));
  const coming = pendingOf(outbox, "add_tie", {}).filter((post) => !ids.has(post.with.tie));
  return [...there, ...coming.map((post) => ({ ...post.with, id: post.with.tie }))];
}

function Add({ room, draft, actors }) {
  const { from, to, type, mutual } = draft.value;
  const set = (fields) => (draft.value = { ...draft.peek(), ...fields });
  const there = (id) => actors.some((each) => each.id === id);
  const why = useCameBack(room, {
    is: (entry) => entry.do === "add_tie",
    draft,
    empty: NEW,
    typed: ({ with: { tie: _, ...said } }) => (there(said.from) && there(said.to) ? { ...NEW, ...said } : null),
  });
  const ready = from && to && type && from !== to;
  function submit(event) {
    event.preventDefault();
    if (!ready) return;
    room.post("add_tie", { from, to, type, mutual });
    [draft.value, why.value] = [NEW, ""];
  }
  const named = actors.map(({ id, name }) => [id, name]);
  return html`<form class="card stack" onSubmit=${submit}>
    <${Problem} why=${why.value} />
    <${Choose} label=${t("From")} pairs=${named} value=${from} onChoose=${(id) => set({ from: id })} />
    <${Choose} label=${t("What goes")} pairs=${types()} value=${type} onChoose=${(id) => set({ type: id })} />
    <${Choose}
      label=${t("To")}
      pairs=${named.filter(([id]) => id !== from)}
      value=${to}
      onChoose=${(id) => set({ to: id })}
    />
    <label class="tick"
      ><input
        type="checkbox"
        checked=${mutual}
        onChange=${(event) => set({ mutual: event.currentTarget.checked })}
      /><span>${t("Both ways")}</span></label
    >
    <button class="button primary wide" disabled=${!ready}>${icon("link")}${t("Add tie")}</button>
  </form>`;
}
