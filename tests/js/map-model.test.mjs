// What the map says: where an actor stands, how far groups are apart, which levels are empty, what to look at.

import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.document = { documentElement: { dataset: { static: "" } } };
const { criticalOf, levelsOf, loneOf, sideOf, standingsOf, tiesOf } =
  await import("../../static/js/activities/map/model.js");
const { netWords, plotWords, ringWords } = await import("../../static/js/activities/map/picture/sentences.js");

const said = (actor, influence, support, group) => ({ actor, influence, support, group });
const mayor = { id: "mayor", name: "Mayor", level: "core" };
const press = { id: "press", name: "Press" };
const storeOf = (records) => ({
  all: (kind) => records.filter((each) => each.kind === kind),
  get: (kind, id) => records.find((each) => each.kind === kind && each.id === id),
});

test("Each group counts once, and how far they are apart is told", () => {
  const { influence, support, groups, low, high, apart } = standingsOf([
    said("mayor", 9, -4, "fishers"),
    said("mayor", 5, 2, "ministry"),
  ]).get("mayor");
  assert.deepEqual([influence, support, groups, apart], [7, -1, 2, true]);
  assert.deepEqual([low.support, high.support], [-4, 2]);
});

test("Where Fay has put an actor for the room counts, and the groups' spread stays", () => {
  const at = standingsOf([said("mayor", 9, -4, "fishers"), said("mayor", 5, -3, "ministry"), said("mayor", 1, 5)]).get(
    "mayor",
  );
  assert.deepEqual([at.influence, at.support, at.low.influence, at.high.influence], [1, 5, 5, 9]);
});

test("Someone is for it, against it, between, or not placed", () => {
  assert.deepEqual([{ support: 1 }, { support: -1 }, { support: 0.5 }, undefined].map(sideOf), [
    "for",
    "against",
    "between",
    "unsaid",
  ]);
});

test("Who has high influence and is against is named first, the strongest before the others", () => {
  const standings = new Map([
    ["mayor", { influence: 7, support: -2 }],
    ["press", { influence: 9, support: -1 }],
  ]);
  assert.deepEqual(criticalOf([mayor, press], standings), [press, mayor]);
  assert.equal(plotWords({ actors: [mayor, press], standings }), "High influence, low support: Press, Mayor");
});

test("Where no one is against, who is not placed yet is said", () => {
  const standings = new Map([["mayor", { influence: 7, support: 2 }]]);
  assert.equal(plotWords({ actors: [mayor, press], standings }), "Not placed yet: Press");
  assert.equal(plotWords({ actors: [mayor], standings }), "No one with high influence is against it.");
});

test("Levels come from the workshop's list, and who has none is in a ring of its own", () => {
  const store = storeOf([
    {
      kind: "vocabulary",
      id: "levels",
      items: [
        { id: "core", title: "Village" },
        { id: "moon", title: "Moon" },
      ],
    },
  ]);
  const levels = levelsOf(store, [mayor, press]);
  assert.deepEqual(
    levels.map(({ title, actors }) => [title, actors.length]),
    [
      ["Village", 1],
      ["Moon", 0],
      ["No level given", 1],
    ],
  );
  assert.equal(ringWords(levels), "No one named at: Moon");
});

test("A level that was taken off the list stays while someone is at it", () => {
  const items = [
    { id: "core", title: "Village", gone: true },
    { id: "moon", title: "Moon", gone: true },
  ];
  assert.deepEqual(
    levelsOf(storeOf([{ kind: "vocabulary", id: "levels", items }]), [mayor]).map(({ title }) => title),
    ["Village"],
  );
});

test("A tie to an actor who is off the map is not drawn, and who has none left is alone", () => {
  const records = [
    { kind: "actor", ...mayor },
    { kind: "actor", ...press },
    { kind: "tie", id: "t1", from: "mayor", to: "gone" },
  ];
  assert.deepEqual(tiesOf(storeOf(records)), []);
  assert.deepEqual(loneOf([mayor, press], [{ from: "mayor", to: "press" }]), []);
  assert.equal(netWords({ actors: [mayor, press], ties: [] }), "Not tied to anyone: Mayor, Press");
  assert.equal(
    netWords({ actors: [mayor, press], ties: [{ from: "mayor", to: "press" }] }),
    "Mayor has the most ties: 1",
  );
});
