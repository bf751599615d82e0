// group_look.js: choosing the icon and the colour of a stakeholder group.

import { html } from "../html.js";
import { icon } from "../icon.js";
import { t } from "../i18n.js";

/** Icons that stand for groups of people, from static/icons.svg. */
export const ICONS = [
  "people",
  "person",
  "fish",
  "boat",
  "government",
  "leaf",
  "book",
  "microphone",
  "heart",
  "market",
  "hand",
  "youth",
  "elder",
  "national",
  "house",
  "tree",
  "wheat",
  "briefcase",
  "star",
  "wave",
  "balance",
  "globe",
  "wrench",
  "training",
  "technology",
];
export const COLOURS = Array.from({ length: 12 }, (_, i) => i + 1);

/** Two rows of radios named "icon" and "colour", or with `name` before them. */
export const GroupLook = ({ icon: picked, colour, name = "", onChange }) =>
  html`<fieldset class="look-icons">
      <legend>${t("Icon")}</legend>
      ${ICONS.map(
        (each, i) =>
          html`<label key=${each} class="look">
            <input
              type="radio"
              name=${`${name}icon`}
              value=${each}
              defaultChecked=${each === picked}
              aria-label=${t("Icon {n}", { n: i + 1 })}
              onChange=${onChange}
            />
            <span>${icon(each)}</span></label
          >`,
      )}
    </fieldset>
    <fieldset class="look-icons">
      <legend>${t("Colour")}</legend>
      ${COLOURS.map(
        (each) =>
          html`<label key=${each} class="look" data-colour=${each}>
            <input
              type="radio"
              name=${`${name}colour`}
              value=${each}
              defaultChecked=${each === colour}
              aria-label=${t("Colour {n}", { n: each })}
              onChange=${onChange} />
            <span class="look-colour"></span
          ></label>`,
      )}
    </fieldset>`;
