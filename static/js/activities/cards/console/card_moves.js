// card_moves.js: tidying the wall: hide, move, merge, cluster; each with its way back.

import { newId } from "../../../core/commands.js";
import { t, tn } from "../../../ui/i18n.js";
import { move, step } from "../../../ui/console/move.js";

/** @param {object[]} cards those that are not hidden yet */
export function hide(cards) {
  const steps = cards.filter((card) => card.shown !== "hidden").map(hideOne);
  return move(tn("{n} card hidden", "{n} cards hidden", steps.length), steps);
}

// Taking back would show what was still waiting for approval, so that one has no way back.
function hideOne(card) {
  const backs = card.shown === "held" ? [] : [["hide_card", { card: card.id, hidden: false }]];
  return step("hide_card", { card: card.id, hidden: true }, ...backs);
}

/** @param {object[]} cards hidden or held ones */
export function show(cards) {
  const steps = cards
    .filter((card) => card.shown !== "shown")
    .map((card) => step("hide_card", { card: card.id, hidden: false }, ["hide_card", { card: card.id, hidden: true }]));
  return move(tn("{n} card shown to everyone", "{n} cards shown to everyone", steps.length), steps);
}

/** @param {object[]} cards  @param {{id: string, title: string}} lane */
export function moveToLane(cards, lane) {
  const moving = cards.filter((card) => card.lane !== lane.id);
  const steps = moving.map((card) =>
    step(
      "move_card",
      { card: card.id, lane: lane.id },
      ...(card.lane ? [["move_card", { card: card.id, lane: card.lane }]] : []),
    ),
  );
  return move(tn("{n} card moved to {lane}", "{n} cards moved to {lane}", steps.length, { lane: lane.title }), steps);
}

/** @param {object[]} cards those that go into it  @param {object} target the card whose words stay */
export function mergeInto(cards, target) {
  const steps = cards
    .filter((card) => card.id !== target.id)
    .map((card) =>
      step("merge_cards", { card: card.id, into: target.id }, ["merge_cards", { card: card.id, into: null }]),
    );
  return move(tn("{n} card merged", "{n} cards merged", steps.length), steps);
}

/** @param {object} card one that was merged into another */
export const part = (card) =>
  move(
    t("Card unmerged"),
    step("merge_cards", { card: card.id, into: null }, ["merge_cards", { card: card.id, into: card.merged_into }]),
  );

/** @param {{stage: string, title: string, cards: object[]}} wish a new cluster of these cards */
export function newCluster({ stage, title, cards }) {
  const cluster = newId();
  const backs = [["remove_cluster", { cluster }], ...whereTheyWere(cards.filter((card) => card.cluster))];
  const ids = cards.map((card) => card.id);
  return move(
    t("Cluster created: {title}", { title }),
    step("add_cluster", { cluster, stage, title, cards: ids }, ...backs),
  );
}

/** @param {object[]} cards  @param {object|null} cluster null takes them out of theirs */
export function putInto(cards, cluster) {
  const to = cluster?.id ?? null;
  const moving = cards.filter((card) => (card.cluster ?? null) !== to);
  const said = cluster ? t("Added to {title}", { title: cluster.title }) : t("Removed from cluster");
  const ids = moving.map((card) => card.id);
  return move(said, ids.length ? step("cluster_cards", { cluster: to, cards: ids }, ...whereTheyWere(moving)) : []);
}

const whereTheyWere = (cards) =>
  [...byCluster(cards)].map(([cluster, ids]) => ["cluster_cards", { cluster, cards: ids }]);

function byCluster(cards) {
  const found = new Map();
  for (const card of cards) {
    const from = card.cluster ?? null;
    found.set(from, [...(found.get(from) ?? []), card.id]);
  }
  return found;
}

/** @param {object} cluster  @param {object[]} cards its cards  @param {object[]} links that touch it */
export function dissolve(cluster, cards, links) {
  const { id, stage, title, lane } = cluster;
  const again = ["add_cluster", { cluster: id, stage, title, lane, cards: cards.map((card) => card.id) }];
  const relinked = links.map(({ from, to, type }) => ["link", { from, to, type }]);
  return move(t("Cluster ungrouped: {title}", { title }), step("remove_cluster", { cluster: id }, again, ...relinked));
}

/** @param {object} cluster  @param {string} title */
export const renameCluster = (cluster, title) =>
  move(
    t("Cluster renamed"),
    step("rename_cluster", { cluster: cluster.id, title }, [
      "rename_cluster",
      { cluster: cluster.id, title: cluster.title },
    ]),
  );

/** @param {object} card  @param {string} text */
export const rewrite = (card, text) =>
  move(t("Card edited"), step("edit_card", { card: card.id, text }, ["edit_card", { card: card.id, text: card.text }]));
