// asked.js: what some stages ask of a card beside its words: a year, how much it matters, the card it is under.
//
// Fetched only where a stage asks for it (see phone.js).
//   <${Fields} store stage choice onChoose />    choice: { year, importance, attitude, parent, comment }, as typed
//   <${Said} store card />                       the same of a card, as chips
//   fits(choice)                                 whether it can be sent like this

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { attitudes, labelOf, weights } from "../../../ui/labels.js";
import { titleOf } from "../../../ui/selectors.js";

export { Below, Comments, Parents, RootMark } from "./below.js";

const [FIRST_YEAR, LAST_YEAR] = [-9999, 2100];

const isYear = (text) => {
  const year = Number(text);
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
};
export const fits = ({ year }) => year === undefined || year === "" || isYear(year);

export function Fields({ store, stage: { settings = {} }, choice, onChoose }) {
  const idea = !choice.comment;
  return html`${choice.parent && html`<${Under} store=${store} choice=${choice} onDrop=${() => (onChoose("parent"), onChoose("comment"))} />`}
  ${idea && settings.years && html`<${Year} year=${choice.year} onChoose=${(year) => onChoose("year", year)} />`}
  ${
    idea &&
    settings.importance &&
    html`<${Choices}
      name="importance"
      label=${settings.importance === "urgency" ? t("How urgent is it?") : t("How much does it matter?")}
      pairs=${weights(settings.importance)}
      chosen=${choice.importance}
      onChoose=${(id) => onChoose("importance", id)}
    />`
  }
  ${
    idea &&
    settings.attitude &&
    html`<${Choices}
      name="attitude"
      label=${t("Do we do it already?")}
      pairs=${attitudes()}
      chosen=${choice.attitude}
      onChoose=${(id) => onChoose("attitude", id)}
    />`
  }`;
}

const Under = ({ store, choice: { parent, comment }, onDrop }) =>
  html`<p class="composer-note composer-under">
    ${icon(comment ? "edit" : "tree")}
    <span>${comment ? t("Comment on:") : t("Under:")} <b dir="auto">${titleOf(store, parent)}</b></span>
    <button class="button quiet icon-only" type="button" aria-label=${t("Take it off")} onClick=${onDrop}>
      ${icon("close")}
    </button>
  </p>`;

function Year({ year, onChoose }) {
  const wrong = !fits({ year });
  return html`<label class="field composer-year">
    <span>${t("Year")}</span>
    <input
      type="number"
      min=${FIRST_YEAR}
      max=${LAST_YEAR}
      step="1"
      value=${year ?? ""}
      aria-invalid=${wrong}
      onInput=${(event) => onChoose(yearTyped(event.currentTarget))}
    />
    ${wrong && html`<small class="field-error" role="status">${t("Write the year as a number, such as 1998.")}</small>`}
  </label>`;
}

// A number box has no value while what is in it is no number: then it must not look empty.
const yearTyped = (box) => (box.validity.badInput ? "?" : box.value);

// Tapping what is chosen takes it back.
const Choices = ({ name, label, pairs, chosen, onChoose }) =>
  html`<fieldset class="choices asked" data-many=${pairs.length}>
    <legend>${label}</legend>
    ${pairs.map(
      ([id, words]) =>
        html`<label key=${id} class="choice">
          <input
            type="radio"
            name=${name}
            checked=${chosen === id}
            onClick=${() => onChoose(chosen === id ? undefined : id)}
          />
          <span class="choice-face">${words}</span>
        </label>`,
    )}
  </fieldset>`;

export function Said({ store, stage, card }) {
  const { year, importance, attitude, parent, comment, root } = card;
  const above = parent && titleOf(store, parent);
  return html`${year !== undefined && year !== null && html`<span class="chip plain">${icon("calendar")}${year}</span>`}
  ${importance && html`<span class="chip plain">${icon("flag")}${labelOf(weights(stage.settings?.importance), importance)}</span>`}
  ${attitude && html`<span class="chip plain">${labelOf(attitudes(), attitude)}</span>`}
  ${root && html`<span class="chip plain">${icon("tree")}${t("Root cause")}</span>`}
  ${
    above &&
    html`<span class="chip plain said-under"
      >${icon(comment ? "edit" : "tree")}<span
        >${comment ? t("Comment on:") : t("Under:")} <bdi>${above}</bdi></span
      ></span
    >`
  }`;
}
