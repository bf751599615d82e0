// stage_moves.js: steering the room: open, close, extend, skip, pause; each with its way back.

import { t, tn } from "../ui/i18n.js";
import { move, step } from "../ui/console/move.js";

const MINUTE = 60_000; // ms

/** @returns {object|undefined} the stage that is open now */
export const openNow = (stages) => stages.find((stage) => stage.status === "open");

/**
 * The stage that comes next: the first one ahead after the current one, else the first one ahead at all.
 * @param {object[]} stages in order  @param {string} [current] id of the stage the room is in
 */
export function nextStage(stages, current) {
  const here = stages.findIndex((stage) => stage.id === current);
  const ahead = (stage) => stage.status === "ahead";
  return stages.slice(here + 1).find(ahead) ?? stages.find(ahead);
}

/** Open a stage; taking it back opens the one that was open, with the minutes it had left. */
export function openStage(stage, before, now) {
  const back = before && before.id !== stage.id ? opening(before, now) : ["close_stage", { stage: stage.id }];
  return move(t("Opened: {title}", { title: stage.title }), step("open_stage", { stage: stage.id }, back));
}

// A stage without a clock is opened again without one; a clock that ran out gets none either.
function opening(stage, now) {
  const minutes = stage.ends_at ? Math.max(0, Math.ceil((stage.ends_at - now) / MINUTE)) : 0;
  return ["open_stage", { stage: stage.id, minutes }];
}

export const closeStage = (stage, now) =>
  move(t("Closed: {title}", { title: stage.title }), step("close_stage", { stage: stage.id }, opening(stage, now)));

/** @param {object} stage  @param {number} minutes fewer when negative */
/** @param {number} minutes fewer when negative; a clock that was not there, or is cut short, goes back by opening again */
export function extendStage(stage, minutes, now) {
  const whole = stage.ends_at && stage.ends_at + Math.min(0, minutes) * MINUTE >= now;
  const back = whole ? ["extend_stage", { stage: stage.id, minutes: -minutes }] : opening(stage, now);
  const said =
    minutes > 0
      ? tn("{n} minute more", "{n} minutes more", minutes)
      : tn("{n} minute less", "{n} minutes less", -minutes);
  return move(said, step("extend_stage", { stage: stage.id, minutes }, back));
}

export const skipStage = (stage, skipped) =>
  move(
    skipped ? t("Skipped: {title}", { title: stage.title }) : t("Back on the agenda: {title}", { title: stage.title }),
    step("skip_stage", { stage: stage.id, skipped }, ["skip_stage", { stage: stage.id, skipped: !skipped }]),
  );

/** @param {object} about  @param {{title, task, place, day0}} set what differs is sent */
export function editWorkshop(about, set) {
  const names = Object.keys(set).filter((name) => set[name] !== (about[name] ?? ""));
  const told = (of) => Object.fromEntries(names.map((name) => [name, of[name] ?? ""]));
  return move(
    t("Workshop changed"),
    names.length ? step("edit_workshop", told(set), ["edit_workshop", told(about)]) : [],
  );
}

/** @param {boolean} paused */
export const pauseRoom = (paused) =>
  move(
    paused ? t("Posting is paused") : t("Posting resumed"),
    step(paused ? "pause_room" : "resume_room", {}, [paused ? "resume_room" : "pause_room", {}]),
  );

/** @param {boolean} closed */
export const closeWorkshop = (closed) =>
  move(
    closed ? t("The workshop is closed") : t("Workshop reopened"),
    step(closed ? "close_workshop" : "reopen_workshop", {}, [closed ? "reopen_workshop" : "close_workshop", {}]),
  );
