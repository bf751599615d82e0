// table.js: the map as a table, which says the same as its pictures: for screen readers on the wall.
//
//   <${Table} store actors ties standings />

import { html } from "../../../ui/html.js";
import { t } from "../../../ui/i18n.js";
import { labelOf } from "../../../ui/labels.js";
import { types } from "../model.js";
import { levelPairs } from "../../../ui/vocabularies.js";

const number = (n) => (n === undefined ? "–" : String(Math.round(n * 10) / 10));

export function Table({ store, actors, ties, standings }) {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return html`<table class="visually-hidden">
    <caption>
      ${t("Influence map")}
    </caption>
    <thead>
      <tr>
        <th>${t("Who")}</th>
        <th>${t("Level")}</th>
        <th>${t("Influence")}</th>
        <th>${t("Support")}</th>
        <th>${t("Ties to")}</th>
      </tr>
    </thead>
    <tbody>
      ${actors.map(
        ({ id, name, level = "" }) =>
          html`<tr key=${id}>
            <th dir="auto">${name}</th>
            <td>${labelOf(levelPairs(store), level)}</td>
            <td>${number(standings.get(id)?.influence)}</td>
            <td>${number(standings.get(id)?.support)}</td>
            <td>${tiesFrom(id, ties, names)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const tiesFrom = (id, ties, names) =>
  ties
    .filter(({ from }) => from === id)
    .map(({ to, type }) => `${names.get(to)} (${labelOf(types(), type)})`)
    .join(t(", "));
