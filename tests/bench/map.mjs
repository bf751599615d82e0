// map.mjs: milliseconds for all pictures of the wall's influence map, with forty and with five hundred actors, as JSON.

globalThis.document = { documentElement: { dataset: { static: "" }, lang: "en" } };
const { viewsOf } = await import("../../static/js/activities/map/wall/views.js");
const { standingsOf } = await import("../../static/js/activities/map/model.js");

const BOX = { width: 1870, height: 700, size: 25.3, widthOf: (words) => words.length * 0.56 };
const LEVELS = ["core", "institutional", "sociocultural", "national", ""];
const ROUNDS = 5;

function crowd(many) {
  const actors = Array.from({ length: many }, (_, n) => {
    const name = n % 3 ? `Body number ${n}` : `The association of the many landing sites number ${n}`;
    return { id: `a${n}`, name, level: LEVELS[n % 5], at: n };
  });
  const placement = actors.map(({ id }, n) => {
    return { actor: id, group: "g", influence: (n * 7) % 11, support: ((n * n * 3) % 11) - 5 };
  });
  const ends = Array.from({ length: 2 * many }, (_, n) => [n % many, (n * 5 + 7) % many]);
  const ties = ends.filter(([a, b]) => a !== b).map(([a, b]) => ({ from: `a${a}`, to: `a${b}`, type: "money" }));
  const held = { placement, tie: ties, actor: actors };
  const store = { all: (kind) => held[kind] ?? [], get: (kind, id) => held[kind]?.find((each) => each.id === id) };
  return { store, actors, ties, placement };
}

function took({ placement, ...rest }) {
  const begun = performance.now();
  const pages = viewsOf({ ...rest, ...BOX, standings: standingsOf(placement) }).length;
  return { ms: performance.now() - begun, pages };
}

function best(many) {
  const all = Array.from({ length: ROUNDS }, () => took(crowd(many)));
  return all.reduce((one, other) => (other.ms < one.ms ? other : one));
}

console.log(JSON.stringify({ forty: best(40), hundreds: best(500) }));
