// model.js: what the forces act on, what is said of each, and how the two sides compare.
//
//   subjectsOf(store, stage) -> [{ id, title }] in the order in which they are offered
//   fieldOf(forces, on) -> { driving, restraining, totals }: the strongest first; forces may still wait on this phone
//   directions()   speeds()   changes() -> [[id, words]]      strengths() -> [[1, words], ... 5]

import { goalsOf } from "../../ui/agreement.js";
import { barriersOf, leverageOf, standingIn, textOf, titleOf } from "../../ui/selectors.js";
import { t } from "../../ui/i18n.js";

const named = (each) => ({ id: each.id, title: each.title ?? textOf(each) });
const points = (store) => leverageOf(store).map(({ id }) => ({ id, title: titleOf(store, id) }));

export function subjectsOf(store, stage) {
  const about = stage.settings?.about ?? "";
  if (about === "goals") return goals(store);
  if (about === "leverage_points") return points(store);
  return (about ? standingIn(store, new Set([about])) : barriersOf(store)).map(named);
}

const goals = (store) =>
  goalsOf(store)
    .filter(({ status }) => status === "proposed" || status === "agreed")
    .map(({ id, text }) => ({ id, title: text }));

const strongest = (a, b) => b.strength - a.strength || a.at - b.at;

export function fieldOf(forces, on) {
  const of = (direction) => forces.filter((each) => each.on === on && each.direction === direction).sort(strongest);
  const [driving, restraining] = [of("driving"), of("restraining")];
  const sum = (side) => side.reduce((all, { strength }) => all + strength, 0);
  return { driving, restraining, totals: { driving: sum(driving), restraining: sum(restraining) } };
}

export const directions = () => [
  ["driving", t("Drives it"), t("It helps, or pushes forward.")],
  ["restraining", t("Holds it back"), t("It hinders, or keeps things as they are.")],
];

export const strengths = () => [
  [1, t("weak")],
  [5, t("strong")],
];

export const speeds = () => [
  ["fast", t("Fast")],
  ["slow", t("Slow")],
];

export const changes = () => [
  [true, t("Can be changed")],
  [false, t("Can’t be changed")],
];

/** What is known of it beside its strength. */
export const notes = ({ alterable = null, speed }) =>
  [
    alterable === true && t("can be changed"),
    alterable === false && t("can’t be changed"),
    speed && (speed === "fast" ? t("works fast") : t("works slowly")),
  ].filter(Boolean);

export const wordsOf = ({ text, direction }) => text || directions().find(([id]) => id === direction)[1];
