// Dates: Ana reads a day in words, in any browser.

import assert from "node:assert/strict";
import { test } from "node:test";
import { dayInWords } from "../../static/js/ui/dates.js";

test("A day is written as papers have it", () => {
  assert.deepEqual(["2027-03-01", "2026-12-22"].map(dayInWords), ["1 March 2027", "22 December 2026"]);
});

test("What is no day is not shown", () => {
  assert.deepEqual(["", null, undefined, "soon", "2027-3-1", "2027-03-01T10:00"].map(dayInWords), [
    "",
    "",
    "",
    "",
    "",
    "",
  ]);
});
