// The timeline: where an action lies between day 0 and the end of its horizon.

import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.document = { documentElement: { dataset: { static: "" } } };
const { dayAfter, daysBetween, marks, place } = await import("../../static/js/pictures/timeline.js");
const { arc } = await import("../../static/js/pictures/ring.js");

const day0 = "2026-11-21";
const action = (due, more = {}) => ({ horizon: 100, due, start: "", ...more });

test("Day 100 is at the end and day 50 in the middle", () => {
  assert.equal(place({ day0, action: action(dayAfter(day0, 100)) }).at, 1);
  assert.equal(place({ day0, action: action(dayAfter(day0, 50)) }).at, 0.5);
});

test("An action with a start begins there", () => {
  assert.deepEqual(place({ day0, action: action("2026-12-31", { start: "2026-12-11" }) }), {
    from: 0.2,
    to: 0.4,
    at: 0.4,
  });
});

test("What lies outside of the horizon is drawn at its edge", () => {
  assert.equal(place({ day0, action: action("2030-01-01") }).at, 1);
  assert.equal(place({ day0, action: action("2020-01-01") }).at, 0);
});

test("Without a due date, or without day 0, there is nothing to show", () => {
  assert.equal(place({ day0, action: action("") }).at, null);
  assert.equal(place({ day0: "", action: action("2026-12-31") }).at, null);
});

test("Days are whole across a change of the clocks", () => {
  assert.equal(daysBetween("2027-03-27", "2027-03-29"), 2);
  assert.equal(dayAfter("2027-02-28", 1), "2027-03-01");
});

test("Dates that would cover one another share a mark", () => {
  const found = marks([action(dayAfter(day0, 50)), action(dayAfter(day0, 51)), action(dayAfter(day0, 90))], day0);
  assert.deepEqual(found, [
    { at: 0.5, many: 2 },
    { at: 0.9, many: 1 },
  ]);
});

test("A ring never goes further than round", () => {
  assert.deepEqual([arc(0.5), arc(0), arc(1.2)], ["50.0 100", "0.0 100", "100.0 100"]);
});
