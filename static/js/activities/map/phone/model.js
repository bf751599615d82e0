// model.js: the map with what this phone has said and the room does not show yet.
//
//   actorsKnown(room)                            actors of the room, then those on their way: { ..., state }
//   placementOf({ room, me, actor, half })       { influence, support, state: "saved" | "waiting" | "half" | "none" }
//   spreadOf(store, actor, group)                null | { groups, low, high } of the other groups

import { pendingOf } from "../../../ui/selectors.js";
import { actorsOf, standingsOf } from "../model.js";

export function actorsKnown({ store, outbox }) {
  const there = actorsOf(store);
  const ids = new Set(there.map(({ id }) => id));
  const coming = pendingOf(outbox, "add_actor", {}).filter((post) => !ids.has(post.with.actor));
  return [
    ...there.map((each) => ({ ...each, state: "saved" })),
    ...coming.map((post) => ({ ...post.with, id: post.with.actor, state: "waiting", mine: true })),
  ];
}

export function placementOf({ room, me, actor, half }) {
  const draft = half.value[actor];
  const last = pendingOf(room.outbox, "place_actor", { actor }).at(-1);
  const record = room.store.get("placement", `${actor}/${me.role === "facilitator" ? "" : (me.group ?? "")}`);
  if (draft) return { influence: draft.influence ?? null, support: draft.support ?? null, state: "half" };
  if (last) return { influence: last.with.influence, support: last.with.support, state: last.state.value };
  if (record) return { influence: record.influence, support: record.support, state: "saved" };
  return { influence: null, support: null, state: "none" };
}

export const isPlaced = ({ state }) => state === "saved" || state === "waiting";

export function spreadOf(store, actor, group) {
  const others = store.all("placement").filter((each) => each.actor === actor && each.group && each.group !== group);
  return others.length ? standingsOf(others).get(actor) : null;
}
