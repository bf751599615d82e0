// items.js: the cards of a stage as the pictures draw them, as plain data.
//
//   cardItems(stage, cards)                  those that stand on their own, without comments; in the order they came
//   stands(card), itemOf(card), lanesFor(stage) -> { lanes, laneOf(item) }
//   withClusters(stage, cards, clusters)     the same, where the cards of a cluster are one item that stands for all of them
//     item: { id, text, at, lane, group, year, importance, attitude, parent, root, table, count?, until? }

import { textOf } from "../../../../ui/selectors.js";

const byTime = (a, b) => a.at - b.at;

export function cardItems(stage, cards) {
  return cards
    .filter((card) => card.stage === stage.id && stands(card))
    .sort(byTime)
    .map(itemOf);
}

/** Whether a card is one of its own on the wall. */
export const stands = (card) => (card.shown ?? "shown") === "shown" && !card.merged_into && !card.comment;

export const itemOf = (card) => ({
  id: card.id,
  text: textOf(card),
  at: card.at,
  lane: card.lane ?? null,
  group: card.group ?? null,
  year: card.year ?? null,
  importance: card.importance ?? null,
  attitude: card.attitude ?? null,
  parent: card.parent ?? null,
  cluster: card.cluster ?? null,
  table: card.table ?? null,
  root: Boolean(card.root),
});

export function withClusters(stage, cards, clusters) {
  const all = cardItems(stage, cards);
  const stacks = clusters.filter((each) => each.stage === stage.id).map((each) => stackOf(each, all));
  const known = new Set(stacks.map((each) => each.id));
  const alone = all.filter((each) => !known.has(each.cluster));
  return [...stacks.filter((each) => each.count), ...alone].sort(byTime);
}

function stackOf({ id, title, at, lane = null }, all) {
  const inside = all.filter((each) => each.cluster === id);
  const years = inside.map((each) => each.year).filter((year) => year !== null);
  return {
    id,
    text: title,
    at,
    lane: lane ?? inside[0]?.lane ?? null,
    group: null,
    year: years.length ? Math.min(...years) : null,
    until: years.length ? Math.max(...years) : null,
    importance: Math.max(0, ...inside.map((each) => each.importance ?? 0)) || null,
    count: inside.length,
  };
}

/** Lanes as rows or columns: what belongs to none of them is in the last one. */
export function lanesFor(stage) {
  const lanes = stage.lanes?.length ? stage.lanes : [{ id: "", title: "" }];
  const known = new Set(lanes.map((lane) => lane.id));
  return { lanes, laneOf: (item) => (known.has(item.lane) ? item.lane : lanes.at(-1).id) };
}
