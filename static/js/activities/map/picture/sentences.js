// sentences.js: what to look at in each picture, in one sentence.
//
//   plotWords({ actors, standings })    ringWords(levels, { actors })    netWords({ actors, ties })

import { t, tn } from "../../../ui/i18n.js";
import { criticalOf, loneOf } from "../model.js";
import { tiesCount } from "./most.js";

const NAMED = 3;

export function listed(names) {
  const shown = names.slice(0, NAMED).join(t(", "));
  const more = names.length - NAMED;
  return more > 0 ? tn("{names} and {n} more", "{names} and {n} more", more, { names: shown }) : shown;
}

const namesOf = (actors) => listed(actors.map(({ name }) => name));

export function plotWords({ actors, standings }) {
  const critical = criticalOf(actors, standings);
  if (critical.length) return t("High influence, low support: {names}", { names: namesOf(critical) });
  const unsaid = actors.filter(({ id }) => !standings.has(id));
  if (unsaid.length) return t("Not placed yet: {names}", { names: namesOf(unsaid) });
  return t("No one with high influence is against it.");
}

export function ringWords(levels) {
  const empty = levels.filter(({ id, gone, actors }) => id && !gone && !actors.length);
  if (empty.length) return t("No one named at: {levels}", { levels: listed(empty.map(({ title }) => title)) });
  return t("Someone is named at every level.");
}

export function netWords({ actors, ties }) {
  const lone = loneOf(actors, ties);
  if (lone.length) return t("Not tied to anyone: {names}", { names: namesOf(lone) });
  const many = tiesCount(ties);
  const most = [...actors].sort((a, b) => many(b) - many(a))[0];
  return tn("{name} has the most ties: {n}", "{name} has the most ties: {n}", many(most), { name: most.name });
}
