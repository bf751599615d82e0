// typed_words.js: which fields of an op hold words that someone typed, so that a refusal gives them back.

import * as activities from "./index.js";

const OWN = ["title", "name", "instruction", "task", "place", "reach"]; // of the workshop, its agenda and its people
const NAMES = new Set([...OWN, ...Object.values(activities).flatMap(({ words = [] }) => words)]);

/** @param {object} fields of an op; `set` holds changed ones  @returns {string[]} the words someone typed into it */
export function wordsIn(fields) {
  const typed = Object.keys(fields).filter((name) => NAMES.has(name));
  const texts = [...typed.flatMap((name) => fields[name]), ...Object.values(fields.set ?? {})];
  return texts.filter((each) => typeof each === "string" && each);
}
