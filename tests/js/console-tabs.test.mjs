// What the row of tabs holds when a workshop has more panels than fit.
import assert from "node:assert/strict";
import { test } from "node:test";

import { rowOf } from "../../static/js/console/tabs.js";

const names = [
  "open",
  "cards",
  "ratings",
  "dots",
  "decisions",
  "plans",
  "pledges",
  "map",
  "forces",
  "resistance",
  "tables",
];
const keyed = new Set(["open", "decisions"]);
const tabs = names.map((name) => ({
  name,
  key: keyed.has(name) && "1",
  always: keyed.has(name) || name === "resistance",
}));
const stage = (activity, day) => ({ id: activity, activity, day });
const stages = [stage("cards", 1), stage("ratings", 1), stage("map", 2), stage("forces", 2), stage("plans", 3)];
const row = (at, current, of = tabs) => rowOf(of, stages, { at, current }).row.map(({ name }) => name);

test("A morning's few panels all stand in the row", () => {
  assert.deepEqual(row("cards", "cards", tabs.slice(0, 5)), names.slice(0, 5));
});

test("Panels of the current day stay in the row, in their order; the last of the others wait under More", () => {
  const { row: shown, more } = rowOf(tabs, stages, { at: "map", current: "map" });
  assert.deepEqual(
    shown.map(({ name }) => name),
    ["open", "cards", "ratings", "dots", "decisions", "map", "forces"],
  );
  assert.deepEqual(
    more.map(({ name }) => name),
    ["plans", "pledges", "resistance", "tables"],
  );
});

test("A panel that stands for several activities is there on the days it is for", () => {
  const goals = { name: "goals", when: (of) => of.some(({ activity }) => activity === "forces") };
  assert.ok(row("map", "map", [...tabs, goals]).includes("goals"));
  assert.ok(!row("cards", "cards", [...tabs, goals]).includes("goals"));
});

test("The panel that is looked at is never under More", () => {
  assert.ok(row("tables", "cards").includes("tables"));
  assert.equal(row("tables", "cards").length, 7);
});

test("Without a current stage the first day counts", () => {
  assert.ok(row("open", null).includes("ratings"));
});
