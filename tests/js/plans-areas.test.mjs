// What the console shows of one area.
import assert from "node:assert/strict";
import { test } from "node:test";
import { areasOf, inArea, NOWHERE } from "../../static/js/activities/plans/console/areas.js";

const AREAS = {
  items: [
    { id: "hills", title: "Hills" },
    { id: "lake", title: "Lake" },
  ],
};
const storeOf = (...areas) => ({
  all: () => areas.map((area, id) => ({ id, area })),
  get: () => AREAS,
});

test("areas are chosen from where actions name one, with those that name none", () => {
  assert.deepEqual(areasOf(storeOf("lake", "lake")), [["lake", "Lake"]]);
  assert.deepEqual(
    areasOf(storeOf("lake", "")).map(([id]) => id),
    ["lake", NOWHERE],
  );
  assert.deepEqual(areasOf(storeOf("", undefined)), []);
});

test("of one area its actions are shown, of none those without, of all everything", () => {
  const actions = [{ area: "lake" }, { area: "" }, {}, { area: "hills" }];
  assert.deepEqual(actions.filter(inArea("lake")), [{ area: "lake" }]);
  assert.deepEqual(actions.filter(inArea(NOWHERE)), [{ area: "" }, {}]);
  assert.deepEqual(actions.filter(inArea("")), actions);
});
