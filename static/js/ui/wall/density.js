// density.js: how large the cards on the wall can be, so that all of them are seen from the back row.
//
//   arrange({ lanes: [[item]], width, height, more, frame, rem, heightOf, sizes?, word? })
//     -> { size, column, pages, lanes: [{ columns: n, pages: [{ show, tight, columns: [[item]] }] }] }
//     width, height   of all lanes together, in px; frame: what each takes beside its columns; more: the line under pages
//     heightOf(item, { size, width, show, tight })  px that a card needs at a type size of `size` rem in a column of
//             `width` px; show: how many times as many lines as usual its words may take, Infinity for all of them;
//             tight: of a stack no members. On each page all is shown with the same two.
//     sizes   rem, from large to small; word: in ems; no column is narrower, so that it is not broken
//     size    rem of the text; column: px; pages: of all lanes; a lane with fewer has its first again
//
// Type and columns change in steps, so that the wall is calm. Under FEW cards the text stays large and pages turn earlier.
// Smaller before cut, cut before turned over; and what is cut on the first pages is whole on one that follows.

import { laidOut, pagesFor } from "./laid.js";
import { GAP, holds } from "./pack.js";

export const SIZES = [1.6, 1.35, 1.15, 1.03, 0.93, 0.85]; // rem; 0.85 is 2.2 % of the wall's height, 24 px on 1080 lines
export const LARGE_SIZES = [2.6, 2.2, 1.9, ...SIZES]; // for titles of clusters
export const FEW = 40;
const [LEGIBLE_FEW, LEGIBLE] = [0.93, 0.85];
// A column in parts of the type size. Small sheets have a sign beside the text; large words in long lines look lost.
const [WORD, AROUND] = [22, 3.2]; // a longer word is broken; and what a sheet has beside its text
const narrowest = (size, word = 0) => Math.max(size > LEGIBLE ? 7.6 : 9, Math.min(WORD, word) + AROUND);
const widest = (size) => (size > 1 ? 16 : 22);
// Words larger than this are worth no second column in a lane: equal lanes with longer lines are calmer.
const LARGE = 1.15; // rem

const SHOWN = [Infinity, 4, 2, 1];

export function arrange(room) {
  const whole = mayBeOnePage(room) ? bestPages(room) : null;
  if (whole?.pages === 1) return laidOut(room, whole);
  const above = { ...room, height: room.height - room.more };
  return laidOut(above, bestPages(above));
}

const mayBeOnePage = (room) =>
  columnCounts(room, SIZES.at(-1)).some((many) => mayHold(room, many, { size: SIZES.at(-1), show: 1, tight: true }));

function bestPages(room) {
  const total = sum(room.lanes.map((lane) => lane.length));
  const sizes = (room.sizes ?? SIZES).filter((size) => size >= (total <= FEW ? LEGIBLE_FEW : LEGIBLE));
  const [legible, small] = [sizes.filter((size) => size >= LEGIBLE_FEW), sizes.filter((size) => size < LEGIBLE_FEW)];
  const found = fitting(room, legible) ?? fitting(room, small);
  if (found) return pagesFor(room, found);
  const size = sizes.at(-1);
  const turned = columnCounts(room, size).map((many) => attempt(room, size, many, { show: 1, tight: true }));
  const whole = turned.filter((plan) => isWhole(room, plan));
  const some = [whole.filter(isEven), whole, turned.filter(isEven), turned].find((plans) => plans.length);
  return fewestPages(room, some);
}

// What is longest can be read to its end: a card, or one card of a stack under its title.
function isWhole({ lanes, height, heightOf }, { size, column: width }) {
  const parts = (item) => (item.texts?.length ? item.texts.map((text) => ({ ...item, texts: [text] })) : [item]);
  const at = { size, width, show: Infinity, tight: false };
  const high = (item) => heightOf(item, at);
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
  // Of a full wall no column count is left here: what cannot hold one line of each card holds no more.
  const some = sizes.map((size) => [
    size,
    columnCounts(room, size).filter((many) => mayHold(room, many, { size, show: 1 })),
  ]);
  for (const show of SHOWN)
    for (const [size, counts] of some)
      for (const many of counts) {
        const found = mayHold(room, many, { size, show }) && attempt(room, size, many, { show });
        if (found && found.fits && isEven(found)) return found;
      }
  return null;
}

// Whether their sum leaves a chance; it stops at the first card too many.
function mayHold(room, columns, { size, show, tight = false }) {
  const gap = GAP * room.rem;
  const at = { size, width: columnWidth(room, columns), tight, show };
  let left = columns * (room.height + gap);
  for (const lane of room.lanes)
    for (const item of lane) {
      left -= room.heightOf(item, at) + gap;
      if (left < 0) return false;
    }
  return true;
}

// Of as many pages the one that shows most on the first. Those that need more by their sum alone are not tried.
function fewestPages(room, plans) {
  const least = plans.map((plan) => leastPages(room, plan));
  const guess = pagesFor(room, plans[least.indexOf(Math.min(...least))]);
  const tried = plans.filter((_, n) => least[n] <= guess.pages);
  return tried
    .map((plan) => (plan === guess.plan ? guess : pagesFor(room, plan)))
    .reduce((best, each) =>
      each.pages < best.pages || (each.pages === best.pages && each.seen > best.seen) ? each : best,
    );
}

function leastPages({ rem, height }, { shares, heights }) {
  const gap = GAP * rem;
  return Math.max(
    ...heights.map((lane, n) => Math.ceil((sum(lane) + gap * lane.length) / (shares[n] * (height + gap)))),
  );
}

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
  const [column, gap] = [columnWidth(room, columns), GAP * room.rem];
  const at = { size, width: column, tight, show };
  const heights = room.lanes.map((lane) => lane.map((item) => room.heightOf(item, at)));
  const needed = levelled(
    heights.map((lane) => columnsFor(lane, { columns, gap, height: room.height })),
    heights,
  );
  const fits = sum(needed) <= columns;
  const shares = sharedOut(fits ? needed : heights.map(() => 1), { heights, columns, gap });
  return { size, column, show, tight, shares, heights, fits };
}

function columnWidth({ width, frame = 0, rem, lanes }, columns) {
  const inside = width - frame * lanes.length - GAP * rem * (columns - lanes.length);
  return Math.floor(inside / columns);
}

const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);

/** The fewest columns in which a lane fits; more than there are where it does not. */
function columnsFor(lane, { columns, gap, height }) {
  for (let many = 1; many <= columns; many += 1) if (holds(lane, many, gap, height)) return many;
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
