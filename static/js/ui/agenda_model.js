// agenda_model.js: an agenda before anyone has joined, as pure functions of its stages.
//
//   halvesOf(stages) -> [{ day, half, minutes, stages }]     by day and half-day, in the agenda's order
//   moved(stages, id, -1) -> stages                          one place up; over the edge of its half-day it joins the next
//   wish(stages) -> [{ id, title, minutes, day, half }]      what the server is asked to keep

const sameHalf = (one, other) => one.day === other.day && one.half === other.half;

export function halvesOf(stages) {
  const halves = [];
  for (const stage of stages) {
    const last = halves[halves.length - 1];
    if (last && sameHalf(last, stage)) last.stages.push(stage);
    else halves.push({ day: stage.day, half: stage.half, stages: [stage] });
  }
  return halves.map((half) => ({ ...half, minutes: minutesOf(half.stages) }));
}

export const minutesOf = (stages) => stages.reduce((sum, { minutes }) => sum + minutes, 0);
export const daysOf = (stages) => new Set(stages.map(({ day }) => day)).size;
export const uses = (stages, activity) => stages.some((stage) => stage.activity === activity);

/** @param {number} by -1 is up, 1 is down */
export function moved(stages, id, by) {
  const at = stages.findIndex((stage) => stage.id === id);
  const [stage, other] = [stages[at], stages[at + by]];
  if (!other) return stages;
  const next = [...stages];
  if (sameHalf(stage, other)) [next[at], next[at + by]] = [other, stage];
  else next[at] = { ...stage, day: other.day, half: other.half };
  return next;
}

export const changed = (stages, id, what) => stages.map((stage) => (stage.id === id ? { ...stage, ...what } : stage));
export const without = (stages, id) => stages.filter((stage) => stage.id !== id);
export const wish = (stages) =>
  stages.map(({ id, title, minutes, day, half }) => ({
    id,
    title,
    minutes,
    day,
    half,
  }));
