// vocabularies.js: the lists that a workshop chooses from, in words of the screen where facilitators gave none of their own.
//
//   allOf(store, "levels", levels())       -> [{ id, title, words, gone }]  also what is no longer offered, in order
//   offeredOf(store, "levels", levels())   -> [[id, words], ...]            what can be chosen, and `chosen` (an id) though it is gone
//   wordsIn(store, "areas", id)            -> what an entry is called, also one that is gone; undefined where there is none
//   levelPairs(store)                      -> [[id, words], ...]            the levels of influence that can be chosen

import { labelOf, levels } from "./labels.js";
import { t } from "./i18n.js";

export const interventionTypes = () => [
  ["policy", t("Policy reform and advocacy")],
  ["marketing", t("Social marketing")],
  ["training", t("Technical training")],
  ["capacity", t("Organisational capacity")],
  ["mediation", t("Conflict mediation")],
  ["media", t("Mass media")],
  ["education", t("Education")],
  ["other", t("Other")],
];

export function allOf(store, name, known = []) {
  const items = store.get("vocabulary", name)?.items ?? known.map(([id]) => ({ id, title: "" }));
  return items.map(({ id, title, gone }) => ({ id, title, words: title || labelOf(known, id), gone: Boolean(gone) }));
}

export const offeredOf = (store, name, known, chosen) =>
  allOf(store, name, known)
    .filter(({ id, gone }) => !gone || id === chosen)
    .map(({ id, words }) => [id, words]);

export const wordsIn = (store, name, id, known) => allOf(store, name, known).find((each) => each.id === id)?.words;

export const levelPairs = (store) => offeredOf(store, "levels", levels());
