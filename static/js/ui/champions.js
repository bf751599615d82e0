// champions.js: who drives the change at each level of influence, and how champions are described.
//
//   coverage(store) -> [{ id, words, gone, champions }]    the levels in order, each with its champions, whose actors are on the map

import { levels } from "./labels.js";
import { t } from "./i18n.js";
import { allOf } from "./vocabularies.js";

export const brings = () => [
  ["expertise", t("Expertise")],
  ["network", t("Network")],
  ["influence", t("Influence")],
];

export const steps = () => [
  ["evidence", t("Evidence shown")],
  ["leaders", t("Connected with leaders")],
  ["research", t("Involved in research")],
];

export const risks = () => [
  ["low", t("Low")],
  ["medium", t("Medium")],
  ["high", t("High")],
];

/** A level that is gone is among them only if it has some. */
export function coverage(store) {
  const named = store.all("champion").filter(({ actor }) => store.get("actor", actor));
  return allOf(store, "levels", levels())
    .map(({ id, words, gone }) => ({ id, words, gone, champions: named.filter(({ level }) => level === id) }))
    .filter(({ gone, champions }) => !gone || champions.length);
}
