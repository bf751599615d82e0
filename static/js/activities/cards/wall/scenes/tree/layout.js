// layout.js: a tree from its root to its leaves, in which no label lies over another.
//
//   placed(root, { heightOf, gap }) -> { height, depth, nodes: [{ node, depth, y, height }], links: [{ from, to }] }
//     heightOf(node) -> px     y from the top of the tree     links: indexes into nodes
//   taken(root, most, { heightOf, gap }) -> [part, rest]     what is above both is in both, marked as `continued` in the rest
//   depthOf(root) -> number
//
// Each node is as high as what is under it, so that the whole takes one walk; a node is beside the middle of its children.

export function placed(root, { heightOf, gap }) {
  const [nodes, links] = [[], []];
  const high = heights(root, { heightOf, gap });
  const put = (node, depth, top) => {
    const at = nodes.length;
    const { own, below, all } = high.get(node);
    nodes.push({ node, depth, y: top + (all - own) / 2, height: own });
    let y = top + (all - below) / 2;
    for (const child of node.children) {
      links.push({ from: at, to: put(child, depth + 1, y) });
      y += high.get(child).all + gap;
    }
    return at;
  };
  put(root, 0, 0);
  return { height: high.get(root).all, depth: depthOf(root), nodes, links };
}

function heights(root, { heightOf, gap }, found = new Map()) {
  for (const child of root.children) heights(child, { heightOf, gap }, found);
  const below = stacked(
    root.children.map((child) => found.get(child).all),
    gap,
  );
  const own = heightOf(root);
  return found.set(root, { own, below, all: Math.max(own, below) });
}

const stacked = (all, gap) => all.reduce((sum, each) => sum + each + gap, all.length ? -gap : 0);

export const depthOf = (root) => 1 + Math.max(0, ...root.children.map(depthOf));

/** Cuts off as much of a tree as `most` px hold. @returns {[root|null, root|null]} what is taken, and what is left */
export function taken(root, most, measures, high = heights(root, measures)) {
  if (high.get(root).all <= most) return [root, null];
  if (high.get(root).own > most) return [null, root];
  const [first, left, then] = [[], [...root.children], measures.gap];
  for (let room = most; left.length; room -= high.get(first.at(-1)).all + then) {
    const [part, rest] = taken(left[0], room, measures, high);
    if (part) first.push(part);
    if (part && part !== left[0]) heights(part, measures, high);
    if (!rest) left.shift();
    else if ((left[0] = rest)) break;
  }
  return first.length
    ? [
        { ...root, children: first },
        { ...root, continued: true, children: left },
      ]
    : [null, root];
}
