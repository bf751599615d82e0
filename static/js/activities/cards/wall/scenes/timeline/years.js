// years.js: which years are one column of a timeline, as plain data.
//
//   stepFor(years, most) -> 1, 5, 10, 20, 50, 100 …       so that no more than `most` columns have an event in them
//   startOf(year, step) -> the first year of its column
//   columnsOf(years, step) -> [{ id, from, skipped }]     in order; skipped: a time without events lies before it
//   yearInWords(year)                                      "500 BC" before the first

import { t } from "../../../../../ui/i18n.js";

const STEPS = [1, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];

export function stepFor(years, most) {
  const many = (step) => new Set(years.map((year) => startOf(year, step))).size;
  return STEPS.find((step) => many(step) <= most) ?? STEPS.at(-1);
}

export const startOf = (year, step) => Math.floor(year / step) * step;

export function columnsOf(years, step) {
  const starts = [...new Set(years.map((year) => startOf(year, step)))].sort((a, b) => a - b);
  return starts.map((from, n) => ({ id: `y${from}`, from, skipped: n > 0 && from - starts[n - 1] > step }));
}

export const yearInWords = (year) => (year < 0 ? t("{n} BC", { n: -year }) : String(year));
