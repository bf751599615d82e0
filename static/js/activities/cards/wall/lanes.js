// lanes.js: which cards and clusters are in which lane, as plain data.
//
//   lanesOf(stage, cards, clusters, supports) -> [{ id, title, category, count, items }]
//     items: clusters first, then loose cards in the order they came; see itemOf and stackOf for their fields
//   voicesOf(stage, { cards, groups, people }) -> { heard: [{ group, count }], silent: [group], absent: [group], told, total }
//     told is false where cards do not say from which group they come

import { textOf } from "../../../ui/selectors.js";

const CATEGORIES = new Set(["governance", "structural", "economic_social", "unsorted"]);
const byTime = (a, b) => a.at - b.at;

export function lanesOf(stage, cards, clusters, supports = []) {
  const also = new Map(supports.filter((each) => each.total).map((each) => [each.id, each]));
  const here = cards
    .filter((card) => card.stage === stage.id && !card.merged_into && !card.comment && shown(card))
    .sort(byTime);
  const stacks = clusters
    .filter((each) => each.stage === stage.id)
    .sort(byTime)
    .map((each) => stackOf(each, here));
  const known = new Set(stacks.map((each) => each.id));
  const merged = counted(cards.map((card) => card.merged_into));
  const lanes = laneList(stage);
  const laneOf = ({ lane }) => lanes.find(({ id }) => id === lane) ?? lanes.at(-1);
  const loose = here
    .filter((card) => !known.has(card.cluster))
    .map((card) => itemOf(card, merged.get(card.id) ?? 0, also.get(card.id), laneOf(card).category));
  const items = [...stacks.map((each) => ({ ...each, category: each.category ?? laneOf(each).category })), ...loose];
  return lanes.map((lane) =>
    filled(
      lane,
      items.filter((each) => laneOf(each) === lane),
    ),
  );
}

const shown = (card) => (card.shown ?? "shown") === "shown";

// What belongs to no lane of this stage is in the last one, which is "unsorted" where there is one.
function laneList(stage) {
  const lanes = stage.lanes?.length ? stage.lanes : [{ id: null, title: "" }];
  return lanes.map(({ id, title }) => ({ id, title, category: CATEGORIES.has(id) ? id : null }));
}

const filled = (lane, items) => ({ ...lane, count: items.reduce((sum, each) => sum + each.count, 0), items });

// The same item for the same card, so that what was found and drawn of it can be kept while others come.
const made = new WeakMap();

function itemOf(card, merged, support, ofLane) {
  const before = made.get(card);
  if (before && before.merged === merged && before.support === support && before.ofLane === ofLane) return before.item;
  const item = newItem(card, merged, support, ofLane);
  made.set(card, { merged, support, ofLane, item });
  return item;
}

function newItem(card, merged, support, ofLane) {
  const { id, at, group = null, by = null, lane = null } = card;
  const also = support && { total: support.total, groups: Object.keys(support.groups ?? {}) };
  const category = card.category ?? ofLane;
  return { id, kind: "card", text: textOf(card), at, group, by, lane, category, merged, also, count: 1, pinned: false };
}

function stackOf(cluster, cards) {
  const inside = cards.filter((card) => card.cluster === cluster.id);
  const lane = cluster.lane ?? mostOf(inside.map((card) => card.lane)) ?? null;
  const category = mostOf(inside.map((card) => card.category));
  return {
    id: cluster.id,
    kind: "cluster",
    text: cluster.title,
    at: cluster.at,
    lane,
    category,
    pinned: true,
    texts: inside.map(textOf),
    groups: [...new Set(inside.map((card) => card.group).filter(Boolean))],
    count: inside.length,
  };
}

function counted(keys) {
  const many = new Map();
  for (const key of keys) if (key) many.set(key, (many.get(key) ?? 0) + 1);
  return many;
}

function mostOf(keys) {
  return [...counted(keys)].reduce((best, each) => (each[1] > best[1] ? each : best), [null, 0])[0];
}

/** People are `person` records; those without a group, or removed, do not make their group present. */
export function voicesOf(stage, { cards, groups, people }) {
  const here = cards.filter((card) => card.stage === stage.id && shown(card));
  const present = new Set(people.filter((each) => (each.status ?? "in") === "in").map((each) => each.group));
  const many = counted(here.map((card) => card.group));
  const ordered = [...groups].sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  return {
    heard: ordered.filter((each) => many.has(each.id)).map((group) => ({ group, count: many.get(group.id) })),
    silent: ordered.filter((each) => !many.has(each.id) && present.has(each.id)),
    absent: ordered.filter((each) => !many.has(each.id) && !present.has(each.id)),
    told: stage.settings?.naming !== "anonymous",
    total: here.length,
  };
}
