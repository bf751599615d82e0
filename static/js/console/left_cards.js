// left_cards.js: names the cards of many to which something could not be done.

import { t, tn } from "../ui/i18n.js";

const NAMED = 3;
const LENGTH = 40; // letters of each

/** The words of the cards that the steps name, as they are before: some may be gone when the answer comes. */
export function wordsOf(store, steps) {
  const ids = steps.flatMap((step) => step.with.cards ?? []);
  return new Map(ids.map((id) => [id, store.has("card", id) ? store.get("card", id).text : ""]));
}

/** The sentence of a move for those to which it was done. */
export function saidOf({ said, steps }, answers) {
  if (typeof said === "string") return said;
  const ids = new Set(steps.flatMap((step) => step.with.cards ?? []));
  for (const { card } of answers.flatMap((answer) => answer.left ?? [])) ids.delete(card);
  return said(ids.size);
}

/** @param {{card: string, why: string}[]} left  @param {Map<string, string>} known words by id */
export function leftWords(left, known) {
  const named = left.slice(0, NAMED).map(({ card }) => `“${shortened(known.get(card) || card)}”`);
  const more = left.length - named.length;
  const cards = more > 0 ? [...named, tn("{n} more", "{n} more", more)] : named;
  const reasons = [...new Set(left.map(({ why }) => why))].join(" ");
  return tn("{n} card stays as it was: {cards}. {why}", "{n} cards stay as they were: {cards}. {why}", left.length, {
    cards: cards.join(t(", ")),
    why: reasons,
  });
}

const shortened = (text) => ([...text].length > LENGTH ? `${[...text].slice(0, LENGTH).join("")}…` : text);
