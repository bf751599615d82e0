// form.js: one force: what it is, which way it works, how strong it is, whether it can be changed and how soon.

import { Problem } from "../../../ui/came_back.js";
import { GrowingText } from "../../../ui/composer.js";
import { length } from "../../../ui/draft.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { changes, directions, speeds, strengths } from "../model.js";

const LIMIT = 280; // letters

/** What is typed before anything is; `id` names what is changed. */
export const EMPTY = { id: null, text: "", direction: "", strength: 0, alterable: null, speed: "" };

export function Form({ room, on, draft, why }) {
  const typed = draft.value;
  const set = (fields) => (draft.value = { ...draft.peek(), ...fields });
  const long = length(typed.text) > LIMIT;
  const ready = length(typed.text) > 0 && !long && typed.direction && typed.strength > 0;
  const done = () => ([draft.value, why.value] = [EMPTY, ""]);
  const send = (event) => (event.preventDefault(), ready && (post(room, on, typed), done()));
  return html`<form class="card stack force-form" onSubmit=${send}>
    <${Problem} why=${why.value} />
    <div class="field">
      <label for="force-text"><b>${typed.id ? t("Edit this force") : t("What drives it, or holds it back?")}</b></label>
      <${GrowingText} id="force-text" value=${typed.text} onText=${(text) => set({ text })} aria-invalid=${long} />
      ${long && html`<p class="field-error">${icon("warning")}${t("Too long: please shorten it.")}</p>`}
    </div>
    <${Directions} now=${typed.direction} onChoose=${(direction) => set({ direction })} />
    <${Strength} now=${typed.strength} onChoose=${(strength) => set({ strength })} />
    <details class="behind" open=${typed.alterable !== null || Boolean(typed.speed)}>
      <summary>${t("Can it be changed, and how fast?")}</summary>
      <div class="stack">
        <${Few}
          name="alterable"
          pairs=${changes()}
          now=${typed.alterable}
          onChoose=${(alterable) => set({ alterable })}
        />
        <${Few} name="speed" pairs=${speeds()} now=${typed.speed} onChoose=${(speed) => set({ speed })} />
      </div>
    </details>
    <div class="row force-buttons">
      ${typed.id && html`<button class="button" type="button" onClick=${done}>${t("Cancel")}</button>`}
      <button class="button primary" disabled=${!ready}>
        ${icon("send", "flip")}${typed.id ? t("Save") : t("Add force")}
      </button>
    </div>
  </form>`;
}

function post(room, on, { id, text, direction, strength, alterable, speed }) {
  const fields = { text: text.trim(), direction, strength, speed };
  if (id) room.post("edit_force", { force: id, ...fields, alterable: alterable ?? "" });
  else room.post("add_force", { on, ...fields, alterable });
}

const Directions = ({ now, onChoose }) =>
  html`<fieldset class="choices">
    <legend class="visually-hidden">${t("Which way does it work?")}</legend>
    ${directions().map(
      ([id, words, meaning]) =>
        html`<label key=${id} class="choice" data-force=${id}>
          <input type="radio" name="force-direction" checked=${id === now} onChange=${() => onChoose(id)} />
          <span class="choice-face"
            >${icon(id === "driving" ? "plus" : "minus")}<span>${words}<small>${meaning}</small></span></span
          ></label
        >`,
    )}
  </fieldset>`;

const Strength = ({ now, onChoose }) =>
  html`<fieldset class="scale force-scale">
    <legend><b>${t("How strong is it?")}</b></legend>
    ${[1, 2, 3, 4, 5].map(
      (step) =>
        html`<label key=${step} data-heat=${step}>
          <input
            type="radio"
            name="force-strength"
            aria-label=${`${t("How strong is it?")} ${step}`}
            checked=${step === now}
            onChange=${() => onChoose(step)}
          />
          <span>${step}</span></label
        >`,
    )}
    <p class="scale-ends" aria-hidden="true">
      ${strengths().map(([id, words]) => html`<span key=${id}>${words}</span>`)}
    </p>
  </fieldset>`;

const Few = ({ name, pairs, now, onChoose }) =>
  html`<div class="choices">
    ${pairs.map(
      ([id, words]) =>
        html`<label key=${words} class="choice">
          <input
            type="checkbox"
            name=${name}
            checked=${id === now}
            onChange=${() => onChoose(id === now ? (name === "speed" ? "" : null) : id)}
          />
          <span class="choice-face">${words}</span></label
        >`,
    )}
  </div>`;
