// agenda_words.js: how half-days and lengths of time are said.

import { t, tn } from "./i18n.js";

const NAMES = {
  am: (n) => t("Day {n}, morning", { n }),
  pm: (n) => t("Day {n}, afternoon", { n }),
};

/** @param {{day: number, half: string}} half  @param {number} days of the whole agenda */
export function halfName({ day, half }, days) {
  if (NAMES[half]) return NAMES[half](day);
  return days > 1 ? t("Day {n}", { n: day }) : "";
}

/** @param {number} minutes  @returns {string} "3 h 45 min" */
export function lasting(minutes) {
  const [h, min] = [Math.floor(minutes / 60), minutes % 60];
  if (!h) return tn("{n} min", "{n} min", min);
  return min ? t("{h} h {min} min", { h, min }) : t("{h} h", { h });
}
