// cells.js: from single ratings to the cells of the heat map.
//
//   cellsOf(ratings, stage)   -> Map of cellKey -> { on, group, power, resources, raters, low, high, apart, split, by, others, away }
//   cellKey(on, group)
//   ratedIn(cells, things, group) -> how many of these the group has rated
//   tenth(number)             as it is shown
//   gapsOf(cells, { able })   -> Set of ids that were rated and that no one rates itself able to shift
//
// A group's own ratings make the cell, with null as power where it has none; `by` is what each other group says about it,
// `others` what they say together, `away` how much more power they see (less when negative; null where one of both is missing).
// `low` and `high` are the ends of what the middle half say; `split` is where members of the group disagree.
// wsr/activities/ratings/heatmap.py says the same for documents; tests/fixtures/cases/ratings.json holds both.

const ABLE = 3;
export const FAR = 2; // of 5: views this far apart differ

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

const NO_ONE = { power: null, resources: null, raters: 0, low: null, high: null, apart: 0 };

function cell(said) {
  const { on, group } = said[0];
  const raters = new Map();
  for (const each of said) into(raters, each.rater || group, each);
  const by = new Map([...raters].map(([rater, given]) => [rater, view(given)]));
  const own = by.get(group) ?? NO_ONE;
  by.delete(group);
  const others = by.size ? across([...by.values()]) : null;
  return { on, group, ...own, split: own.apart >= FAR, by, others, away: awayFrom(own, others) };
}

const awayFrom = (own, others) => (own.power === null || !others ? null : others.power - own.power);

function view(ratings) {
  const [power, resources] = [ratings.map((r) => r.power), ratings.map((r) => r.resources)];
  const [low, high] = middle(power);
  const [below, above] = middle(resources);
  return {
    power: mean(power),
    resources: mean(resources),
    raters: ratings.length,
    low,
    high,
    apart: Math.max(high - low, above - below),
  };
}

// Each of the other groups counts once, however many of its members rated.
function across(views) {
  const [power, resources] = [views.map((v) => v.power), views.map((v) => v.resources)];
  const [low, high] = [Math.min(...power), Math.max(...power)];
  const apart = Math.max(high - low, Math.max(...resources) - Math.min(...resources));
  return { power: mean(power), resources: mean(resources), raters: views.length, low, high, apart };
}

// Without a quarter at either end: one loud voice is no quarrel.
function middle(numbers) {
  const ordered = [...numbers].sort((a, b) => a - b);
  const out = Math.floor(ordered.length / 4);
  return [ordered[out], ordered[ordered.length - 1 - out]];
}

export const tenth = (number) => String(Math.round(number * 10) / 10);

const mean = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** Of ratings, some may be on what is no longer rated: merged, in a cluster, of a removed stage. */
export const ratedIn = (cells, things, group) =>
  things.filter(({ id }) => (cells.get(cellKey(id, group))?.power ?? null) !== null).length;

/** Gaps: no group that rated itself has `able` or more power over them. */
export function gapsOf(cells, { able = ABLE } = {}) {
  const best = new Map();
  for (const { on, power } of cells.values()) {
    if (power !== null) best.set(on, Math.max(best.get(on) ?? 0, power));
  }
  return new Set([...best].filter(([, power]) => power < able).map(([on]) => on));
}
