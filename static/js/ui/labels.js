// labels.js: the words for tags that travel as short names.
//
//   kinds(), levels(), statuses()  -> [[id, words], ...] in order
//   labelOf(pairs, id)             -> words, or the id itself when it is not known here

import { t } from "./i18n.js";

export const kinds = () => [
  ["awareness", t("Low awareness")],
  ["technology", t("Inadequate technology")],
  ["training", t("Poor training")],
  ["org_dysfunction", t("Organisational dysfunction")],
  ["other", t("Other")],
];

export const levels = () => [
  ["core", t("Frontline")],
  ["institutional", t("Institutional")],
  ["sociocultural", t("Sociocultural")],
  ["national", t("National")],
  ["global", t("Global")],
];

export const statuses = () => [
  ["planned", t("Planned")],
  ["started", t("Started")],
  ["done", t("Done")],
  ["paused", t("Paused")],
  ["dropped", t("Dropped")],
];

export const labelOf = (pairs, id) => pairs.find(([each]) => each === id)?.[1] ?? id;
