// form.js: what help a group needs, of what kind, whether it pushes or pulls, and what it is to move.

import { Problem } from "../../../ui/came_back.js";
import { GrowingText } from "../../../ui/composer.js";
import { length } from "../../../ui/draft.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { barriersOf, leverageOf, textOf, titleOf } from "../../../ui/selectors.js";
import { pulls, typesOf } from "../words.js";

const LIMIT = 280; // letters

/** What is typed before anything is; `id` names what is changed. */
export const EMPTY = { id: null, title: "", type: "", pull: "", on: [] };

export function Form({ room, me, draft, why, done }) {
  const { store } = room;
  const typed = draft.value;
  const set = (fields) => (draft.value = { ...draft.peek(), ...fields });
  const ready = length(typed.title) > 0 && length(typed.title) <= LIMIT && typed.type;
  const send = (event) => (event.preventDefault(), ready && (post(room, me, typed), done()));
  return html`<form class="card stack help-form" onSubmit=${send}>
    <h2>${typed.id ? t("Edit what we ask for") : t("Ask for help")}</h2>
    <${Problem} why=${why.value} />
    <div class="field">
      <label for="help-title"><b>${t("What help do you need?")}</b></label>
      <${GrowingText}
        id="help-title"
        value=${typed.title}
        onText=${(title) => set({ title })}
        aria-invalid=${length(typed.title) > LIMIT}
      />
      ${length(typed.title) > LIMIT && html`<p class="field-error">${icon("warning")}${t("Too long: please shorten it.")}</p>`}
    </div>
    <${Kinds} pairs=${typesOf(store)} now=${typed.type} onChoose=${(type) => set({ type })} />
    <${Pulls} now=${typed.pull} onChoose=${(pull) => set({ pull })} />
    <${Where} store=${store} on=${typed.on} onChange=${(on) => set({ on })} />
    <div class="row help-buttons">
      <button class="button" type="button" onClick=${done}>${t("Cancel")}</button>
      <button class="button primary" disabled=${!ready}>
        ${icon("send", "flip")}${typed.id ? t("Save") : t("Ask for this")}
      </button>
    </div>
  </form>`;
}

function post(room, me, { id, title, type, pull, on }) {
  const fields = { title: title.trim(), type, pull, on };
  if (id) room.post("edit_intervention", { intervention: id, ...fields });
  else room.post("add_intervention", { ...fields, asked_by: [me.group] });
}

const Kinds = ({ pairs, now, onChoose }) =>
  html`<fieldset class="choices">
    <legend><b>${t("What kind of help is it?")}</b></legend>
    ${pairs.map(
      ([id, words]) =>
        html`<label key=${id} class="choice">
          <input type="radio" name="help-type" checked=${id === now} onChange=${() => onChoose(id)} />
          <span class="choice-face"><span dir="auto">${words}</span></span></label
        >`,
    )}
  </fieldset>`;

const Pulls = ({ now, onChoose }) =>
  html`<fieldset class="choices help-pulls">
    <legend><b>${t("Does it push or pull?")}</b></legend>
    ${pulls().map(
      ([id, words, meaning]) =>
        html`<label key=${id} class="choice">
          <input type="radio" name="help-pull" checked=${id === now} onChange=${() => onChoose(id)} />
          <span class="choice-face"
            ><span>${words}<small>${meaning}</small></span></span
          ></label
        >`,
    )}
  </fieldset>`;

function Where({ store, on, onChange }) {
  const points = leverageOf(store).map(({ id }) => [id, titleOf(store, id)]);
  const known = new Set(points.map(([id]) => id));
  const barriers = barriersOf(store)
    .filter(({ id }) => !known.has(id))
    .map((each) => [each.id, each.title ?? textOf(each)]);
  const tick = (id) => onChange(on.includes(id) ? on.filter((each) => each !== id) : [...on, id]);
  if (!points.length && !barriers.length) return null;
  return html`<fieldset class="stack-tight">
    <legend><b>${t("What would it help to move?")}</b></legend>
    <${Ticks} pairs=${points} ...${{ on, tick }} />
    ${
      barriers.length > 0 &&
      html`<details class="behind" open=${!points.length || barriers.some(([id]) => on.includes(id))}>
        <summary>${t("Barriers")} <span class="count">${barriers.length}</span></summary>
        <${Ticks} pairs=${barriers} ...${{ on, tick }} />
      </details>`
    }
  </fieldset>`;
}

const Ticks = ({ pairs, on, tick }) =>
  pairs.map(
    ([id, words]) =>
      html`<label class="tick" key=${id}>
        <input type="checkbox" checked=${on.includes(id)} onChange=${() => tick(id)} /><span dir="auto">${words}</span>
      </label>`,
  );
