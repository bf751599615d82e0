// moves.js: what the console does with task forces, each with its way back.

import { newId } from "../../../core/commands.js";
import { t } from "../../../ui/i18n.js";

const FIELDS = ["name", "convener", "members", "organisations", "meets", "goals"];

/** The fields of a record as its commands take them. */
export function fieldsOf(force) {
  const said = FIELDS.map((field) => [field, force[field] ?? (Array.isArray(force[field]) ? [] : "")]);
  const { members = [], organisations = [], goals = [] } = force;
  return { ...Object.fromEntries(said), members, organisations, goals, kind: force.task_force_kind ?? "task_force" };
}

export function addition(fields) {
  const id = newId();
  const backs = [{ do: "remove_task_force", with: { task_force: id } }];
  return { said: t("Task force added"), steps: [{ do: "add_task_force", with: { task_force: id, ...fields }, backs }] };
}

export function change(force, fields) {
  const before = fieldsOf(force);
  const changed = Object.keys(fields).filter((name) => JSON.stringify(fields[name]) !== JSON.stringify(before[name]));
  if (!changed.length) return { said: "", steps: [] };
  const only = (from) => Object.fromEntries(changed.map((name) => [name, from[name]]));
  const edit = (from) => ({ do: "edit_task_force", with: { task_force: force.id, ...only(from) } });
  return { said: t("Task force changed"), steps: [{ ...edit(fields), backs: [edit(before)] }] };
}

/** A plan without actions goes along, and comes back with it. */
export function removal(store, force) {
  const plan = store.all("plan").find((each) => each.task_force === force.id);
  const backs = [{ do: "add_task_force", with: { task_force: force.id, ...fieldsOf(force) } }];
  if (plan) backs.push({ do: "add_plan", with: { plan: plan.id, owner: force.id } });
  return { said: t("Task force removed"), steps: [{ do: "remove_task_force", with: { task_force: force.id }, backs }] };
}

export function planMove(force) {
  const plan = newId();
  const backs = [{ do: "remove_plan", with: { plan } }];
  return { said: t("Plan added"), steps: [{ do: "add_plan", with: { plan, owner: force.id }, backs }] };
}
