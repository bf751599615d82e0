// fact_pages.js: how large cards of facts can be written, in how many equal columns, and over how many pages they go.
//
//   factPages(cards, box, { lines, leading, slack }) -> { size, head, columns, pages: [[card]] }     size in rem, head in parts of it
//     cards  [{ id, lines: [{ look, icon, label, names, between, more }] }] in their order     lines as in ui/wall/text.js
//   textOf(line) -> its words
//
// Smaller before turned over: as few pages as the smallest type needs, then the largest type that needs no more. No word is
// broken while there are columns as wide as it. The numbers here and in wall-facts.css belong together.

export const SIZES = [1.7, 1.5, 1.3, 1.15, 1.03, 0.93, 0.85]; // rem; 0.85 is 2.2 % of the wall's height
const HEADS = [1.15, 1]; // in parts of the type size; the smaller where a long word needs it
const BOLD = 1.12; // how much wider bold words are
const SIGN = 1.7; // ems of a sign before a line
const NARROWEST = 13; // ems of a column
const [GAP, BESIDE, ABOVE, BETWEEN, TURN] = [0.6, 1.8, 1.1, 0.3, 1.4]; // rem: between cards, in a card, its lines; the page’s number

export const textOf = ({ label, names = [], between = ", ", more }) =>
  [label, names.join(between), more].filter(Boolean).join(" ");

export function factPages(cards, box, measured) {
  const room = { height: box.height / box.rem, width: box.width / box.rem };
  const plans = SIZES.flatMap((size) => plansAt(cards, size, { ...room, ...measured }));
  const fewest = Math.min(...plans.map(({ pages }) => pages.length));
  return plans.find(({ pages }) => pages.length === fewest);
}

/** @returns {object[]} those with the fullest rows first; where nothing fits, at the smallest size alone */
function plansAt(cards, size, room) {
  const most = Math.min(cards.length, Math.floor((room.width + GAP) / (NARROWEST * size + GAP)));
  const counts = Array.from({ length: Math.max(1, most) }, (_, n) => Math.max(1, most) - n);
  const holes = (columns) => (columns - (cards.length % columns)) % columns;
  const plans = counts
    .map((columns) => HEADS.map((head) => planned(cards, columns, size, { ...room, head })).find(Boolean))
    .filter(Boolean);
  const last = size === SIZES.at(-1) && { size, head: 1, columns: 1, pages: cards.map((each) => [each]) };
  if (!plans.length) return last ? [last] : [];
  return plans.sort((a, b) => holes(a.columns) - holes(b.columns));
}

function planned(cards, columns, size, room) {
  const inside = (room.width - GAP * (columns - 1)) / columns - BESIDE;
  const wide = cards.some((card) =>
    card.lines.some((line) => room.lines.widest(textOf(line)) > emsOf(line, inside, size, room)),
  );
  if (wide && columns > 1) return null;
  const rows = inRows(cards, columns).map((row) => ({
    cards: row,
    height: Math.max(...row.map((card) => heightOf(card, inside, size, room))),
  }));
  const whole = pagesOf(rows, room.height);
  const pages = whole?.length === 1 ? whole : pagesOf(rows, room.height - TURN);
  return pages && { size, head: room.head, columns, pages };
}

const factor = ({ look }, { head }) => (look === "head" ? head : 1);

const emsOf = (line, inside, size, room) =>
  (inside / (size * factor(line, room)) - (line.icon ? SIGN : 0)) / (line.look === "soft" ? 1 : BOLD);

function heightOf({ lines }, inside, size, room) {
  const { lines: count, leading, slack = 1 } = room;
  const high = (line) =>
    count(textOf(line), emsOf(line, inside, size, room)) * size * factor(line, room) * leading + BETWEEN;
  return lines.reduce((sum, line) => sum + high(line), ABOVE) * slack;
}

const inRows = (cards, columns) =>
  Array.from({ length: Math.ceil(cards.length / columns) }, (_, n) => cards.slice(n * columns, (n + 1) * columns));

/** As few pages as can be, with about as many rows on each; null where a row is higher than a page. */
function pagesOf(rows, height) {
  if (rows.some((row) => row.height > height)) return null;
  const few = filled(rows, height, Infinity);
  const even = filled(rows, height, Math.ceil(rows.length / few.length));
  return (even.length > few.length ? few : even).map((page) => page.flatMap((row) => row.cards));
}

function filled(rows, height, most) {
  const [pages, left] = [[], { height: 0 }];
  for (const row of rows) {
    if (row.height > left.height || pages.at(-1)?.length >= most || !pages.length)
      [pages[pages.length], left.height] = [[], height];
    pages.at(-1).push(row);
    left.height -= row.height + GAP;
  }
  return pages;
}
