// also.js: from which groups people have joined a card that someone else wrote.
//
//   joinedBy(store, id)     how many
//   groupsBehind(store, id) the groups that are known, in the facilitator's order: [{ group, count }]
//   alsoFrom(store, id, most) "Also from Fishers, Ministry (2)"; "" where no one has

import { groupsOf } from "./selectors.js";
import { t, tn } from "./i18n.js";

export const joinedBy = (store, id) => store.get("support", id)?.total ?? 0;

export function groupsBehind(store, id) {
  const many = store.get("support", id)?.groups ?? {};
  return groupsOf(store)
    .filter((group) => many[group.id])
    .map((group) => ({ group, count: many[group.id] }));
}

/** @param {number} most groups that are named; those of the rest are counted */
export function alsoFrom(store, id, most = Infinity) {
  const total = joinedBy(store, id);
  if (!total) return "";
  const named = groupsBehind(store, id).slice(0, most);
  const others = named.reduce((left, { count }) => left - count, total);
  const names = named.map(({ group, count }) => (count > 1 ? `${group.name} (${count})` : group.name));
  return t("Also from {names}", { names: [...names, ...rest(others, named.length)].join(t(", ")) });
}

function rest(others, named) {
  if (others < 1) return [];
  return [named ? tn("{n} other", "{n} others", others) : tn("{n} person", "{n} people", others)];
}
