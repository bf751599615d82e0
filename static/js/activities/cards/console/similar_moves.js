// similar_moves.js: what becomes of cards that say nearly the same, each with its way back.
//
//   byItself(store, ids)            those of the cards that stand by themselves still, outside clusters unless in several
//   likeliest(store, cards)         the one whose words should stay: with most who joined it, else the oldest
//   mergeSimilar(store, [[cards, target]])   one move, with one command for each target; what lies under a card goes along
//   clusterSimilar(stage, cards, target)     a new cluster, called like the target

import { tn } from "../../../ui/i18n.js";
import { move, step } from "../../../ui/console/move.js";
import { joinedBy } from "../../../ui/also.js";
import { newCluster } from "./card_moves.js";

const TITLE = 120; // letters

export function byItself(store, ids) {
  const cards = ids
    .map((id) => store.get("card", id))
    .filter((card) => card && !card.merged_into && card.shown !== "hidden");
  const [{ cluster } = {}] = cards;
  return cluster && cards.every((card) => card.cluster === cluster) ? [] : cards;
}

export const likeliest = (store, cards) =>
  [...cards].sort((a, b) => joinedBy(store, b.id) - joinedBy(store, a.id) || a.at - b.at)[0];

export function mergeSimilar(store, merges) {
  const steps = merges.flatMap(([cards, target]) => mergeOne(store, cards, target));
  const said = (many) => tn("{n} card merged", "{n} cards merged", many);
  return move(said, steps);
}

// A card into which others were merged is not merged itself: first they move on, all in one command, then the cards do.
function mergeOne(store, cards, target) {
  const merging = cards.filter(({ id }) => id !== target.id).map(({ id }) => id);
  const under = store.all("card").filter((card) => merging.includes(card.merged_into));
  const into = (ids, ...backs) => step("merge_cards", { cards: ids, into: target.id }, ...backs);
  const first = under.length ? [into(idsOf(under), ...backUnder(under))] : [];
  return [...first, into(merging, ["merge_cards", { cards: merging, into: null }])];
}

const backUnder = (under) =>
  [...new Set(under.map((card) => card.merged_into))].map((into) => [
    "merge_cards",
    { cards: idsOf(under.filter((card) => card.merged_into === into)), into },
  ]);

const idsOf = (cards) => cards.map(({ id }) => id);

export function clusterSimilar(stage, cards, target) {
  const title = [...target.text.replace(/\s+/g, " ")].slice(0, TITLE).join("");
  return newCluster({ stage, title, cards });
}
