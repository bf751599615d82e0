// words.js: what kinds, directions, statuses and funders of help are called.
//
//   typesOf(store) -> [[id, words]]     the kinds that are offered      typeWords(store, id)
//   pulls() -> [[id, words, what it means]]      statuses()   fundings()   advisers() -> [[id, words]]
//   money({ amount, currency }) -> "1250.50 NPR", or "" where no amount is known

import { t } from "../../ui/i18n.js";
import { interventionTypes, offeredOf, wordsIn } from "../../ui/vocabularies.js";

export const typesOf = (store) => offeredOf(store, "intervention_types", interventionTypes());

export const typeWords = (store, id) => wordsIn(store, "intervention_types", id, interventionTypes()) ?? id;

export const pulls = () => [
  ["push", t("Push"), t("It brings something to people: rules, training, equipment.")],
  ["pull", t("Pull"), t("It makes people want the change and ask for it.")],
  ["both", t("Push and pull"), t("It does both.")],
];

export const statuses = () => [
  ["idea", t("Idea")],
  ["wanted", t("Asked for")],
  ["agreed", t("Agreed")],
  ["running", t("Running")],
  ["done", t("Done")],
  ["dropped", t("Dropped")],
];

export const fundings = () => [
  ["donor", t("Donor")],
  ["private", t("Private")],
  ["public", t("Public")],
];

export const advisers = () => [
  ["advisory_group", t("Advisory group")],
  ["team", t("Implementation team")],
  ["donor", t("Donor")],
  ["other", t("Other")],
];

export const money = ({ amount = "", currency = "" }) => [amount, amount && currency].filter(Boolean).join(" ");
