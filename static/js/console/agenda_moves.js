// agenda_moves.js: changing the agenda: arrange, add, duplicate, remove, restore, edit, shorten; each with its way back.

import { newId } from "../core/commands.js";
import { t } from "../ui/i18n.js";
import { move, step } from "../ui/console/move.js";

const when = ({ day = 1, half = "" }) => ({ day, half });
const sameWhen = (a, b) => a.day === b.day && (a.half ?? "") === (b.half ?? "");

/**
 * @param {object[]} stages in order  @param {string} id  @param {number} to the place it goes to, from 0
 * @param {{day: number, half: string}} [at] when it is planned for then
 */
export function arrange(stages, id, to, at) {
  const before = stages.map((stage) => stage.id);
  const others = before.filter((each) => each !== id);
  const place = Math.max(0, Math.min(to, others.length));
  const after = [...others.slice(0, place), id, ...others.slice(place)];
  const stage = stages.find((each) => each.id === id);
  const days = at && !sameWhen(at, stage) ? [{ [id]: when(at) }, { [id]: when(stage) }] : [];
  const same = !days.length && after.every((each, i) => each === before[i]);
  return move(t("Moved on the agenda: {title}", { title: stage.title }), same ? [] : arranged(before, after, days));
}

// The order in which it was seen goes along, so that what someone else moves meanwhile stays moved.
const arranged = (before, after, [days, back]) =>
  step("arrange_stages", { stages: after, base: before, ...(days && { days }) }, [
    "arrange_stages",
    { stages: before, base: after, ...(back && { days: back }) },
  ]);

/** One place up (-1) or down (1); over the edge of its half-day it joins the next one first. */
export function shift(stages, id, by) {
  const at = stages.findIndex((stage) => stage.id === id);
  const beside = stages[at + by];
  if (!beside) return move("");
  return sameWhen(beside, stages[at]) ? arrange(stages, id, at + by) : arrange(stages, id, at, when(beside));
}

/** @param {string} after id of the stage it follows, "" for the beginning  @param {object} given fields of add_stage */
export function addStage(after, given) {
  const stage = newId();
  return move(
    t("Added: {title}", { title: given.title }),
    step("add_stage", { stage, after, ...given }, ["remove_stage", { stage }]),
  );
}

export function duplicateStage(stage) {
  const as = newId();
  return move(
    t("Duplicated: {title}", { title: stage.title }),
    step("duplicate_stage", { stage: stage.id, as }, ["remove_stage", { stage: as }]),
  );
}

export const removeStage = ({ id: stage, title }) =>
  move(t("Removed: {title}", { title }), step("remove_stage", { stage }, ["restore_stage", { stage }]));

export const restoreStage = ({ id: stage, title }) =>
  move(t("Back on the agenda: {title}", { title }), step("restore_stage", { stage }, ["remove_stage", { stage }]));

const RESTING = { instruction: "", minutes: 0, day: 1, half: "", seating: "", roles: [], lanes: [] };
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/**
 * @param {object} stage  @param {object} set fields of edit_stage, of which those that differ are sent
 * @param {object} defaults what each setting means while it has never been set
 */
export function editStage(stage, set, defaults) {
  const now = { ...RESTING, ...stage };
  const fields = Object.keys(set).filter((name) => name !== "settings" && !same(set[name], now[name]));
  const before = { ...defaults, ...stage.settings };
  const names = Object.keys(set.settings ?? {}).filter((name) => set.settings[name] !== before[name]);
  if (!fields.length && !names.length) return move("");
  const told = (of, settings) => ({
    stage: stage.id,
    ...Object.fromEntries(fields.map((name) => [name, of[name]])),
    ...(names.length && { settings: Object.fromEntries(names.map((name) => [name, settings[name]])) }),
  });
  return move(t("Stage changed"), step("edit_stage", told(set, set.settings), ["edit_stage", told(now, before)]));
}

/** @param {{stage: object, minutes: number}[]} shorter as agenda_clock.js gives them */
export const spreadDelay = (shorter) =>
  move(
    t("Delay spread over the next stages"),
    shorter.map(({ stage, minutes }) =>
      step("edit_stage", { stage: stage.id, minutes }, ["edit_stage", { stage: stage.id, minutes: stage.minutes }]),
    ),
  );
