// form.js: who the partners are, what they share and what each gives and gets; to add a partnership or to edit one's own.

import { goalsOf } from "../../../ui/agreement.js";
import { Problem } from "../../../ui/came_back.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { groupsOf } from "../../../ui/selectors.js";
import { STATUSES, statusWords } from "../model.js";
import { fieldsIn, isReady } from "./typed.js";

const [NAMES, LONG, CARD] = [2000, 1000, 280]; // letters

/** `done` is called once it is sent or given up */
export function Form({ room, me, draft, why, done }) {
  const { store } = room;
  const typed = draft.value;
  const set = (fields) => (draft.value = { ...draft.peek(), ...fields });
  const send = (event) => (event.preventDefault(), isReady(store, me, typed) && (post(room, me, typed), done()));
  const groups = groupsOf(store).filter(({ id }) => id !== me.group);
  return html`<form class="card stack partnership-form" onSubmit=${send}>
    <h2>${typed.id ? t("Edit partnership") : t("Add a partnership")}</h2>
    <${Problem} why=${why.value} />
    <${Groups} ...${{ groups, on: typed.partners }} onChange=${(partners) => set({ partners })} />
    <${Box}
      label=${t("Other partners")}
      hint=${t("One name per line.")}
      name="others"
      most=${NAMES}
      ...${{ typed, set }}
    />
    <${Few} label=${t("Shared goal")} name="goal" pairs=${goals(store)} ...${{ typed, set }} />
    <${Box} label=${t("What does each gain? (optional)")} name="incentives" most=${LONG} ...${{ typed, set }} />
    <${Box} label=${t("Who answers to whom? (optional)")} name="accountability" most=${LONG} ...${{ typed, set }} />
    <${Box}
      label=${t("What do you put together: money, people, boats? (optional)")}
      name="pooled"
      most=${LONG}
      ...${{ typed, set }}
    />
    ${typed.id && html`<${Standing} ...${{ typed, set }} />`}
    <div class="row">
      <button class="button" type="button" onClick=${done}>${t("Cancel")}</button>
      <button class="button primary" disabled=${!isReady(store, me, typed)}>
        ${icon(typed.id ? "check" : "plus")}${typed.id ? t("Save") : t("Add")}
      </button>
    </div>
  </form>`;
}

function post(room, me, typed) {
  const fields = fieldsIn(room.store, me, typed);
  if (!typed.id) room.post("add_partnership", fields);
  else if (Object.keys(fields).length) room.post("edit_partnership", { partnership: typed.id, ...fields });
}

const goals = (store) => [["", "–"], ...goalsOf(store).map(({ id, text }) => [id, text])];

const Standing = ({ typed, set }) =>
  html`<${Few}
      label=${t("Status")}
      name="status"
      pairs=${STATUSES.map((each) => [each, statusWords(each)])}
      ...${{ typed, set }}
    />
    ${
      typed.status !== "active" &&
      html`<${Box} label=${t("Why it is paused or has ended")} name="why" most=${CARD} ...${{ typed, set }} />`
    }`;

const Groups = ({ groups, on, onChange }) =>
  html`<fieldset class="stack-tight">
    <legend><b>${t("With which group?")}</b></legend>
    ${groups.map(
      ({ id, name }) =>
        html`<label class="tick" key=${id}
          ><input
            type="checkbox"
            checked=${on.includes(id)}
            onChange=${() => onChange(on.includes(id) ? on.filter((each) => each !== id) : [...on, id])}
          /><span dir="auto">${name}</span></label
        >`,
    )}
  </fieldset>`;

const Few = ({ label, name, pairs, typed, set }) =>
  html`<label class="field"
    ><b>${label}</b
    ><select onChange=${(event) => set({ [name]: event.currentTarget.value })}>
      ${pairs.map(([id, words]) => html`<option key=${id} value=${id} selected=${id === typed[name]}>${words}</option>`)}
    </select></label
  >`;

const Box = ({ label, hint, name, most, typed, set }) =>
  html`<label class="field"
    ><b>${label}</b>${hint && html`<span class="field-hint">${hint}</span>`}<textarea
      rows="2"
      dir="auto"
      maxlength=${most}
      value=${typed[name]}
      onInput=${(event) => set({ [name]: event.currentTarget.value })}
    ></textarea>
  </label>`;
