// What the wall draws as a picture is a list on a phone, with everything in it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { branchesOf, sectionsOf } from "../../static/js/activities/cards/phone/drawn/sections.js";

const card = (id, fields) => ({ id, stage: "s", text: id, at: Number(id.slice(1)), ...fields });
const stage = (draw) => ({ id: "s", settings: { draw } });

test("Events are under their years, the earliest first, those without one last", () => {
  const cards = [card("k1", { year: 2004 }), card("k2"), card("k3", { year: -500 }), card("k4", { year: 2004 })];
  assert.deepEqual(
    sectionsOf({ stage: stage("timeline"), cards }).map((each) => [each.year, each.cards]),
    [
      [-500, ["k3"]],
      [2004, ["k1", "k4"]],
      [null, ["k2"]],
    ],
  );
});

test("One's own group comes first, and what is under one trend stays together", () => {
  const cards = [
    card("k1", { group: "a", parent: "t1" }),
    card("k2", { group: "b", parent: "t1" }),
    card("k3", { group: "b", parent: "t2" }),
    card("k4", { group: "b", parent: "t1" }),
    card("k5", { group: "gone" }),
  ];
  const groups = [{ id: "a" }, { id: "b" }, { id: "c" }];
  assert.deepEqual(
    sectionsOf({ stage: stage("matrix"), cards, groups, mine: "b" }).map((each) => [each.group, each.cards]),
    [
      ["b", ["k2", "k4", "k3"]],
      ["a", ["k1"]],
      [null, ["k5"]],
    ],
  );
});

test("Hidden and merged cards and comments are in no section", () => {
  const cards = [
    card("k1", { shown: "hidden" }),
    card("k2", { merged_into: "k3" }),
    card("k3"),
    card("k4", { comment: true, parent: "k3" }),
  ];
  assert.deepEqual(
    sectionsOf({ stage: stage("timeline"), cards }).map((each) => each.cards),
    [["k3"]],
  );
});

test("A branch says how many cards are under it, at any depth", () => {
  const cards = [card("k1"), card("k2", { parent: "k1" }), card("k3", { parent: "k2" }), card("k4", { parent: "k1" })];
  const [root] = branchesOf({ stage: stage("tree"), cards });
  assert.equal(root.many, 3);
  assert.deepEqual(
    root.below.map((each) => [each.id, each.many]),
    [
      ["k2", 1],
      ["k4", 0],
    ],
  );
});
