// agenda_clock.js: when each stage begins and ends, how late the day is, and what would make up for it.
//
//   clockOf(stages, about, now) -> { times, day }    stages in the agenda's order; times in ms on the server's clock
//     times: Map of id -> { from, to }    what was, for stages that have been open today or before; what comes, for those ahead today
//     day: null | { day, ends, planned, late }    the day that is going on: when it ends as it goes now, and by its plan; late in minutes
//   spare(stages, clock) -> [{ stage, minutes }]     the delay taken from stages ahead today, as far as they can spare it

import { dayOf } from "../ui/hours.js";

const MINUTE = 60_000; // ms
const LEAST = 5; // minutes that a shortened stage keeps
const RESTS = "break"; // what no one shortens

export function clockOf(stages, about, now) {
  const today = dayGoingOn(about, now);
  const times = new Map();
  for (const stage of stages) if (stage.runs?.length) times.set(stage.id, lived(stage, now));
  const ahead = comingToday(stages, about, today);
  const open = stages.find(({ status }) => status === "open");
  const from = open ? (times.get(open.id)?.to ?? now) : now;
  const ends = ahead.reduce((at, stage) => follow(times, stage, at), from);
  return { times, ahead, day: today && (open || ahead.length) ? told(about, today, ends) : null };
}

/** The last day that began on this date of the hall; @returns {string} its number, or "" */
function dayGoingOn({ days = {} }, now) {
  const begun = Object.keys(days).filter((day) => dayOf(days[day].began_at) === dayOf(now));
  return begun.sort((a, b) => days[b].began_at - days[a].began_at)[0] ?? "";
}

function lived({ runs, status, ends_at: ends, minutes }, now) {
  const last = runs[runs.length - 1];
  const due = ends ?? last.opened_at + minutes * MINUTE;
  return { from: runs[0].opened_at, to: status === "open" ? Math.max(now, due) : (last.closed_at ?? null) };
}

// In the order in which they open: those that were passed over come last.
function comingToday(stages, { current }, today) {
  const here = stages.findIndex(({ id }) => id === current);
  const ahead = stages.filter(({ status, day }) => status === "ahead" && String(day) === today);
  const place = (stage) => stages.indexOf(stage);
  return [...ahead.filter((stage) => place(stage) > here), ...ahead.filter((stage) => place(stage) < here)];
}

function follow(times, { id, minutes }, from) {
  const to = from + (minutes ?? 0) * MINUTE;
  times.set(id, { from, to });
  return to;
}

function told({ days }, day, ends) {
  const planned = days[day].ends_at;
  return { day: Number(day), ends, planned, late: Math.round((ends - planned) / MINUTE) };
}

/** @param {{ahead: object[], day: object|null}} clock as clockOf gives it */
export function spare({ ahead, day }) {
  const giving = ahead.map((stage) => ({ stage, can: canSpare(stage), gives: 0 })).filter(({ can }) => can > 0);
  for (let left = Math.max(0, day?.late ?? 0); left > 0 && share(giving, left) > 0;) left = day.late - sum(giving);
  return giving.filter(({ gives }) => gives > 0).map(({ stage, gives }) => ({ stage, minutes: stage.minutes - gives }));
}

// Half of what was planned stays, and five minutes.
function canSpare({ activity, minutes, planned }) {
  if (activity === RESTS) return 0;
  return Math.max(0, minutes - Math.max(LEAST, Math.ceil((planned ?? minutes) / 2)));
}

const sum = (giving) => giving.reduce((all, { gives }) => all + gives, 0);

/** Let each give its part of what is left, by its length. @returns {number} how much was given this time */
function share(giving, left) {
  const able = giving.filter(({ can, gives }) => gives < can);
  const whole = able.reduce((all, { stage }) => all + stage.minutes, 0);
  const before = sum(giving);
  for (const one of able) one.gives += Math.min(one.can - one.gives, Math.floor((left * one.stage.minutes) / whole));
  if (sum(giving) === before && able.length) longest(able).gives += 1;
  return sum(giving) - before;
}

const longest = (giving) => giving.reduce((a, b) => (b.stage.minutes - b.gives > a.stage.minutes - a.gives ? b : a));
