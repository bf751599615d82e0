// words.js: how the register says what someone loses, how severe it is, and whom it names.

import { t } from "../../../ui/i18n.js";
import { nameOf } from "../../../ui/names.js";

export const losses = () => [
  ["power", t("Power")],
  ["resources", t("Resources")],
  ["other", t("Something else")],
];

/** @param {number} severity 1-5 */
export const toneOf = (severity) => (severity > 3 ? "error" : severity > 2 ? "warn" : undefined);

/** The name of someone in the room; words as they are. @param {string} said an id or words */
export function personIn(store, said) {
  const person = store.get("person", said);
  return person ? nameOf(person) : said;
}

/** Whom typed words name: the id of the one person in the room who is called so, else the words. */
export function personFrom(store, typed) {
  if (!typed) return ""; // people without a name are called so too
  const called = store.all("person").filter(({ name, status }) => name === typed && (status ?? "in") === "in");
  return called.length === 1 ? called[0].id : typed;
}
