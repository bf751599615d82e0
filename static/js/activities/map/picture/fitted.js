// fitted.js: a picture with its names: beside the points where all have room, else with numbers and a list, on as many pages as it takes.
//
//   fitted(draw, { width, height, size, widthOf }) -> { width, beside, points, labels, taken, pages: [{ from, entries: [{ n, id, lines }] }] }
//     `width` is the picture's, `beside` the list's
//   broken(words, ems, widthOf) -> string[]      lines of at most so many ems
//     draw({ width, height }) -> { points: [{ id, x, y, words }], taken: boxes }      points in the order of their weight

import { apart } from "./apart.js";
import { placed } from "./labels.js";

const [LIST, WIDEST] = [0.34, 0.46]; // of the width, for the names that have no room beside their points
const LEADING = 1.2;
const BETWEEN = 0.35; // ems between two names of the list
const NUMBER = 3.4; // ems, with what is kept free beside it

export const radiusOf = (size) => 0.72 * size;
export const gapOf = (size) => 2.1 * radiusOf(size) + 3;

export function fitted(draw, { width, height, size, widthOf }) {
  const whole = named(draw, { width, height, size, widthOf });
  if (whole.labels.size === whole.points.length)
    return { ...whole, width, beside: 0, pages: [{ from: 0, entries: [] }] };
  const beside = besideOf(whole.points, { width, size, widthOf });
  const narrow = Math.floor(width - beside);
  const drawn = named(draw, { width: narrow, height, size, widthOf });
  const left = drawn.points.filter(({ id }) => !drawn.labels.has(id));
  const ems = beside / size - NUMBER;
  const entries = left.map(({ id, words }, n) => ({ n: n + 1, id, lines: broken(words, ems, widthOf) }));
  return { ...drawn, width: narrow, beside, pages: pagesOf(entries, height, size) };
}

function named(draw, { width, height, size, widthOf }) {
  const radius = radiusOf(size);
  const drawn = draw({ width, height });
  const points = apart(drawn.points, { width, height, gap: gapOf(size), taken: drawn.taken });
  return { ...drawn, points, labels: placed(points, { width, height, size, radius, widthOf, taken: drawn.taken }) };
}

// As wide as the longest word asks for, within reason.
function besideOf(points, { width, size, widthOf }) {
  const longest = Math.max(...points.flatMap(({ words }) => wordsOf(words)).map(widthOf));
  return Math.max(LIST * width, Math.min(WIDEST * width, (longest + NUMBER + 0.1) * size));
}

const wordsOf = (words) => words.split(/\s+/).filter(Boolean);

// Every name is whole: a word that is longer than a line goes on in the next.
export function broken(words, ems, widthOf) {
  const lines = [""];
  for (const part of wordsOf(words).flatMap((word) => cut(word, ems, widthOf))) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${part}` : part;
    if (widthOf(longer) <= ems || !lines.at(-1)) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

function cut(word, ems, widthOf) {
  const parts = [""];
  for (const letter of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    if (parts.at(-1) && widthOf(parts.at(-1) + letter) > ems) parts.push("");
    parts[parts.length - 1] += letter;
  }
  return parts;
}

const heightOf = ({ lines }, size) => (lines.length * LEADING + BETWEEN) * size;

function pagesOf(entries, height, size) {
  const pages = [];
  let filled = Infinity;
  for (const entry of entries) {
    const tall = heightOf(entry, size);
    if (filled + tall > height) [filled] = [(pages.push({ from: entry.n, entries: [] }), 0)];
    pages.at(-1).entries.push(entry);
    filled += tall;
  }
  return pages;
}
