// labels.js: puts a name beside each point where there is room for it, and says which have none.
//
//   placed(points, { width, height, size, radius, widthOf, taken }) -> Map of id -> { lines, x, y, width, height }
//     points { id, x, y, words } are served in their order; `taken` are boxes where no name may be
//   wrapped(words, ems, widthOf) -> string[] | null    null where a word or the whole is too long for a label
//   overlaps(a, b)                                     whether two boxes have a common part
//
// All in px but `widthOf(words)`, which is in parts of the type size. Nothing is left to chance.

const LEADING = 1.2;
const MOST_LINES = 3;
const WIDEST = 11; // ems
const EDGE = 0.15; // ems around a point or a name that no other name may touch: some scripts are taller than their lines
const [CLOSE, AWAY] = [0.3, 1.1]; // ems between a point and its name

export const overlaps = (a, b) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export function wrapped(words, ems, widthOf) {
  const lines = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && widthOf(longer) <= ems) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= MOST_LINES && lines.every((line) => widthOf(line) <= ems) ? lines : null;
}

export function placed(points, { width, height, size, radius, widthOf, taken = [] }) {
  const far = radius + EDGE * size;
  const discs = points.map(({ x, y }) => ({ x: x - far, y: y - far, width: 2 * far, height: 2 * far }));
  const held = [...taken, ...discs];
  const found = new Map();
  for (const point of points) {
    const lines = wrapped(point.words, WIDEST, widthOf);
    const box = lines && placeOf(point, boxOf(lines, size, widthOf), { radius, size, width, height, held });
    if (!box) continue;
    held.push(apart(box, EDGE * size));
    found.set(point.id, { ...box, lines });
  }
  return found;
}

const apart = ({ x, y, width, height }, edge) => ({
  x: x - edge,
  y: y - edge,
  width: width + 2 * edge,
  height: height + 2 * edge,
});

const boxOf = (lines, size, widthOf) => ({
  width: Math.max(...lines.map(widthOf)) * size,
  height: lines.length * LEADING * size,
});

function placeOf(point, box, { radius, size, width, height, held }) {
  const inside = ({ x, y }) => x >= 0 && y >= 0 && x + box.width <= width && y + box.height <= height;
  for (const gap of [CLOSE, AWAY])
    for (const at of around(point, box, radius + gap * size)) {
      const tried = { ...at, width: box.width, height: box.height };
      if (inside(tried) && !held.some((each) => overlaps(tried, each))) return tried;
    }
  return null;
}

function around({ x, y }, { width, height }, far) {
  const [left, middle, right] = [x - far - width, x - width / 2, x + far];
  const [above, beside, below] = [y - far - height, y - height / 2, y + far];
  return [
    { x: right, y: beside },
    { x: left, y: beside },
    { x: middle, y: below },
    { x: middle, y: above },
    { x: right - far / 3, y: above + far / 3 },
    { x: right - far / 3, y: below - far / 3 },
    { x: left + far / 3, y: above + far / 3 },
    { x: left + far / 3, y: below - far / 3 },
  ];
}
