// findings.js: what the ratings say that is worth a talk, the most pressing first.
//
//   findingsOf(cells, things, { places, voices }) -> [{ kind, on, low, high, group?, least?, most?, more?, place? }]
//     things: ids in order; places: Map of id -> place in a vote; voices: Map of id -> how many cards say it
//
// wsr/activities/ratings/findings.py says what each kind means, and finds the same for documents.

import { FAR, gapsOf } from "../../pictures/cells.js";

const [UNEVEN, HIGH, FEWEST] = [4, 3, 5]; // points, places, members: as in findings.py

export function findingsOf(cells, things, { places = new Map(), voices = new Map() } = {}) {
  const order = new Map(things.map((id, n) => [id, n]));
  const here = [...cells.values()].filter(({ on }) => order.has(on));
  const ordered = here.sort((a, b) => order.get(a.on) - order.get(b.on));
  return [
    ...gaps(cells, ordered, { places, voices }),
    ...widest(ordered.map(against)),
    ...widest(ordered.map(within)),
    ...widest(ordered.map(between)),
    ...widest(things.map((on) => uneven(on, ordered))),
  ];
}

const widest = (found) => found.filter(Boolean).sort((a, b) => b.high - b.low - (a.high - a.low));

function gaps(cells, ordered, { places, voices }) {
  const open = gapsOf(cells);
  const ids = [...new Set(ordered.map(({ on }) => on))].filter((on) => open.has(on));
  const last = (place) => place ?? Infinity;
  return ids
    .map((on) => gap(on, ordered, places.get(on)))
    .sort(
      (a, b) =>
        Number(!a.place) - Number(!b.place) ||
        (a.place ? last(a.place) - last(b.place) : 0) ||
        (voices.get(b.on) ?? 0) - (voices.get(a.on) ?? 0),
    );
}

function gap(on, cells, place) {
  const { low, high, most } = ends(ownPower(on, cells));
  return { kind: "gap", on, low, high, most, ...(place <= HIGH && { place }) };
}

function against({ on, group, power, others, away }) {
  if (away === null || Math.abs(away) < FAR) return null;
  const [low, high] = away > 0 ? [power, others.power] : [others.power, power];
  return { kind: "against", on, low, high, group, more: away > 0 };
}

function within({ on, group, raters, low, high }) {
  return raters >= FEWEST && high - low >= FAR ? { kind: "within", on, low, high, group } : null;
}

function between({ on, group, by, others }) {
  if (!others || others.high - others.low < FAR) return null;
  return { kind: "between", on, group, ...ends([...by].map(([rater, { power }]) => [rater, power])) };
}

function uneven(on, cells) {
  const power = ownPower(on, cells);
  const { low, high, least, most } = ends(power);
  return power.length && high - low >= UNEVEN ? { kind: "uneven", on, low, high, least, most } : null;
}

const ownPower = (on, cells) =>
  cells.filter((each) => each.on === on && each.power !== null).map(({ group, power }) => [group, power]);

function ends(power) {
  const said = power.map(([, n]) => n);
  const [low, high] = [Math.min(...said), Math.max(...said)];
  const those = (value) =>
    power
      .filter(([, n]) => n === value)
      .map(([group]) => group)
      .sort();
  return { low, high, least: those(low), most: those(high) };
}
