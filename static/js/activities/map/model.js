// model.js: what a map says: where each actor stands, who is tied to whom, at which level, and what to look at.
//
//   actorsOf(store)                 in the order in which they were named
//   tiesOf(store)                   those between two actors that are on the map
//   standingsOf(placements) -> Map  of actor id to { influence, support, groups, low: {influence, support}, high, apart }
//   sideOf(standing)                "for" | "against" | "between" | "unsaid"
//   levelsOf(store, actors)         [{ id, title, actors }]: those of the workshop's list, last the one without a level, if any
//   criticalOf(actors, standings)   high influence and against, the strongest first
//   loneOf(actors, ties)            with no tie

import { levels } from "../../ui/labels.js";
import { t } from "../../ui/i18n.js";
import { allOf } from "../../ui/vocabularies.js";

const FAR = 4; // steps between two groups that see an actor differently
const HIGH = 6; // influence from which on an actor can move it, or stop it

export const actorsOf = (store) => [...store.all("actor")].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

export const tiesOf = (store) =>
  store.all("tie").filter(({ from, to }) => store.get("actor", from) && store.get("actor", to));

export const types = () => [
  ["information", t("Information")],
  ["money", t("Money")],
  ["authority", t("Authority")],
  ["support", t("Support")],
  ["conflict", t("Conflict")],
];

// Where the facilitator has put it for the room counts; else each group counts once.
export function standingsOf(placements) {
  const said = new Map();
  for (const each of placements) said.set(each.actor, [...(said.get(each.actor) ?? []), each]);
  return new Map([...said].map(([actor, all]) => [actor, standing(all)]));
}

function standing(all) {
  const groups = all.filter(({ group }) => group);
  const room = all.find(({ group }) => !group);
  const ends = (pick) => {
    const of = (name) => pick(...(groups.length ? groups : all).map((each) => each[name]));
    return { influence: of("influence"), support: of("support") };
  };
  const [low, high] = [ends(Math.min), ends(Math.max)];
  const apart = Math.max(high.influence - low.influence, high.support - low.support);
  return { ...(room ?? meanOf(groups)), id: undefined, groups: groups.length, low, high, apart: apart >= FAR };
}

const mean = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
const meanOf = (groups) => ({
  influence: mean(groups.map((each) => each.influence)),
  support: mean(groups.map((each) => each.support)),
});

export function sideOf(standing) {
  if (!standing) return "unsaid";
  if (standing.support <= -1) return "against";
  return standing.support >= 1 ? "for" : "between";
}

export function levelsOf(store, actors) {
  const at = (id) => actors.filter(({ level = "" }) => level === id);
  const all = allOf(store, "levels", levels())
    .map(({ id, words, gone }) => ({ id, gone, title: words, actors: at(id) }))
    .filter((each) => !each.gone || each.actors.length);
  const placed = new Set(all.map(({ id }) => id));
  const without = actors.filter(({ level = "" }) => !placed.has(level));
  return without.length ? [...all, { id: "", title: t("No level given"), actors: without }] : all;
}

export const criticalOf = (actors, standings) =>
  actors
    .filter(({ id }) => standings.get(id)?.influence >= HIGH && sideOf(standings.get(id)) === "against")
    .sort((a, b) => standings.get(b.id).influence - standings.get(a.id).influence);

export function loneOf(actors, ties) {
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return actors.filter(({ id }) => !tied.has(id));
}
