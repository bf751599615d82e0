// board.js: rows and columns of cards that always fit the wall, with pages where they don't fit at once.
//
//   <Board items frame side head row column least groups fresh table label? paintRow? around? />
//     items      in the order they are read, each with row, column and part; see fit.js and pages.js
//     frame(items) -> { rows: [id], columns: [id] }     what is on a page with these
//     side       rem that the heads of the rows are wide    head: rem that those of the columns are high
//     row(id), column(id, page)      their heads            least(row, size, { rem, side }) -> px that a row's head needs
//     label(page)                    what is said of a page beside its number     even, enough: see fit.js
//     around(box, pages) -> { before?: [page], after?: [page] }     pages of another kind: { draw() }
//     table                          the same for ears, see pictures/aside.js

import { dataTable } from "../../../../../pictures/aside.js";
import { html, useMemo, useRef } from "../../../../../ui/html.js";
import { t } from "../../../../../ui/i18n.js";
import { useBox } from "../../../../../ui/wall/hooks.js";
import { useTurn } from "../../../../../ui/wall/turning.js";
import { createNoteHeights, note, PAD_INLINE, widestWord } from "../note.js";
import { useSlack } from "../slack.js";
import { cellOf, PAD } from "./fit.js";
import { pagesOf } from "./pages.js";

const MORE = 1.5; // rem, the line under the rows
const [NARROW, WIDE, MOST] = [8.4, 17, 13]; // ems of a card; no word makes the narrowest wider than MOST
const NOTHING_ELSE = () => ({});

export function Board({ table, ...given }) {
  const [ref, box] = useBox();
  return html`<div class="scene-board" ref=${ref}>
    ${box && html`<${Fitted} box=${box} ...${given} />`} ${dataTable(table)}
  </div>`;
}

function Fitted({ box, ...view }) {
  const list = useRef(null);
  const slack = useSlack(list, box, ".scene-column");
  const pages = useMemo(() => planned({ box, slack, ...view }), [view.items, box, slack, view.groups]);
  const newest = newestOf(view.items);
  const home = pages.findIndex(({ items = [] }) => items.some(({ id }) => id === newest));
  const at = useTurn(pages.length, newest, Math.max(0, home));
  const page = pages[Math.min(at, pages.length - 1)];
  return html`<div class="scene-page" key=${at} ref=${list} aria-hidden="true">
      ${page.draw ? page.draw() : drawn(page, view)}
    </div>
    ${
      pages.length > 1 &&
      html`<p class="wall-page scene-turn">
        <span dir="auto">${view.label?.(page)}</span>
        ${t("page {n} of {all}", { n: at + 1, all: pages.length })}
      </p>`
    }`;
}

function planned({ box, items, slack, frame, side, head, least, groups, even, enough, around = NOTHING_ELSE }) {
  const { rem } = box;
  const heights = createNoteHeights({ rem, groups });
  const narrow = Math.min(MOST, Math.max(NARROW, widestWord(items.map((each) => each.text)) + 2 * PAD_INLINE + 0.3));
  const boardOf = (some) => ({
    ...frame(some),
    items: some,
    width: box.width - side * rem,
    height: box.height - (head + MORE) * rem,
    rem,
    even,
    enough,
    ems: { narrow, wide: WIDE },
    least: (row, size) => least(row, size, { rem, side }) * slack,
    heightOf: (item, at) => heights(item, at) * slack,
  });
  const pages = pagesOf(items, boardOf);
  const { before = [], after = [] } = around(box, pages);
  return [...before, ...pages, ...after];
}

const newestOf = (items) => items.reduce((last, each) => (each.at > last.at ? each : last), { id: "", at: 0 }).id;

function drawn(page, view) {
  const { plan } = page;
  const sizes = {
    "--size": `${plan.size}rem`,
    "--column": `${plan.width}px`,
    "--side": `${view.side}rem`,
    "--head": `${view.head}rem`,
  };
  return html`<div class="scene-rows ${view.side > 0 ? "" : "plain"}" style=${sizes}>
    ${view.head > 0 && html`<div class="scene-top">${plan.columns.map((each) => columnHead(each, page, view))}</div>`}
    ${plan.rows.map((each) => oneRow(each, page, view))}
  </div>`;
}

const columnHead = ({ id, many }, page, view) =>
  html`<div key=${id} class="scene-head" style=${{ "--many": many }}>${view.column(id, page)}</div>`;

const oneRow = ({ id, height }, { plan }, view) =>
  html`<section
    key=${id}
    class="scene-row"
    style=${{ "--height": `${Math.floor(height)}px` }}
    ...${view.paintRow?.(id)}
  >
    ${view.side > 0 && html`<div class="scene-side">${view.row(id)}</div>`}
    ${plan.columns.map((column) => cell(id, column, plan, view))}
  </section>`;

const cell = (row, { id, many }, plan, view) =>
  html`<div key=${id} class="scene-cell" style=${{ "--many": many, "--pad": `${PAD}rem` }}>
    ${(plan.cells.get(cellOf(row, id)) ?? []).map(
      (column, n) =>
        html`<ul key=${n} class="scene-column">
          ${column.map((item) => note(item, { ...view, show: plan.show }))}
        </ul>`,
    )}
  </div>`;
