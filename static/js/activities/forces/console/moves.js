// moves.js: what a facilitator does with a force, each with its way back.

import { newId } from "../../../core/commands.js";
import { t } from "../../../ui/i18n.js";
import { move, step } from "../../../ui/console/move.js";

const fieldsOf = ({ on, direction, strength, text = "", alterable = null, speed = "" }) => ({
  on,
  direction,
  strength,
  text,
  alterable,
  speed,
});

const settled = ({ alterable, ...rest }) => ({ ...rest, alterable: alterable ?? "" });

export const adding = (fields, id = newId()) =>
  move(t("Force added"), step("add_force", { force: id, ...fields }, ["remove_force", { force: id }]));

/** Only what is another, so that what someone else has changed meanwhile stays. */
export function editing(force, fields) {
  const [before, after] = [settled(fieldsOf(force)), settled(fields)];
  const names = Object.keys(after).filter((name) => after[name] !== before[name]);
  if (!names.length) return { steps: [] };
  const some = (of) => ({ force: force.id, ...Object.fromEntries(names.map((name) => [name, of[name]])) });
  return move(t("Force changed"), step("edit_force", some(after), ["edit_force", some(before)]));
}

export const removing = (force) =>
  move(
    t("Force removed"),
    step("remove_force", { force: force.id }, ["add_force", { force: force.id, ...fieldsOf(force) }]),
  );
