// density.js: how large the cards on the wall can be, so that all of them are seen from the back row.
//
//   arrange({ lanes: [[item]], width, height, more, frame, rem, heightOf, sizes?, word? })
//     -> { size, column, pages, lanes: [{ columns: n, pages: [{ show, tight, columns: [[item]] }] }] }
//     width, height   of all lanes together, in px; frame: what each takes beside its columns; more: the line under pages
//     heightOf(item, { size, width, show, tight })  px that a card needs at a type size of `size` rem in a column of
//             `width` px; show: how many times as many lines as usual its words may take, Infinity for all of them;
//             tight: of a stack no members. On each page all is shown with the same two.
//     sizes   rem, from large to small; word: the widest, in ems: no column is narrower, so that no word is broken
//     size    rem of the text; column: px; pages: of all lanes; a lane with fewer has its first again
//
// Type and columns change in steps, so that the wall is calm. Under FEW cards the text stays large and pages turn earlier.
// Smaller before cut, cut before turned over; and what is cut on the first pages is whole on one that follows.

import { pack } from "./pack.js";
import { pagesInFull, pagesOf } from "./pages.js";

export const SIZES = [1.6, 1.35, 1.15, 1.03, 0.93, 0.85]; // rem; 0.85 is 2.2 % of the wall's height, 24 px on 1080 lines
export const LARGE_SIZES = [2.6, 2.2, 1.9, ...SIZES]; // for titles of clusters
export const FEW = 40;
const [LEGIBLE_FEW, LEGIBLE] = [0.93, 0.85];
// A column in parts of the type size. Small sheets have a sign beside the text; large words in long lines look lost.
const [WORD, AROUND] = [22, 3.2]; // a longer word is broken; and what a sheet has beside its text
const narrowest = (size, word = 0) => Math.max(size > LEGIBLE ? 7.6 : 9, Math.min(WORD, word) + AROUND);
const widest = (size) => (size > 1 ? 16 : 22);
const GAP = 0.4; // rem
// Words larger than this are worth no second column in a lane: equal lanes with longer lines are calmer.
const LARGE = 1.15; // rem

const SHOWN = [Infinity, 4, 2, 1];

export function arrange(room) {
  const plan = laidOut(room);
  return plan.pages > 1 ? laidOut({ ...room, height: room.height - room.more }) : plan;
}

function laidOut(room) {
  const total = sum(room.lanes.map((lane) => lane.length));
  const sizes = (room.sizes ?? SIZES).filter((size) => size >= (total <= FEW ? LEGIBLE_FEW : LEGIBLE));
  const [legible, small] = [sizes.filter((size) => size >= LEGIBLE_FEW), sizes.filter((size) => size < LEGIBLE_FEW)];
  const found = fitting(room, legible) ?? fitting(room, small);
  if (found) return settled(room, found);
  const size = sizes.at(-1);
  const turned = columnCounts(room, size).map((many) => attempt(room, size, many, { show: 1, tight: true }));
  const whole = turned.filter((plan) => isWhole(room, plan));
  const some = [whole.filter(isEven), whole, turned.filter(isEven), turned].find((plans) => plans.length);
  return fewestPages(some.map((each) => settled(room, each)));
}

// What is longest can be read to its end: a card, or one card of a stack under its title.
function isWhole({ lanes, height, heightOf }, { size, column: width }) {
  const parts = (item) => (item.texts?.length ? item.texts.map((text) => ({ ...item, texts: [text] })) : [item]);
  const high = (item) => heightOf(item, { size, width, show: Infinity, tight: false });
  return lanes.flat().every((item) => high(item) <= height || parts(item).every((part) => high(part) <= height));
}

// Lanes with about as many items have as many columns, and none has two while another with as much to show has one.
const [UNEVEN, ALIKE] = [1.6, 0.9];
const alike = (a, b) => Math.min(a, b) >= ALIKE * Math.max(a, b);
function isEven({ shares, heights }) {
  const many = heights.map((lane) => lane.length);
  if (many.some((a, n) => many.some((b, m) => alike(a, b) && shares[n] !== shares[m]))) return false;
  const long = heights.map((lane, n) => sum(lane) / shares[n]);
  return Math.max(...long) <= UNEVEN * Math.min(...long.filter((_, n) => shares[n] > 1));
}

function fitting(room, sizes) {
  for (const show of SHOWN)
    for (const size of sizes) {
      const found = columnCounts(room, size)
        .map((many) => attempt(room, size, many, { show }))
        .find((each) => each.fits && isEven(each));
      if (found) return found;
    }
}

// Of as many pages the one that shows most on the first.
const seen = (plan) => sum(plan.lanes.map((lane) => itemsOn(lane.pages[0])));
const itemsOn = (page) => page.columns.flat().length;
const fewestPages = (plans) =>
  plans.reduce((best, each) =>
    each.pages < best.pages || (each.pages === best.pages && seen(each) > seen(best)) ? each : best,
  );

// From few wide columns to many narrow ones.
function columnCounts({ lanes, width, rem, frame = 0, word }, size) {
  const inside = width - frame * lanes.length;
  const count = (ems) => (inside + GAP * rem) / ((ems * size + GAP) * rem);
  const room = size > LARGE && lanes.length > 1 ? 0 : Math.floor(count(narrowest(size, word)));
  const most = Math.max(lanes.length, room);
  const least = Math.min(most, Math.max(lanes.length, Math.ceil(count(widest(size)))));
  return Array.from({ length: most - least + 1 }, (_, n) => least + n);
}

function attempt(room, size, columns, { tight = false, show = Infinity }) {
  const gap = GAP * room.rem;
  const inside = room.width - (room.frame ?? 0) * room.lanes.length - gap * (columns - room.lanes.length);
  const column = Math.floor(inside / columns);
  const heights = room.lanes.map((lane) =>
    lane.map((item) => room.heightOf(item, { size, width: column, tight, show })),
  );
  const needed = levelled(
    heights.map((lane) => columnsFor(lane, { columns, gap, height: room.height })),
    heights,
  );
  const fits = sum(needed) <= columns;
  const shares = sharedOut(fits ? needed : heights.map(() => 1), { heights, columns, gap });
  return { size, column, show, tight, shares, heights, fits };
}

const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);

/** The fewest columns in which a lane fits; more than there are where it does not. */
function columnsFor(lane, { columns, gap, height }) {
  for (let many = 1; many <= columns; many += 1) if (pack(lane, many, gap).height <= height) return many;
  return columns + 1;
}

/** Of lanes with about as many items all need what the one with most needs. */
const levelled = (needed, heights) =>
  heights.map((lane) => Math.max(...needed.filter((_, n) => alike(lane.length, heights[n].length))));

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

function settled(room, plan) {
  const lanes = room.lanes.map((items, n) => laneOf(room, plan, items, n));
  const [first, full] = ["first", "full"].map((part) => Math.max(...lanes.map((lane) => lane[part].length)));
  const pages = (lane) => [
    ...Array.from({ length: first }, (_, n) => lane.first[n % lane.first.length]),
    ...Array.from({ length: full }, (_, n) => lane.full[n] ?? lane.first[0]),
  ];
  const { size, column, shares } = plan;
  return {
    size,
    column,
    pages: first + full,
    lanes: lanes.map((lane, n) => ({ columns: shares[n], pages: pages(lane) })),
  };
}

/** The pages of a lane: `first` all of its items, then in `full` those whose words were cut. */
function laneOf(room, { size, column, show, tight, shares, heights }, items, n) {
  const fullHeight = (item) => room.heightOf(item, { size, width: column, show: Infinity, tight: false });
  const pages = pagesWith({ room, columns: shares[n] });
  const height = new Map(items.map((item, index) => [item, heights[n][index]]));
  const cut = items.filter((item) => height.get(item) < fullHeight(item));
  return {
    first: pages({ show, tight, items, heightOf: (item) => height.get(item), turned: pagesOf }),
    full: cut.length
      ? pages({ show: Infinity, tight: false, items: cut, heightOf: fullHeight, turned: pagesInFull })
      : [],
  };
}

const pagesWith =
  ({ room, columns }) =>
  ({ show, tight, items, heightOf, turned }) => {
    const packed = (some) => pack(some.map(heightOf), columns, GAP * room.rem);
    const fits = (some) => packed(some).height <= room.height;
    const pages = turned === pagesOf && fits(items) ? [items] : turned(items, { fits, stride: columns });
    return pages.map((page) => ({
      show,
      tight,
      columns: packed(page).columns.map((each) => each.map((index) => page[index])),
    }));
  };
