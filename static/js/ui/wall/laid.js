// laid.js: the pages of a wall whose type size and columns are decided.
//
//   pagesFor(room, plan) -> { plan, pages, seen, lanes }     room, plan: as in density.js; pages: of all lanes; seen: how many
//                                                            items are on the first
//   laidOut(room, pagesFor(room, plan)) -> { size, column, pages, lanes: [{ columns: n, pages: [{ show, tight, columns: [[item]] }] }] }
//
// A lane with fewer pages has its first again. What is cut on the first pages is whole on one that follows.

import { GAP, holds, pack } from "./pack.js";
import { pagesInFull, pagesOf } from "./pages.js";

export function pagesFor(room, plan) {
  const lanes = room.lanes.map((items, n) => laneOf(room, plan, items, n));
  const [first, full] = ["first", "full"].map((part) => Math.max(...lanes.map((lane) => lane[part].length)));
  const seen = lanes.reduce((sum, lane) => sum + lane.first[0].items.length, 0);
  return { plan, first, full, pages: first + full, seen, lanes };
}

/** The pages of a lane: `first` all of its items, then in `full` those whose words were cut. */
function laneOf(room, { size, column: width, show, tight, shares, heights }, items, n) {
  const whole = { size, width, show: Infinity, tight: false };
  const height = new Map(items.map((item, index) => [item, heights[n][index]]));
  const short = (item) => height.get(item);
  const full = (item) => room.heightOf(item, whole);
  const cut = show < Infinity || tight ? items.filter((item) => short(item) < full(item)) : [];
  const space = { columns: shares[n], gap: GAP * room.rem, height: room.height };
  const first = turned(pagesOf, items, { ...space, heightOf: short });
  const later = cut.length ? turned(pagesInFull, cut, { ...space, heightOf: full }) : [];
  return {
    first: first.map((some) => ({ show, tight, items: some, heightOf: short })),
    full: later.map((some) => ({ show: Infinity, tight: false, items: some, heightOf: full })),
  };
}

function turned(pages, items, { columns, gap, height, heightOf }) {
  const fits = (some) => holds(some.map(heightOf), columns, gap, height);
  return pages === pagesOf && fits(items) ? [items] : pages(items, { fits, stride: columns });
}

export function laidOut(room, { plan: { size, column, shares }, pages, first, full, lanes }) {
  const packed = ({ show, tight, items, heightOf }, columns) => ({
    show,
    tight,
    columns: pack(items.map(heightOf), columns, GAP * room.rem).columns.map((each) => each.map((n) => items[n])),
  });
  const pagesIn = (lane, columns) => {
    const [some, later] = [lane.first, lane.full].map((part) => part.map((page) => packed(page, columns)));
    return [
      ...Array.from({ length: first }, (_, n) => some[n % some.length]),
      ...Array.from({ length: full }, (_, n) => later[n] ?? some[0]),
    ];
  };
  return {
    size,
    column,
    pages,
    lanes: lanes.map((lane, n) => ({ columns: shares[n], pages: pagesIn(lane, shares[n]) })),
  };
}
