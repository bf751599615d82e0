// cells.js: from single ratings to the cells of the heat map.
//
//   cellsOf(ratings, stage)   -> Map of cellKey -> { on, group, power, resources, raters, apart, split, others }
//   cellKey(on, group)
//   ratedIn(cells, barriers, group) -> how many of these barriers the group has rated
//   gapsOf(cells, { able })   -> Set of barrier ids that were rated and that no one rates itself able to move
//
// A group's own ratings make the cell; what other groups say about it is beside them as `others`.
// `split` is where opinions differ: among its members, or between the group and the others.

const ABLE = 3;
const LIMIT = 2; // of 5: opinions this far apart differ

export const cellKey = (on, group) => JSON.stringify([on, group]);

/** @param {object[]} ratings rating records  @param {string} stage whose ratings to take */
export function cellsOf(ratings, stage) {
  const heard = new Map();
  for (const each of ratings) if (each.stage === stage) into(heard, cellKey(each.on, each.group), each);
  return new Map([...heard].map(([key, said]) => [key, cell(said)]));
}

function into(map, key, value) {
  if (!map.has(key)) map.set(key, []);
  map.get(key).push(value);
}

function cell(said) {
  const [own, others] = [said.filter(bySelf), said.filter((each) => !bySelf(each))];
  const [inside, outside] = [view(own), others.length ? view(others) : null];
  const split = inside.apart >= LIMIT || (own.length > 0 && farFrom(inside, outside));
  return { on: said[0].on, group: said[0].group, ...inside, split, others: outside };
}

const farFrom = (a, b) =>
  b !== null && Math.max(Math.abs(a.power - b.power), Math.abs(a.resources - b.resources)) >= LIMIT;

const bySelf = (rating) => !rating.rater || rating.rater === rating.group;

function view(ratings) {
  const [power, resources] = [ratings.map((r) => r.power), ratings.map((r) => r.resources)];
  const apart = Math.max(spread(power), spread(resources));
  return { power: mean(power), resources: mean(resources), raters: ratings.length, apart };
}

const mean = (numbers) => (numbers.length ? numbers.reduce((sum, n) => sum + n, 0) / numbers.length : null);
const spread = (numbers) => (numbers.length ? Math.max(...numbers) - Math.min(...numbers) : 0);

/** Of ratings, some may be on what is no barrier any more: merged, in a cluster, of a removed stage. */
export const ratedIn = (cells, barriers, group) =>
  barriers.filter(({ id }) => (cells.get(cellKey(id, group))?.power ?? null) !== null).length;

/** Gaps: no group that rated itself has `able` or more power over them. */
export function gapsOf(cells, { able = ABLE } = {}) {
  const best = new Map();
  for (const { on, power } of cells.values()) {
    if (power !== null) best.set(on, Math.max(best.get(on) ?? 0, power));
  }
  return new Set([...best].filter(([, power]) => power < able).map(([on]) => on));
}
