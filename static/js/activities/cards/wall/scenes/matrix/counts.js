// counts.js: the whole matrix at a glance: how much each group does about each trend, and how much it wants to do.
//
//   countPages({ rows, counts, groups, box }) -> [page]     as many as the rows need; see grid/board.js

import { HeatHeads } from "../../../../../pictures/heat_heads.js";
import { html } from "../../../../../ui/html.js";
import { icon } from "../../../../../ui/icon.js";
import { cellOf } from "../grid/fit.js";
import { importanceMark } from "../note.js";

const [HEAD, ROW, MORE] = [4.7, 2.4, 1.5]; // rem; as in scenes.css

export function countPages({ rows, counts, groups, box }) {
  const most = Math.max(1, Math.floor((box.height / box.rem - HEAD - MORE) / ROW));
  const many = Math.ceil(rows.length / most);
  const each = Math.ceil(rows.length / many);
  return Array.from({ length: many }, (_, n) => ({
    draw: () => table(rows.slice(n * each, (n + 1) * each), { counts, groups }),
  }));
}

const table = (rows, { counts, groups }) =>
  html`<table class="matrix-counts" style=${{ "--groups": groups.length }}>
    <thead>
      <${HeatHeads} groups=${groups} compact=${false} />
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr key=${row.id}>
            <th scope="row">
              <p class="matrix-row">${importanceMark(row.importance)}<span dir="auto">${row.text}</span></p>
            </th>
            ${groups.map((group) => cell(counts.get(cellOf(row.id, group.id)), group.id))}
          </tr>`,
      )}
    </tbody>
  </table>`;

function cell(found, id) {
  if (!found) return html`<td key=${id}></td>`;
  const { doing, want, other } = found;
  return html`<td key=${id} class="filled ${doing ? "does" : ""}">
    <span class="matrix-count">
      ${doing > 0 && html`<span>${icon("check")}${doing}</span>`}${want > 0 && html`<span>${icon("target")}${want}</span>`}${
        other > 0 && html`<span>${other}</span>`
      }
    </span>
  </td>`;
}
