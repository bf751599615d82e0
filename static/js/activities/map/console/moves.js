// moves.js: what a facilitator does with the map, each with its way back.
//
//   place(actor, before, { influence, support })    `before`: the room's own placement, or undefined

import { newId } from "../../../core/commands.js";
import { t } from "../../../ui/i18n.js";
import { move, step } from "../../../ui/console/move.js";

const NOWHERE = { influence: null, support: null };

export function place(actor, before, to) {
  const back = before ? { influence: before.influence, support: before.support } : NOWHERE;
  return move(
    t("{name} placed", { name: actor.name }),
    step("place_actor", { actor: actor.id, ...to }, ["place_actor", { actor: actor.id, ...back }]),
  );
}

export function add(fields) {
  const actor = newId();
  const back = ["remove_actor", { actor }];
  return move(t("{name} added", { name: fields.name }), step("add_actor", { actor, ...fields }, back));
}

export function edit(actor, fields) {
  const before = { name: actor.name, level: actor.level ?? "", note: actor.note ?? "", group: actor.group ?? "" };
  const formal = actor.formal === undefined ? { clear: ["formal"] } : { formal: actor.formal };
  const back = ["edit_actor", { actor: actor.id, ...before, ...formal }];
  return move(t("{name} changed", { name: fields.name }), step("edit_actor", { actor: actor.id, ...fields }, back));
}

export const remove = (actor) =>
  move(
    t("{name} removed", { name: actor.name }),
    step("remove_actor", { actor: actor.id }, ["remove_actor", { actor: actor.id, removed: false }]),
  );

export function tie(fields) {
  const id = newId();
  return move(t("Tie added"), step("add_tie", { tie: id, ...fields }, ["remove_tie", { tie: id }]));
}

export function untie({ id, from, to, type, strength, mutual }) {
  const again = ["add_tie", { tie: id, from, to, type, strength, mutual }];
  return move(t("Tie removed"), step("remove_tie", { tie: id }, again));
}
