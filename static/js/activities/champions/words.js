// words.js: the levels of this workshop, its champions by level, and how they are described.

import { labelOf, levels } from "../../ui/labels.js";
import { t } from "../../ui/i18n.js";

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

/** @returns {[string, string, boolean][]} id, words and whether it is gone: what the facilitator made of the list */
function allLevels(store) {
  const own = store.get("vocabulary", "levels")?.items;
  if (!own) return levels().map(([id, words]) => [id, words, false]);
  return own.map(({ id, title, gone }) => [id, title || labelOf(levels(), id), !!gone]);
}

/** Those that can be chosen. @returns {[string, string][]} */
export const levelsOf = (store) =>
  allLevels(store)
    .filter(([, , gone]) => !gone)
    .map(([id, words]) => [id, words]);

/** Each level with its champions, whose actors are on the map; one that is gone only if it has some. */
export function coverage(store) {
  const named = store.all("champion").filter(({ actor }) => store.get("actor", actor));
  return allLevels(store)
    .map(([id, words, gone]) => ({ id, words, gone, champions: named.filter(({ level }) => level === id) }))
    .filter(({ gone, champions }) => !gone || champions.length);
}
