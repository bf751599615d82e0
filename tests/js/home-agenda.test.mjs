// Fay changes the agenda before anyone has joined.
import assert from "node:assert/strict";
import { test } from "node:test";
import { changed, daysOf, halvesOf, minutesOf, moved, uses, wish, without } from "../../static/js/ui/agenda_model.js";

const stage = (id, day, half, minutes, activity = "cards") => ({ id, title: id, day, half, minutes, activity });
const DAYS = [
  stage("past", 1, "pm", 60),
  stage("tea", 1, "pm", 15),
  stage("proud", 2, "am", 45),
  stage("vote", 2, "am", 30, "dots"),
];
const places = (stages) => stages.map(({ id, day, half }) => `${id} ${day}${half}`);

test("stages stand by day and half-day, with the sum of their minutes", () => {
  const halves = halvesOf(DAYS).map(({ day, half, minutes, stages }) => [day, half, minutes, stages.length]);
  assert.deepEqual(halves, [
    [1, "pm", 75, 2],
    [2, "am", 75, 2],
  ]);
  assert.equal(minutesOf(DAYS), 150);
  assert.equal(daysOf(DAYS), 2);
});

test("a stage moves within its half-day", () => {
  assert.deepEqual(places(moved(DAYS, "tea", -1)), ["tea 1pm", "past 1pm", "proud 2am", "vote 2am"]);
});

test("over the edge of its half-day it joins the next one, at the same place", () => {
  assert.deepEqual(places(moved(DAYS, "tea", 1)), ["past 1pm", "tea 2am", "proud 2am", "vote 2am"]);
  assert.deepEqual(places(moved(DAYS, "proud", -1)), ["past 1pm", "tea 1pm", "proud 1pm", "vote 2am"]);
});

test("the first can’t move up, the last can’t move down", () => {
  assert.equal(moved(DAYS, "past", -1), DAYS);
  assert.equal(moved(DAYS, "vote", 1), DAYS);
});

test("a stage is renamed, shortened, removed, and the others stay as they are", () => {
  const now = without(changed(DAYS, "past", { title: "Looking back", minutes: 30 }), "tea");
  assert.deepEqual(wish(now), [
    { id: "past", title: "Looking back", minutes: 30, day: 1, half: "pm" },
    { id: "proud", title: "proud", minutes: 45, day: 2, half: "am" },
    { id: "vote", title: "vote", minutes: 30, day: 2, half: "am" },
  ]);
  assert.equal(DAYS[0].title, "past");
});

test("dots are asked for only where a stage has them", () => {
  assert.equal(uses(DAYS, "dots"), true);
  assert.equal(uses(without(DAYS, "vote"), "dots"), false);
});
