// phone.js: a group chooses a goal or barrier and writes the forces on it.

import { useCameBack } from "../../ui/came_back.js";
import { self } from "../../ui/selectors.js";
import { kept } from "../../ui/draft.js";
import { html, useSignal } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { Refusals } from "../../ui/refusals.js";
import { subjectsOf } from "./model.js";
import { EMPTY, Form } from "./phone/form.js";
import { Field } from "./phone/field.js";

/** Whether this screen shows a post that came back. */
export const takes = (entry) => ASKS.includes(entry.do);

const ASKS = ["add_force", "edit_force", "remove_force"];

export function Activity({ room, stage, open, head }) {
  const { store } = room;
  const me = self(room);
  const subjects = subjectsOf(store, stage);
  const chosen = useSignal(null);
  const on = (subjects.find(({ id }) => id === chosen.value) ?? subjects[0])?.id;
  const draft = kept(room.draft(`${stage.id}/force`), EMPTY);
  const why = useCameBack(room, {
    is: (entry) => ["add_force", "edit_force"].includes(entry.do),
    draft,
    empty: EMPTY,
    typed: (entry) =>
      open && me.group && subjects.some(({ id }) => id === subjectOf(store, entry)) ? typed(entry) : null,
    then: (entry) => (chosen.value = subjectOf(store, entry)),
  });
  return html`<main class="page-main stack">
    ${head} ${ASKS.map((of) => html`<${Refusals} key=${of} ...${{ room, of }} kept=${textIn} />`)}
    ${
      on
        ? html`<${Subject} ...${{ subjects, on }} onChoose=${(id) => (chosen.value = id)} />
            ${open && me.group && html`<${Form} ...${{ room, on, draft, why }} />`}
            <${Field} ...${{ room, me, on, open, change: (force) => (draft.value = formOf(force)) }} />`
        : html`<${Nothing} />`
    }
  </main>`;
}

const textIn = ({ with: { text } }) => text ?? "";

const subjectOf = (store, { with: { on, force } }) => on ?? store.get("force", force)?.on;

const typed = ({ do: asked, with: { force, text, direction, strength, alterable, speed = "" } }) => ({
  ...EMPTY,
  ...{ id: asked === "edit_force" ? force : null, text, direction, strength, speed },
  alterable: alterable === "" ? null : (alterable ?? null), // an edit says none by ""
});

const formOf = ({ id, text = "", direction, strength, alterable = null, speed = "" }) => ({
  id,
  text,
  direction,
  strength,
  alterable,
  speed,
});

const Nothing = () =>
  html`<div class="empty">
    ${icon("balance", "big")}
    <h2>${t("Nothing to weigh yet")}</h2>
    <p>${t("They appear here as soon as they’re on the wall.")}</p>
  </div>`;

const Subject = ({ subjects, on, onChoose }) =>
  subjects.length === 1
    ? html`<h2 class="force-subject" dir="auto">${subjects[0].title}</h2>`
    : html`<label class="field">
        <b>${t("What is it about?")}</b>
        <select onChange=${(event) => onChoose(event.currentTarget.value)}>
          ${subjects.map(({ id, title }) => html`<option key=${id} value=${id} selected=${id === on}>${title}</option>`)}
        </select>
        <span class="force-subject" dir="auto">${subjects.find(({ id }) => id === on).title}</span>
      </label>`;
