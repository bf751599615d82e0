// board_filter.js: which cards of a board are looked at, and in which order.
//
//   wanted: { show, words, group, table, lane, language, sort }, each "" for all or for the usual

import { languageIn } from "./language.js";

export const SHOWS = {
  all: () => true,
  alone: (card) => !card.cluster && card.shown === "shown",
  held: (card) => card.shown === "held",
  hidden: (card) => card.shown === "hidden",
  returned: (card) => card.shown === "returned",
  liked: (card, facts) => facts.support(card.id) > 0,
};
export const EVERYTHING = { show: "all", words: "", group: "", table: "", lane: "", language: "", sort: "" };

/**
 * @param {object} facts what the card itself does not say: `support(id)`, `name(person)`, `group(id)`,
 *   `alike(id)`: the place of its suggestion among those of similar cards, Infinity where it is in none
 */
export function matches(card, wanted, facts) {
  if (wanted.group && (card.group ?? "none") !== wanted.group) return false;
  if (wanted.table && card.table !== wanted.table) return false;
  if (wanted.lane && card.lane !== wanted.lane) return false;
  if (wanted.language && languageIn(card) !== wanted.language) return false;
  if (!wanted.words.trim()) return true;
  const said = [card.text, facts.name(card.by), facts.group(card.group)].filter(Boolean).join("\n");
  const all = said.toLocaleLowerCase();
  return wanted.words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

const ORDERS = {
  newest: (a, b) => b.at - a.at,
  group: (a, b, facts) => facts.group(a.group).localeCompare(facts.group(b.group)) || a.at - b.at,
  liked: (a, b, facts) => facts.support(b.id) - facts.support(a.id) || a.at - b.at,
  alike: (a, b, facts) => order(facts.alike(a.id), facts.alike(b.id)) || a.at - b.at,
};
const order = (a, b) => (a === b ? 0 : a < b ? -1 : 1); // Infinity less Infinity is no number

export function sorted(cards, sort, facts) {
  const by = ORDERS[sort];
  return by ? [...cards].sort((a, b) => by(a, b, facts)) : cards;
}

/** What the head tells and the lanes show: the cards on the wall, how many each choice would show, those chosen. */
export function looked(cards, wanted, facts) {
  const onBoard = cards.filter((card) => !card.merged_into && matches(card, wanted, facts));
  const counts = Object.fromEntries(
    Object.entries(SHOWS).map(([name, shows]) => [name, onBoard.filter((card) => shows(card, facts)).length]),
  );
  const shown = onBoard.filter((card) => SHOWS[wanted.show](card, facts));
  return { counts, shown: sorted(shown, wanted.sort, facts) };
}

export const isNarrowed = ({ sort: _, ...wanted }) =>
  Object.entries(wanted).some(([name, value]) => value !== EVERYTHING[name]);
