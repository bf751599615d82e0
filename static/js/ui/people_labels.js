// people_labels.js: the words for what is said of groups and of people; phones need none of them.
//
//   sectors(), flags(), invitationStatuses()  -> [[id, words], ...] in order
//   halfDayName("2-am")                       -> "Day 2, morning"

import { t } from "./i18n.js";

export const sectors = () => [
  ["community", t("Community")],
  ["civil_society", t("Civil society")],
  ["companies", t("Companies")],
  ["academia", t("Academia")],
  ["media", t("Media")],
  ["leaders", t("Leaders")],
  ["donors", t("Donors")],
  ["government_local", t("Local government")],
  ["government_regional", t("Regional government")],
  ["government_national", t("National government")],
  ["other", t("Other")],
];

/** What someone can bring, without which nothing moves. */
export const flags = () => [
  ["authority", t("Authority")],
  ["resources", t("Resources")],
  ["expertise", t("Expertise")],
  ["information", t("Information")],
  ["need", t("Need")],
];

export const invitationStatuses = () => [
  ["open", t("To be asked")],
  ["asked", t("Asked")],
  ["coming", t("Coming")],
  ["declined", t("Declined")],
];

/** @param {string} id the day and its half, or the day alone */
export function halfDayName(id) {
  const [day, half] = id.split("-");
  if (half === "am") return t("Day {n}, morning", { n: day });
  return half === "pm" ? t("Day {n}, afternoon", { n: day }) : t("Day {n}", { n: day });
}
