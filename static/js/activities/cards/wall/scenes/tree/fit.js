// fit.js: trees side by side on the wall, as large as they can be; what has no room comes on pages, branch by branch.
//
//   pagesOf(roots, { width, height, rem, heightOf, ems }) -> [{ size, show, width, step, trees: [{ x, y, height, nodes, links }] }]
//     heightOf(node, { size, width, show }) -> px     width: px of a label     step: px from a level to the next
//     x from the side where reading begins

import { runs } from "../grid/runs.js";
import { SHOWN, SIZES } from "../grid/fit.js";
import { depthOf, placed, taken } from "./layout.js";

export const [LINK, GAP, APART] = [1.5, 0.3, 0.7]; // rem: between two levels, two labels, two trees
const LINE = 1.5; // ems that a label needs at least

export function pagesOf(roots, room) {
  const levels = Math.max(...roots.map(depthOf));
  for (const show of SHOWN)
    for (const size of SIZES)
      for (const at of strips(room, size, levels)) {
        const page = whole(roots, room, { ...at, size, show });
        if (page) return [page];
      }
  return turned(roots, room, levels);
}

/** How many trees can be side by side: one wide, or several narrow ones. */
function strips({ width, rem, ems }, size, levels) {
  const labels = (many) => (width - APART * rem * (many - 1)) / many / levels - (LINK * rem * (levels - 1)) / levels;
  const most = Array.from({ length: 8 }, (_, n) => n + 1).filter((many) => labels(many) >= ems.narrow * size * rem);
  return (most.length ? most : [1]).map((many) => {
    const label = Math.floor(Math.min(ems.wide * size * rem, labels(many)));
    return { many, width: label, step: label + LINK * rem };
  });
}

function whole(roots, room, at) {
  if (tooMany(roots, room, at)) return null;
  const found = measured(roots, room, at);
  const { runs: columns, height } = runs(
    found.map((each) => each.height),
    at.many,
    APART * room.rem,
  );
  return height <= room.height
    ? page(
        columns.map((column) => column.map((n) => found[n])),
        room,
        at,
      )
    : null;
}

// What has no room even in labels of one line needs no closer look.
function tooMany(roots, room, { size, many }) {
  const leaves = roots.reduce((sum, each) => sum + leavesOf(each), 0);
  return leaves * LINE * size * room.rem > many * room.height;
}

const leavesOf = (node) => (node.children.length ? node.children.reduce((sum, each) => sum + leavesOf(each), 0) : 1);

const measured = (roots, room, at) => roots.map((root) => placed(root, measures(room, at)));

const measures = ({ heightOf, rem }, at) => ({ heightOf: (node) => heightOf(node, at), gap: GAP * rem });

function page(columns, { rem, width }, at) {
  const across = (width + APART * rem) / at.many;
  const trees = columns.flatMap((column, n) => {
    let y = 0;
    return column.map((tree) => {
      const found = { ...tree, x: n * across, y };
      y += tree.height + APART * rem;
      return found;
    });
  });
  return { size: at.size, show: at.show, width: at.width, step: at.step, trees };
}

function turned(roots, room, levels) {
  const size = SIZES.at(-1);
  const ways = strips(room, size, levels).map((strip) => columnsAt(roots, room, { ...strip, size, show: Infinity }));
  const best = ways.reduce((least, each) => (each.pages < least.pages ? each : least));
  return Array.from({ length: best.pages }, (_, n) =>
    page(best.columns.slice(n * best.at.many, (n + 1) * best.at.many), room, best.at),
  );
}

// A tree that has room on a page of its own is not divided, if that leaves less than this part of one empty.
const ENOUGH = 0.3;

function columnsAt(roots, room, at) {
  const [columns, gap, size] = [[[]], APART * room.rem, measures(room, at)];
  let left = room.height;
  const put = (tree) => (columns.at(-1).push(tree), (left -= tree.height + gap));
  const next = () => (columns.push([]), (left = room.height));
  for (const root of roots) {
    let rest = root;
    while (rest) {
      const whole = placed(rest, size);
      if (columns.at(-1).length && whole.height > left && left < ENOUGH * room.height) next();
      const [part, others] = taken(rest, left, size);
      if (!part && columns.at(-1).length) next();
      else {
        put(part ? placed(part, size) : whole);
        rest = part ? others : null;
      }
    }
  }
  return { at, columns, pages: Math.ceil(columns.length / at.many) };
}
