// asked.js: what some stages ask of a card beside its words: a year, how much it matters, the card it is under.
//
// Fetched only where a stage asks for it (see phone.js).
//   <${Fields} store stage choice onChoose />    choice: { year, importance, attitude, behaviour, priority, area, parent, comment }, as typed
//   <${Said} store card />                       the same of a card, as chips
//   fits(choice)                                 whether it can be sent like this

import { length } from "../../../ui/draft.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { attitudes, labelOf, weights } from "../../../ui/labels.js";
import { titleOf } from "../../../ui/selectors.js";
import { offeredOf, wordsIn } from "../../../ui/vocabularies.js";

export { Below, Comments, Parents, RootMark } from "./below.js";

const WORDS = 280; // letters
const [FIRST_YEAR, LAST_YEAR] = [-9999, 2100];

const isYear = (text) => {
  const year = Number(text);
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
};
const isYearOrNone = (year) => year === undefined || year === null || year === "" || isYear(year);
export const fits = ({ year, behaviour }) => isYearOrNone(year) && length(behaviour ?? "") <= WORDS;

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
  }
  ${idea && settings.behaviour && html`<${Behaviour} said=${choice.behaviour} onChoose=${(words) => onChoose("behaviour", words)} />`}
  ${idea && html`<${Lists} ...${{ store, settings, choice, onChoose }} />`}`;
}

const LISTED = [
  ["priority", "priorities", () => t("Government priority")],
  ["area", "areas", () => t("Area")],
];

const Behaviour = ({ said, onChoose }) =>
  html`<label class="field">
    <span>${t("Behaviour to shift")}</span>
    <input
      dir="auto"
      maxlength=${WORDS}
      value=${said ?? ""}
      onInput=${(event) => onChoose(event.currentTarget.value)}
    />
  </label>`;

const Lists = ({ store, settings, choice, onChoose }) =>
  LISTED.filter(([name]) => settings[name]).map(
    ([name, of, label]) =>
      html`<${Listed} key=${name} ...${{ store, name, of, onChoose }} label=${label()} chosen=${choice[name]} />`,
  );

const Chosen = ({ title }) => html`<span class="chip plain">${icon("globe")}<bdi>${title}</bdi></span>`;

/** One of a list that the facilitator keeps; nothing while the list is empty. */
function Listed({ store, name, of, label, chosen, onChoose }) {
  const items = offeredOf(store, of, [], chosen);
  if (!items.length) return null;
  return html`<label class="field">
    <span>${label}</span>
    <select value=${chosen ?? ""} onChange=${(event) => onChoose(name, event.currentTarget.value)}>
      <option value="">${t("None")}</option>
      ${items.map(([id, words]) => html`<option key=${id} value=${id}>${words}</option>`)}
    </select>
  </label>`;
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
  const { year, importance, attitude, behaviour, parent, comment, root } = card;
  const above = parent && titleOf(store, parent);
  return html`${year !== undefined && year !== null && html`<span class="chip plain">${icon("calendar")}${year}</span>`}
  ${importance && html`<span class="chip plain">${icon("flag")}${labelOf(weights(stage.settings?.importance), importance)}</span>`}
  ${attitude && html`<span class="chip plain">${labelOf(attitudes(), attitude)}</span>`}
  ${behaviour && html`<span class="chip plain">${icon("refresh")}<bdi>${behaviour}</bdi></span>`}
  ${LISTED.map(([name, of]) => card[name] && html`<${Chosen} key=${name} title=${wordsIn(store, of, card[name])} />`)}
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
