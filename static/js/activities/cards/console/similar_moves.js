// similar_moves.js: what becomes of cards that say nearly the same, each with its way back.
//
//   byItself(store, ids)            those of the cards that stand by themselves still, outside clusters unless in several
//   likeliest(store, cards)         the one whose words should stay: with most who joined it, else the oldest
//   mergeSimilar(store, [[cards, target]])   one move for all of them; what lies under a card goes along
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
  const under = (id) => store.all("card").filter((card) => card.merged_into === id);
  const into = (card, target) =>
    step("merge_cards", { card: card.id, into: target.id }, [
      "merge_cards",
      { card: card.id, into: card.merged_into ?? null },
    ]);
  const steps = merges.flatMap(([cards, target]) =>
    cards
      .filter((card) => card.id !== target.id)
      .flatMap((card) => [...under(card.id).map((each) => into(each, target)), into(card, target)]),
  );
  return move(tn("{n} card merged", "{n} cards merged", steps.length), steps);
}

export function clusterSimilar(stage, cards, target) {
  const title = [...target.text.replace(/\s+/g, " ")].slice(0, TITLE).join("");
  return newCluster({ stage, title, cards });
}
