// fit.js: cards in rows and columns, as large as they can be while all of them are seen.
//
//   fitted(board, { sizes, shown }) -> plan, or null where not all fit at any of these sizes
//     board: { rows: [id], columns: [id], items, width, height, rem, least, ems, heightOf, even?, enough? }
//       items   each with its `row` and `column`; within a cell they stay in their order
//       width   of all columns, in px; height: of all rows; least(row, size) -> px that a row needs for its head
//       ems     { narrow, wide }: how wide a card may be, in parts of its type size
//       even    every column is as wide as any other; else one with more in it is wider
//       enough  of a page, so that it ends where something new begins; see pages.js
//       heightOf(item, { size, width, show }) -> px    show: how many lines of its words at most
//     plan: { size, show, width, rem, columns: [{ id, many }], rows: [{ id, height }], cells: Map of cellOf(row, column) -> [[item]] }
//
// Smaller before cut: every size is tried before fewer lines are.

import { runs } from "./runs.js";

export const SIZES = [1.6, 1.35, 1.15, 1.03, 0.93, 0.86]; // rem; the last is 2.2 % of the wall's height, and a little
export const SHOWN = [Infinity, 5, 3];
export const [GAP, PAD] = [0.3, 0.3]; // rem: between two cards, and around the cards of a cell; as in scenes.css

export const cellOf = (row, column) => JSON.stringify([row, column]);

export function fitted(board, { sizes = SIZES, shown = SHOWN } = {}) {
  for (const show of shown)
    for (const size of sizes) {
      const found = firstOf(counts(board, size), (many) => attempt(board, { size, show, many }));
      if (found) return found;
    }
  return null;
}

function firstOf(all, made) {
  for (const each of all) {
    const found = made(each);
    if (found) return found;
  }
}

/** Of how many columns of cards there may be: from few wide ones to many narrow ones. */
function counts({ columns, width, rem, ems, even }, size) {
  const inside = width - 2 * PAD * rem * columns.length;
  const many = (wide) => Math.floor((inside + GAP * rem) / ((wide * size + GAP) * rem));
  const least = Math.max(columns.length, many(ems.wide));
  const all = Array.from({ length: Math.max(0, many(ems.narrow) - least + 1) }, (_, n) => least + n);
  return even ? all.filter((each) => each % columns.length === 0) : all;
}

function attempt(board, { size, show, many }) {
  const [gap, pad] = [GAP * board.rem, 2 * PAD * board.rem];
  const width = Math.floor((board.width - pad * board.columns.length - gap * (many - board.columns.length)) / many);
  const cells = heightsByCell(board, { size, show, width });
  if (!hasRoom(cells, board, { many, gap, pad })) return null;
  const start = board.even ? many / board.columns.length : 1;
  const shares = new Map(board.columns.map((column) => [column, start]));
  const rowsNow = () => rowHeights(board, { cells, shares, size, gap, pad });
  let rows = rowsNow();
  for (let left = many - start * board.columns.length; left > 0 && total(rows) > board.height; left -= 1) {
    const tallest = tallestColumn(board, rows, { cells, shares, gap });
    shares.set(tallest, shares.get(tallest) + 1);
    rows = rowsNow();
  }
  return total(rows) <= board.height ? planned(board, { size, show, width, cells, shares, rows, gap, many }) : null;
}

function heightsByCell({ items, heightOf }, at) {
  const cells = new Map();
  for (const item of items) {
    const key = cellOf(item.row, item.column);
    if (!cells.has(key)) cells.set(key, { items: [], heights: [] });
    cells.get(key).items.push(item);
    cells.get(key).heights.push(heightOf(item, at));
  }
  return cells;
}

const total = (rows) => rows.reduce((sum, each) => sum + each.height, 0);

// What cannot fit even if no corner stayed empty needs no closer look.
function hasRoom(cells, { height }, { many, gap }) {
  let all = 0;
  for (const { heights } of cells.values()) for (const each of heights) all += each + gap;
  return all <= (height + gap) * many;
}

function rowHeights({ rows, columns, least }, { cells, shares, size, gap, pad }) {
  return rows.map((id) => {
    const high = columns.map((column) => heightIn(cells.get(cellOf(id, column)), shares.get(column), gap));
    return { id, high, height: Math.max(least(id, size), pad + Math.max(0, ...high)) };
  });
}

const heightIn = (cell, many, gap) => (cell ? runs(cell.heights, many, gap).height : 0);

/** The column whose longest cells make the rows as high as they are. */
function tallestColumn({ columns }, rows, { cells, shares, gap }) {
  const gain = columns.map((column, n) => {
    const rest = (row) => Math.max(0, ...row.high.filter((_, other) => other !== n));
    const after = (row) => heightIn(cells.get(cellOf(row.id, column)), shares.get(column) + 1, gap);
    return rows.reduce((sum, row) => sum + Math.max(...row.high) - Math.max(rest(row), after(row)), 0);
  });
  const most = Math.max(...gain);
  if (most > 0) return columns[gain.indexOf(most)];
  const longest = columns.map((_, n) => Math.max(...rows.map((row) => row.high[n])));
  return columns[longest.indexOf(Math.max(...longest))];
}

function planned(board, { size, show, width, cells, shares, rows, gap, many }) {
  const used = [...shares.values()].reduce((sum, each) => sum + each, 0);
  const wider = used < many ? attempt(board, { size, show, many: used }) : null;
  if (wider) return wider;
  const spare = (board.height - total(rows)) / Math.max(1, rows.length);
  return {
    size,
    show,
    width,
    rem: board.rem,
    columns: board.columns.map((id) => ({ id, many: shares.get(id) })),
    rows: rows.map(({ id, height }) => ({ id, height: height + spare })),
    cells: new Map([...cells].map(([key, cell]) => [key, columnsOf(key, cell, shares, gap)])),
  };
}

function columnsOf(key, { items, heights }, shares, gap) {
  const [, column] = JSON.parse(key);
  return runs(heights, shares.get(column), gap).runs.map((run) => run.map((n) => items[n]));
}
