// choose.js: a labelled question with one answer from a list, or with several to tick.

import { html } from "../../../ui/html.js";

export const Choose = ({ label, pairs, value, none = "–", onChoose }) =>
  html`<label class="field">
    <b>${label}</b>
    <select onChange=${(event) => onChoose(event.currentTarget.value)}>
      <option value="" selected=${!value}>${none}</option>
      ${pairs.map(([id, words]) => html`<option key=${id} value=${id} selected=${id === value}>${words}</option>`)}
    </select>
  </label>`;

export const Ticks = ({ title, pairs, value, onChoose }) =>
  html`<fieldset class="map-ticks">
    <legend><b>${title}</b></legend>
    ${pairs.map(
      ([id, words]) =>
        html`<label key=${id} class="tick"
          ><input
            type="checkbox"
            checked=${value.includes(id)}
            onChange=${() => onChoose(value.includes(id) ? value.filter((each) => each !== id) : [...value, id])}
          /><span>${words}</span></label
        >`,
    )}
  </fieldset>`;
