// forest.js: cards that lie under others, as trees.
//
//   forestOf({ stage, cards, clusters }) -> [node]       the most important first, then in the order they came
//     node: { id, kind: "card" | "cluster", card, importance, above, children: [node] }
//     above: it is of another stage, and is here for what is under it
//
// A log that someone made up may hold a circle: what is in one is a root, so that no card is missing.

const shown = (card) => (card.shown ?? "shown") === "shown" && !card.merged_into && !card.comment;

export function forestOf({ stage, cards, clusters = [] }) {
  const own = cards.filter((card) => card.stage === stage.id && shown(card));
  const nodes = new Map(own.map((card) => [card.id, nodeOf(card)]));
  const above = aboveOf(own, nodes, new Map(cards.map((card) => [card.id, card])));
  const piles = pilesOf(stage, clusters);
  const tops = own.filter((card) => !into(card, { nodes, above, piles })).map((card) => nodes.get(card.id));
  const roots = [...above.values(), ...piles.values(), ...tops].filter((each) => each.card || each.children.length);
  return sorted(roots);
}

const nodeOf = (card, above = false) => ({
  id: card.id,
  kind: "card",
  card,
  at: card.at,
  importance: card.importance ?? null,
  above,
  children: [],
});

function aboveOf(own, nodes, all) {
  const ids = own.map((card) => card.parent).filter((id) => id && !nodes.has(id));
  const found = ids.map((id) => all.get(id)).filter((card) => card && shown(card));
  return new Map(found.map((card) => [card.id, nodeOf(card, true)]));
}

const pilesOf = (stage, clusters) =>
  new Map(
    clusters
      .filter((each) => each.stage === stage.id)
      .map(({ id, title, at }) => [
        id,
        { id, kind: "cluster", title, at, importance: null, above: false, children: [] },
      ]),
  );

/** Puts the node of a card under its parent or into its cluster. @returns {boolean} whether there is one */
function into(card, { nodes, above, piles }) {
  const node = nodes.get(card.id);
  const parent =
    (isUnderItself(card, nodes) ? null : nodes.get(card.parent)) ?? above.get(card.parent) ?? piles.get(card.cluster);
  if (parent) parent.children.push(node);
  return Boolean(parent);
}

function isUnderItself(card, nodes) {
  const seen = new Set();
  for (let each = card; each; each = nodes.get(each.parent)?.card) {
    if (seen.has(each.id)) return each.id === card.id;
    seen.add(each.id);
  }
  return false;
}

function sorted(nodes) {
  for (const each of nodes) {
    each.children = sorted(each.children);
    if (each.kind === "cluster")
      each.importance = Math.max(0, ...each.children.map(({ importance }) => importance ?? 0)) || null;
  }
  return nodes.sort((a, b) => (b.importance ?? 0) - (a.importance ?? 0) || a.at - b.at);
}
