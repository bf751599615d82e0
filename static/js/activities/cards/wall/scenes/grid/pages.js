// pages.js: as many pages as it takes until everything is shown whole.
//
//   pagesOf(items, boardOf) -> [{ items, plan }]     items in the order in which they are read; boardOf(items) -> a board, see fit.js
//     A page ends where something new begins (`item.part`), if enough is on it then.
//   A first page on which words are cut is followed by pages with those words whole.

import { fitted, SHOWN, SIZES } from "./fit.js";

const SMALLEST = { sizes: [SIZES.at(-1)] };
const ENOUGH = 0.85; // of a page, where the board does not say otherwise

export function pagesOf(items, boardOf) {
  const whole = fitted(boardOf(items));
  if (whole && whole.show === Infinity) return [{ items, plan: whole }];
  if (whole) return [{ items, plan: whole }, ...turned(cutOn(whole, items, boardOf), boardOf)];
  return turned(items, boardOf);
}

function cutOn({ size, width, show }, items, boardOf) {
  const { heightOf } = boardOf(items);
  const at = (lines) => (item) => heightOf(item, { size, width, show: lines });
  return items.filter((item) => at(show)(item) < at(Infinity)(item));
}

function turned(items, boardOf) {
  const pages = [];
  for (let from = 0; from < items.length; from = pages.at(-1).until) pages.push(nextPage(items, from, boardOf));
  return pages;
}

function nextPage(items, from, boardOf) {
  const upTo = (until) => boardOf(items.slice(from, until));
  const fits = (until) => fitted(upTo(until), { ...SMALLEST, shown: [Infinity] });
  const most = furthest(from + 1, items.length, fits);
  const until = atEdge(items, from, most, upTo(most).enough);
  const plan = fitted(upTo(until), { shown: [Infinity] }) ?? fitted(upTo(until), SMALLEST) ?? forced(upTo(until));
  return { items: items.slice(from, until), until, plan };
}

/** The last number from `low` to `high` that fits; `low` itself even if it does not. */
function furthest(low, high, fits) {
  let step = 1;
  while (low + step <= high && fits(low + step)) step *= 2;
  let [good, bad] = [low + Math.floor(step / 2), Math.min(high + 1, low + step)];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

function atEdge(items, from, most, enough = ENOUGH) {
  if (most === items.length || items[most].part !== items[most - 1].part) return most;
  let edge = most - 1;
  while (edge > from && items[edge].part === items[edge - 1].part) edge -= 1;
  return edge - from >= enough * (most - from) ? edge : most;
}

// One card that is too long for any page: what can be shown of it is.
function forced(board) {
  const high = { ...board, height: Infinity };
  return fitted(high, { ...SMALLEST, shown: [SHOWN.at(-1)] }) ?? fitted({ ...high, ems: { narrow: 1, wide: 1000 } });
}
