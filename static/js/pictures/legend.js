// legend.js: which colour and icon is which stakeholder group.
//
//   groupLegend(groups)                     a row of badges with names
//   groupOf(groups, id)                     the record, or a stand-in for pooled and missing groups
//   POOLED                                  the key under which a tally puts small groups together

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";

export const POOLED = "_small";

/** @returns {{id: string, name: string, icon: string, colour: number|null}} */
export function groupOf(groups, id) {
  return groups.find((each) => each.id === id) ?? { id, ...stranger(id), colour: null };
}

const stranger = (id) =>
  id === POOLED ? { name: t("Small groups together"), icon: "people" } : { name: t("Without a group"), icon: "person" };

/** @param {object[]} groups as groupOf gives them */
export function groupLegend(groups) {
  return html`<ul class="picture-legend">
    ${groups.map(
      (group) =>
        html`<li key=${group.id} class="chip plain" ...${paint(group)}>
          ${icon(group.icon)}<span dir="auto">${group.name}</span>
        </li>`,
    )}
  </ul>`;
}

/** The attribute that turns a component to the group's colour. */
export const paint = (group) => (group.colour ? { "data-colour": group.colour } : { "data-tone": "other" });
