// moves.js: what a facilitator does with help and the advice on it, each with its way back.

import { newId } from "../../../core/commands.js";
import { t } from "../../../ui/i18n.js";
import { move, step } from "../../../ui/console/move.js";

const FIELDS = ["title", "type", "pull", "asked_by", "on", "funding", "amount", "currency", "status", "why"];

/** Everything that is said of it, as a command carries it. */
export const fieldsOf = (help) =>
  Object.fromEntries(FIELDS.map((name) => [name, help[name] ?? (["asked_by", "on"].includes(name) ? [] : "")]));

export function adding(fields, id = newId()) {
  const added = { intervention: id, ...fields };
  return move(t("Intervention added"), step("add_intervention", added, ["remove_intervention", { intervention: id }]));
}

/** Only what is another, so that what someone else has changed meanwhile stays. */
export function editing(help, fields) {
  const before = fieldsOf(help);
  const names = Object.keys(fields).filter((name) => String(fields[name]) !== String(before[name]));
  if (!names.length) return { steps: [] };
  const some = (of) => ({ intervention: help.id, ...Object.fromEntries(names.map((name) => [name, of[name]])) });
  return move(t("Intervention changed"), step("edit_intervention", some(fields), ["edit_intervention", some(before)]));
}

export function removing(help, advice) {
  const again = ["add_intervention", { intervention: help.id, ...fieldsOf(help) }];
  const said = advice.map((each) => ["add_advice", adviceOf(each)]);
  return move(t("Intervention removed"), step("remove_intervention", { intervention: help.id }, again, ...said));
}

const adviceOf = ({ id, intervention, from, says }) => ({ advice: id, intervention, from, says });

export function advising(intervention, { from, says }, id = newId()) {
  const added = { advice: id, intervention, from, says };
  return move(t("Advice noted"), step("add_advice", added, ["remove_advice", { advice: id }]));
}

export const forgetting = (advice) =>
  move(t("Advice removed"), step("remove_advice", { advice: advice.id }, ["add_advice", adviceOf(advice)]));
