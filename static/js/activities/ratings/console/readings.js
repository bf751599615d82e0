// readings.js: what the facilitator reads off the ratings: which groups have rated, and how much.

/** @returns {Set<string>|null} groups that have rated something in this stage; null where members rate, who are shown from five on */
export const heard = (stage, store) =>
  stage.settings?.members
    ? null
    : new Set(
        store
          .all("rating")
          .filter((rating) => rating.stage === stage.id)
          .map((rating) => rating.rater ?? rating.group),
      );

/** A group's own ratings: how many of the barriers it has rated, by group id. */
export function ratedBy(stage, ratings, items) {
  const asked = new Set(items.map((item) => item.id));
  const done = new Map();
  for (const { stage: where, on, group, rater } of ratings)
    if (where === stage && rater === group && asked.has(on)) done.set(group, (done.get(group) ?? new Set()).add(on));
  return new Map([...done].map(([group, on]) => [group, on.size]));
}
