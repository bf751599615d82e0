// The time of day is the hall's, whatever zone a device is in.
import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.document = { documentElement: { dataset: { zone: "345" }, lang: "en" } };
const { dayOf, hourOf } = await import("../../static/js/ui/hours.js");
const at = (text) => Date.parse(`${text}Z`);

test("a moment is read on the clock of the hall, five hours and three quarters ahead", () => {
  assert.equal(hourOf(at("2026-11-21T07:45:00")), "13:30");
  assert.equal(hourOf(at("2026-11-21T01:20:00")), "7:05");
});

test("a day begins when it begins in the hall", () => {
  assert.equal(dayOf(at("2026-11-21T18:14:00")), "2026-11-21");
  assert.equal(dayOf(at("2026-11-21T18:15:00")), "2026-11-22");
});
