// seating.js: how the room sits, as several screens ask the store.
//
//   seatingOf(store)     { seating, round, shown }; before anyone is seated { seating: "", round: 0 }
//   tablesOf(store)      the tables at which people sit now, by their numbers
//   numberOf(id)         7 of "r2t7"
//   duties()             [[duty, words], ...] in order

import { t } from "./i18n.js";

export const seatingOf = (store) => store.get("seating", "seating") ?? { seating: "", round: 0 };

export function tablesOf(store) {
  const { round } = seatingOf(store);
  return store
    .all("table")
    .filter((table) => table.round === round)
    .sort((a, b) => a.number - b.number);
}

/** The number of a table by its id, also of one that this phone does not follow. */
export const numberOf = (id) => Number(/t(\d+)$/.exec(id ?? "")?.[1]) || null;

export const duties = () => [
  ["leader", t("Leads")],
  ["recorder", t("Records")],
  ["reporter", t("Reports")],
  ["timekeeper", t("Keeps time")],
];
