// barriers.js: what a leverage point would move, the same on the ballot and on the console.

/** The cards it is linked to, those in a cluster it is linked to, and those in its own cluster. */
export function barriersBehind({ id, links, cards }) {
  const ends = new Set([id, ...links.filter((link) => link.from === id).map((link) => link.to)]);
  return cards.filter((card) => card.id !== id && (ends.has(card.id) || ends.has(card.cluster)));
}
