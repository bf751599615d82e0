// labels.js: the words for tags that travel as short names.
//
//   kinds(), levels(), statuses()  -> [[id, words], ...] in order
//   weights("importance" | "urgency"), attitudes()   of marks on cards
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

export const weights = (of) =>
  of === "urgency"
    ? [
        [3, t("Now")],
        [2, t("Soon")],
        [1, t("Can wait")],
      ]
    : [
        [3, t("A lot")],
        [2, t("Somewhat")],
        [1, t("A little")],
      ];

export const attitudes = () => [
  ["doing", t("We do it now")],
  ["want", t("We want to")],
];

export const labelOf = (pairs, id) => pairs.find(([each]) => each === id)?.[1] ?? id;
