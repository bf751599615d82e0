// density.js: how large the cards on the wall can be, so that all of them are seen from the back row.
//
//   arrange({ lanes: [[item]], width, height, more, frame, rem, heightOf }) -> { size, column, whole, lanes: [{ columns: n, pages: [[[item]]] }] }
//     width, height   of all lanes together, in px; frame: what each takes beside its columns; more: the line under pages
//     heightOf(item, { size, width, tight, whole })  px that a card needs at a type size of `size` rem in a column of
//             `width` px; whole: with all its words, else in a few lines. -> whole: whether all are shown so
//     size    rem of the text; column: px; a page is a list of columns, and the first page is the newest
//
// Type and columns change in steps, so that the wall is calm. Under FEW cards the text stays large and pages turn earlier.
// Smaller before cut: while type of LEGIBLE_FEW shows all words of all cards, none is cut.

import { pack } from "./pack.js";
import { pagesOf } from "./pages.js";

export const SIZES = [1.6, 1.35, 1.15, 1.03, 0.93, 0.8, 0.7, 0.65]; // rem; 0.93 is 26 px and 0.65 is 18 px on 1080 lines
export const FEW = 40;
const [LEGIBLE_FEW, LEGIBLE] = [0.93, 0.65];
// A column in parts of the type size. Small sheets have a sign beside the text; large words in long lines look lost.
const narrowest = (size) => (size > 0.7 ? 7.6 : 10.6);
const widest = (size) => (size > 1 ? 16 : 22);
const GAP = 0.4; // rem
// Words larger than this are worth no second column in a lane: equal lanes with longer lines are calmer.
const LARGE = 1.15; // rem

export function arrange(room) {
  const total = sum(room.lanes.map((lane) => lane.length));
  const smallest = total <= FEW ? LEGIBLE_FEW : LEGIBLE;
  const sizes = SIZES.filter((size) => size >= smallest);
  const found =
    fitting(
      room,
      sizes.filter((size) => size >= LEGIBLE_FEW),
      true,
    ) ?? fitting(room, sizes, false);
  if (found) return settled(room, found);
  const size = sizes.at(-1);
  return mostSeen(columnCounts(room, size).map((many) => settled(room, attempt(room, size, many, { tight: true }))));
}

function fitting(room, sizes, whole) {
  for (const size of sizes) {
    const found = columnCounts(room, size)
      .map((many) => attempt(room, size, many, { whole }))
      .find((each) => each.fits);
    if (found) return found;
  }
}

const seen = (plan) => sum(plan.lanes.map((lane) => lane.pages[0].flat().length));
const mostSeen = (plans) => plans.reduce((best, each) => (seen(each) > seen(best) ? each : best));

// From few wide columns to many narrow ones.
function columnCounts({ lanes, width, rem, frame = 0 }, size) {
  const inside = width - frame * lanes.length;
  const count = (ems) => (inside + GAP * rem) / ((ems * size + GAP) * rem);
  const room = size > LARGE && lanes.length > 1 ? 0 : Math.floor(count(narrowest(size)));
  const most = Math.max(lanes.length, room);
  const least = Math.min(most, Math.max(lanes.length, Math.ceil(count(widest(size)))));
  return Array.from({ length: most - least + 1 }, (_, n) => least + n);
}

function attempt(room, size, columns, { tight = false, whole = false }) {
  const gap = GAP * room.rem;
  const inside = room.width - (room.frame ?? 0) * room.lanes.length - gap * (columns - room.lanes.length);
  const column = Math.floor(inside / columns);
  const heights = room.lanes.map((lane) =>
    lane.map((item) => room.heightOf(item, { size, width: column, tight, whole })),
  );
  const needed = heights.map((lane) => columnsFor(lane, { columns, gap, height: room.height }));
  const fits = sum(needed) <= columns;
  const shares = sharedOut(fits ? needed : heights.map(() => 1), { heights, columns, gap });
  return { size, column, whole, shares, heights, fits };
}

const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);

/** The fewest columns in which a lane fits; more than there are where it does not. */
function columnsFor(lane, { columns, gap, height }) {
  for (let many = 1; many <= columns; many += 1) if (pack(lane, many, gap).height <= height) return many;
  return columns + 1;
}

/** Columns that are left go one by one to the lane with most to show in each of its own. */
function sharedOut(start, { heights, columns, gap }) {
  const shares = [...start];
  const long = heights.map((lane) => sum(lane) + gap * lane.length);
  for (let left = columns - sum(shares); left > 0; left -= 1) {
    const fullest = long.reduce((best, each, n) => (each / shares[n] > long[best] / shares[best] ? n : best), 0);
    shares[fullest] += 1;
  }
  return shares;
}

function settled(room, { size, column, whole, shares, heights }) {
  const gap = GAP * room.rem;
  const lanes = room.lanes.map((items, n) => {
    const tall = new Map(items.map((item, index) => [item, heights[n][index]]));
    const packed = (some) =>
      pack(
        some.map((item) => tall.get(item)),
        shares[n],
        gap,
      );
    const within = (height) => (some) => packed(some).height <= height;
    const pages = within(room.height)(items)
      ? [items]
      : pagesOf(items, { fits: within(room.height - room.more), stride: shares[n] });
    return {
      columns: shares[n],
      pages: pages.map((page) => packed(page).columns.map((each) => each.map((index) => page[index]))),
    };
  });
  return { size, column, whole, lanes };
}
