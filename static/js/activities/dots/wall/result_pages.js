// result_pages.js: how the rows of a result fill the wall: as large as possible on as few pages as possible, no title cut.
//
//   resultPages(rows, { width, height, rem, leading, lines, measures, legend }) -> { size, stacked, pages: [[row]], most }
//     rows      [{ title, note }]          width, height in px           lines as in ui/wall/text.js
//     measures  3 with bridges, else 2     legend  (size) -> rem that the groups' names take
//     size: rem of the text   stacked: bars under the title rather than beside it   most: lines a title may have

import { pagesInFull } from "../../../ui/wall/pages.js";

const SIZES = [1.4, 1.2, 1.08, 0.96, 0.85]; // rem; 0.85 is the least that can be read from 15 m
export const SMALL = 0.85; // rem of what is said under a title
// As in dots/wall.css: parts of the row, rem of gaps, of the heads above, of the frame of a row and of a bar.
const BESIDE = { 2: 9 / 26, 3: 9 / 27 };
const [PLACE, GAP, FRAME, BAR, FLAT] = [2, 0.8, 0.45, 2, 1.5];
const HEAD = { beside: 2.8, stacked: 1.8 };

export function resultPages(rows, wall) {
  const plans = SIZES.flatMap((size) => [false, true].map((stacked) => laidOut(rows, wall, size, stacked)));
  const whole = plans.filter((each) => each.whole);
  return whole.length ? fewestPages(whole) : plans.at(-1);
}

const fewestPages = ([first, ...others]) =>
  others.reduce((best, each) => (each.pages.length < best.pages.length ? each : best), first);

function laidOut(rows, wall, size, stacked) {
  const height = wall.height / wall.rem - HEAD[stacked ? "stacked" : "beside"] - wall.legend;
  const high = (row) => heightOf(row, wall, size, stacked);
  const sum = (some) => some.reduce((all, each) => all + high(each), 0);
  const room = height - FRAME - (stacked ? FLAT : 0) - SMALL * wall.leading;
  return {
    size,
    stacked,
    pages: pagesInFull(rows, { fits: (some) => sum(some) <= height }),
    whole: rows.every((row) => high(row) <= height),
    most: Math.max(1, Math.floor(room / (size * wall.leading))),
  };
}

function heightOf({ title, note }, wall, size, stacked) {
  const all = wall.width / wall.rem;
  const whole = all - PLACE * size - GAP;
  const wide = stacked ? whole : (whole - wall.measures * GAP) * BESIDE[wall.measures];
  const words = wall.lines(title, wide / size) * size + wall.lines(note, wide / SMALL) * SMALL;
  return FRAME + (stacked ? words * wall.leading + FLAT : Math.max(BAR, words * wall.leading));
}
