// aside.js: the same numbers as a table, for whoever cannot see the picture.
//
//   dataTable({ caption, head: [text], rows: [[text]], shown })   shown: a toggle on screen instead of only for ears

import { html } from "../ui/html.js";
import { t } from "../ui/i18n.js";

/** @param {{caption: string, head: string[], rows: (string|number)[][], shown?: boolean}} given first cell of a row names it */
export function dataTable({ caption, head, rows, shown = false }) {
  const table = html`<table class="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${head.map((each) => html`<th scope="col">${each}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(row)}
    </tbody>
  </table>`;
  return shown
    ? html`<details class="picture-table">
        <summary>${t("Show as a table")}</summary>
        <div class="scroller" tabindex="0">${table}</div>
      </details>`
    : html`<div class="visually-hidden">${table}</div>`;
}

function row([name, ...numbers]) {
  return html`<tr>
    <th scope="row" dir="auto">${name}</th>
    ${numbers.map((each) => html`<td class="number">${each}</td>`)}
  </tr>`;
}
