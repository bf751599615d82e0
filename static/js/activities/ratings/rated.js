// rated.js: what the groups rate in a stage, as its settings say, and what makes it weigh.
//
//   ratedOf(store, stage)     cards and clusters in the order in which they are rated; things.py says the same for documents
//   toRate(stage, n)          "12 barriers", "5 leverage points"
//   weightsOf(store, things)  -> { places, voices } for findings.js

import { barriersOf, leverageOf, standingIn } from "../../ui/selectors.js";
import { tn } from "../../ui/i18n.js";

const THINGS = {
  "": barriersOf,
  leverage_points: (store) =>
    leverageOf(store)
      .map(({ id, on_kind: kind }) => store.get(kind, id))
      .filter(Boolean),
};
const COUNTED = {
  "": (n) => tn("{n} barrier", "{n} barriers", n),
  leverage_points: (n) => tn("{n} leverage point", "{n} leverage points", n),
};
const cards = (n) => tn("{n} card", "{n} cards", n);

const ratedIn = ({ settings }) => settings?.rates || "";

export const toRate = (stage, n) => (COUNTED[ratedIn(stage)] ?? cards)(n);

export function ratedOf(store, stage) {
  const asked = ratedIn(stage);
  const things = asked in THINGS ? THINGS[asked](store) : standingIn(store, new Set(onAgenda(store, asked)));
  return stage.settings?.clusters ? things.filter(({ kind }) => kind === "cluster") : things;
}

// Nothing is rated of a stage while it is off the agenda.
const onAgenda = (store, id) => (store.get("stage", id) ? [id] : []);

export function weightsOf(store, things) {
  const [cards, links, orders] = [store.all("card"), store.all("link"), ordersOf(store)];
  const inside = ({ id }) => cards.filter((card) => card.id === id || card.cluster === id).map((card) => card.id);
  const found = things.map((thing) => ({ id: thing.id, ends: [thing.id, ...inside(thing)] }));
  const place = ({ id, ends }) => [id, placeOf(ends, links, orders)];
  const voice = ({ id, ends }) => [id, said(cards, ends)];
  return { places: new Map(found.map(place).filter(([, n]) => n)), voices: new Map(found.map(voice)) };
}

/** What got dots in each closed vote, best first; the last vote first. */
function ordersOf(store) {
  const votes = store.all("vote").sort((a, b) => (b.closed_at ?? 0) - (a.closed_at ?? 0) || b.round - a.round);
  const tallies = new Map(store.all("tally").map((tally) => [tally.vote, tally.items]));
  return votes.map(({ id }) => (tallies.get(id) ?? []).filter(({ dots }) => dots).map(({ on }) => on));
}

function placeOf(ends, links, orders) {
  const points = new Set([...ends, ...links.filter(({ to }) => ends.includes(to)).map(({ from }) => from)]);
  const at = orders.map((order) => order.findIndex((on) => points.has(on))).find((n) => n >= 0);
  return at === undefined ? null : at + 1;
}

const said = (cards, ends) =>
  cards.filter(({ id, merged_into: into }) => ends.includes(id) || ends.includes(into)).length;
