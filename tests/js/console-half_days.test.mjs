// Which half-days Fay sees when she corrects who was there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { halfDays } from "../../static/js/console/half_days.js";

const storeOf = (records) => ({ all: (kind) => records[kind] ?? [] });
const stage = (position, day, half = "") => ({ id: `s${position}`, position, day, half });

test("the half-days are those of the agenda, in its order", () => {
  const store = storeOf({ stage: [stage(2, 1, "pm"), stage(1, 1, "am"), stage(3, 2)], headcount: [{ id: "1-pm" }] });
  assert.deepEqual(halfDays(store), ["1-am", "1-pm", "2"]);
});

test("one in which people were counted stays, though the agenda has it no more", () => {
  const store = storeOf({ stage: [stage(1, 2), stage(2, 10)], headcount: [{ id: "1-pm" }, { id: "1-am" }] });
  assert.deepEqual(halfDays(store), ["1-am", "1-pm", "2", "10"]);
});
