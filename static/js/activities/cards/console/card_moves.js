// card_moves.js: tidying the wall: hide, move, merge, cluster; each with its way back.

import { newId } from "../../../core/commands.js";
import { t, tn } from "../../../ui/i18n.js";
import { move, step } from "../../../ui/console/move.js";

const idsOf = (cards) => cards.map((card) => card.id);

// One command for all of them, so that they are done, told and taken back as one.
const many = (doIt, cards, fields, ...backs) =>
  cards.length ? step(doIt, { cards: idsOf(cards), ...fields }, ...backs) : [];

/** @param {object[]} cards those that are hidden already are left alone */
export function hide(cards) {
  const hiding = cards.filter((card) => card.shown !== "hidden");
  return move(
    (n) => tn("{n} card hidden", "{n} cards hidden", n),
    many("hide_card", hiding, { hidden: true }, ...asBefore(hiding)),
  );
}

// How they were shown, as ops; what was waiting for approval, or had been sent back, waits again.
function asBefore(cards) {
  const was = (...states) => idsOf(cards.filter(({ shown }) => states.includes(shown)));
  return [
    ["hide_card", { cards: was("shown"), hidden: false }],
    ["hide_card", { cards: was("hidden"), hidden: true }],
    ["approve_card", { cards: was("held", "returned"), approved: null }],
  ].filter(([, { cards: ids }]) => ids.length);
}

/** @param {object[]} cards hidden or held ones */
export function show(cards) {
  const hidden = cards.filter((card) => card.shown !== "shown");
  const said = (n) => tn("{n} card shown to everyone", "{n} cards shown to everyone", n);
  return move(said, many("hide_card", hidden, { hidden: false }, ...asBefore(hidden)));
}

/** @param {object[]} cards  @param {{id: string, title: string}} lane */
export function moveToLane(cards, lane) {
  const moving = cards.filter((card) => card.lane !== lane.id);
  const backs = [...groupedBy(moving, "lane")]
    .filter(([from]) => from)
    .map(([from, ids]) => ["move_card", { cards: ids, lane: from }]);
  const said = (n) => tn("{n} card moved to {lane}", "{n} cards moved to {lane}", n, { lane: lane.title });
  return move(said, many("move_card", moving, { lane: lane.id }, ...backs));
}

/** @param {object[]} cards those that go into it  @param {object} target the card whose words stay */
export function mergeInto(cards, target) {
  const merging = cards.filter((card) => card.id !== target.id);
  const back = ["merge_cards", { cards: idsOf(merging), into: null }];
  const said = (n) => tn("{n} card merged", "{n} cards merged", n);
  return move(said, many("merge_cards", merging, { into: target.id }, back));
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
  [...groupedBy(cards, "cluster")].map(([cluster, ids]) => ["cluster_cards", { cluster, cards: ids }]);

function groupedBy(cards, field) {
  const found = new Map();
  for (const card of cards) {
    const from = card[field] ?? null;
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

/** @param {object} card  @param {boolean} root whether no further cause is behind it */
export const markRoot = (card, root) =>
  move(
    root ? t("Marked as a root cause") : t("No longer a root cause"),
    step("edit_card", { card: card.id, root }, ["edit_card", { card: card.id, root: !root }]),
  );
