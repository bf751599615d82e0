// The facilitator's moves on the agenda: each step knows its way back.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as agenda from "../../static/js/console/agenda_moves.js";

const stage = (id, day = 1, half = "am") => ({ id, title: id, day, half, minutes: 30 });
const DAYS = [stage("a"), stage("b"), stage("c", 1, "pm"), stage("d", 2, "am")];
const ids = DAYS.map(({ id }) => id);
const [asked, back] = ["with", "backs"];

test("a stage goes to another place with the order it was seen in, and back again", () => {
  const [only] = agenda.arrange(DAYS, "b", 0).steps;
  assert.deepEqual(only[asked], { stages: ["b", "a", "c", "d"], base: ids });
  assert.deepEqual(only[back], [{ do: "arrange_stages", with: { stages: ids, base: ["b", "a", "c", "d"] } }]);
});

test("dropped on another day it is planned for that day, in one step", () => {
  const [only] = agenda.arrange(DAYS, "a", 3, DAYS[3]).steps;
  assert.deepEqual(only[asked].stages, ["b", "c", "d", "a"]);
  assert.deepEqual(only[asked].days, { a: { day: 2, half: "am" } });
  assert.deepEqual(only[back][0].with.days, { a: { day: 1, half: "am" } });
});

test("a stage at the edge of its half-day joins the next one before it passes a stage", () => {
  const [over] = agenda.shift(DAYS, "c", 1).steps;
  assert.deepEqual(over[asked].stages, ids);
  assert.deepEqual(over[asked].days, { c: { day: 2, half: "am" } });
  const [inside] = agenda.shift(DAYS, "a", 1).steps;
  assert.deepEqual(inside[asked].stages, ["b", "a", "c", "d"]);
  assert.equal("days" in inside[asked], false);
});

test("above the first and below the last there is nowhere to go", () => {
  assert.deepEqual(agenda.shift(DAYS, "a", -1).steps, []);
  assert.deepEqual(agenda.shift(DAYS, "d", 1).steps, []);
});

test("a stage that is added, duplicated, removed or restored can be taken back", () => {
  const [added] = agenda.addStage("a", { activity: "break", title: "Lunch" }).steps;
  assert.deepEqual({ ...added[asked], stage: "" }, { stage: "", after: "a", activity: "break", title: "Lunch" });
  assert.deepEqual(added[back], [{ do: "remove_stage", with: { stage: added[asked].stage } }]);
  const [twice] = agenda.duplicateStage(DAYS[0]).steps;
  assert.deepEqual(twice[back], [{ do: "remove_stage", with: { stage: twice[asked].as } }]);
  const [removed] = agenda.removeStage(DAYS[0]).steps;
  assert.deepEqual(removed[back], [{ do: "restore_stage", with: { stage: "a" } }]);
  const [restored] = agenda.restoreStage(DAYS[0]).steps;
  assert.deepEqual([restored.do, restored[back][0].do], ["restore_stage", "remove_stage"]);
});

test("lanes, day, seating and roles are sent where they differ", () => {
  const lanes = [{ id: "l", title: "World" }];
  const now = { ...DAYS[0], lanes, roles: ["leader"] };
  const set = {
    title: "a",
    minutes: 30,
    day: 1,
    half: "am",
    lanes: [],
    seating: "mixed",
    roles: ["leader"],
    settings: {},
  };
  const [only] = agenda.editStage(now, set, {}).steps;
  assert.deepEqual(only[asked], { stage: "a", lanes: [], seating: "mixed" });
  assert.deepEqual(only[back][0].with, { stage: "a", lanes, seating: "" });
});

test("a delay that is spread over several stages is one move", () => {
  const move = agenda.spreadDelay([
    { stage: DAYS[0], minutes: 20 },
    { stage: DAYS[1], minutes: 25 },
  ]);
  assert.deepEqual(
    move.steps.map((s) => [s[asked].minutes, s[back][0].with.minutes]),
    [
      [20, 30],
      [25, 30],
    ],
  );
});
