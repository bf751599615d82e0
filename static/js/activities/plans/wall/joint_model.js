// joint_model.js: how many actions each two groups have in common, and how that is drawn; as together.py counts them.
//
//   jointActions(store)          -> [{ one, other, n }] ids of groups, in the groups' order, the most first
//   sidesOf(groups, pairs)       -> [left, right] groups in their order; of very many only those with a joint action
//   curveOf(from, to)            -> the path between two { side: 0 | 1, y: 0-100 } in a square of 100

import { groupsOf } from "../../../ui/selectors.js";

const SEPARATORS = /[,;\n،、]/; // between helpers
const MANY = 24; // groups for which there is room

// Capitals first: so every browser makes the same of ß and ı as Python does.
const plain = (words) => words.toUpperCase().toLowerCase().split(/\s+/).filter(Boolean).join(" ");

export function jointActions(store) {
  const groups = groupsOf(store);
  const named = new Map(groups.map(({ id, name }) => [plain(name), id]));
  const place = new Map(groups.map(({ id }, n) => [id, n]));
  const counts = new Map();
  for (const action of store.all("action").filter(({ status }) => status !== "dropped")) {
    const own = store.get("plan", action.plan)?.group;
    if (!place.has(own)) continue;
    for (const helper of helpersOf(store, action, named))
      if (helper !== own && place.has(helper)) count(counts, [own, helper], place);
  }
  const order = (a, b) => b.n - a.n || place.get(a.one) - place.get(b.one) || place.get(a.other) - place.get(b.other);
  return [...counts.values()].sort(order);
}

function helpersOf(store, action, named) {
  const said = (action.helpers ?? "").split(SEPARATORS).map((each) => named.get(plain(each)));
  const offered = store.all("offer").filter((offer) => offer.action === action.id);
  return new Set([...said, ...offered.map(({ group }) => group)].filter(Boolean));
}

function count(counts, pair, place) {
  const [one, other] = pair.sort((a, b) => place.get(a) - place.get(b));
  const key = `${one}/${other}`;
  counts.set(key, { one, other, n: (counts.get(key)?.n ?? 0) + 1 });
}

export function sidesOf(groups, pairs) {
  const joined = new Set(pairs.flatMap(({ one, other }) => [one, other]));
  const shown = groups.length > MANY ? groups.filter(({ id }) => joined.has(id)) : groups;
  const half = Math.ceil(shown.length / 2);
  return [shown.slice(0, half), shown.slice(half)];
}

/** Rows of both sides are as high, so that the side with fewer ends higher up. */
export const placesOf = ([left, right]) =>
  new Map(
    [left, right].flatMap((groups, side) =>
      groups.map(({ id }, n) => [id, { side, y: (100 * (n + 0.5)) / Math.max(left.length, 1) }]),
    ),
  );

export function curveOf(from, to) {
  const [a, b] = [from.side * 100, to.side * 100];
  const [bendA, bendB] = from.side === to.side ? [Math.abs(a - 40), Math.abs(a - 40)] : [50, 50];
  return `M${a} ${from.y.toFixed(2)}C${bendA} ${from.y.toFixed(2)} ${bendB} ${to.y.toFixed(2)} ${b} ${to.y.toFixed(2)}`;
}
