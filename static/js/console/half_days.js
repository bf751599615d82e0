// half_days.js: the halves of days by which it is said who was there.

import { stagesOf } from "../ui/selectors.js";

/** @returns {string[]} as the server calls them, in the order of the agenda; with those it had when people were counted */
export function halfDays(store) {
  const planned = new Set(stagesOf(store).map(({ day = 1, half }) => (half ? `${day}-${half}` : String(day))));
  const gone = store
    .all("headcount")
    .map(({ id }) => id)
    .filter((id) => !planned.has(id));
  return gone.length ? [...planned, ...gone].sort(byDay) : [...planned];
}

const byDay = (a, b) => parseInt(a, 10) - parseInt(b, 10) || (a < b ? -1 : 1);
