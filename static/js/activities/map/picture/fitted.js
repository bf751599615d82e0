// fitted.js: a picture with its names: beside the points where all have room, else with numbers and a list, on as many pages as it takes.
//
//   fitted(draw, { width, height, size, widthOf }) -> { width, points, labels, taken, pages: [{ from, entries: [{ n, id, lines }] }] }
//     draw({ width, height }) -> { points: [{ id, x, y, words }], taken: boxes }      points in the order of their weight

import { apart } from "./apart.js";
import { placed } from "./labels.js";

const LIST = 0.34; // of the width, for the names that have no room beside their points
const LEADING = 1.2;
const BETWEEN = 0.35; // ems between two names of the list
const NUMBER = 2.4; // ems

export const radiusOf = (size) => 0.72 * size;

export function fitted(draw, { width, height, size, widthOf }) {
  const whole = named(draw, { width, height, size, widthOf });
  if (whole.labels.size === whole.points.length) return { ...whole, width, pages: [{ from: 0, entries: [] }] };
  const narrow = Math.floor(width * (1 - LIST));
  const drawn = named(draw, { width: narrow, height, size, widthOf });
  const left = drawn.points.filter(({ id }) => !drawn.labels.has(id));
  const ems = (width * LIST) / size - NUMBER - 1;
  const entries = left.map(({ id, words }, n) => ({ n: n + 1, id, lines: broken(words, ems, widthOf) }));
  return { ...drawn, width: narrow, pages: pagesOf(entries, height, size) };
}

function named(draw, { width, height, size, widthOf }) {
  const radius = radiusOf(size);
  const drawn = draw({ width, height });
  const points = apart(drawn.points, { width, height, gap: 2.1 * radius + 3, taken: drawn.taken });
  return { ...drawn, points, labels: placed(points, { width, height, size, radius, widthOf, taken: drawn.taken }) };
}

// Every name is whole: in the list a line breaks wherever it must.
function broken(words, ems, widthOf) {
  const lines = [""];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (widthOf(longer) <= ems || !lines.at(-1)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
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
