// The heat map: who can move which barrier, as the groups themselves say it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { cellKey, cellsOf, gapsOf, ratedIn } from "../../static/js/pictures/cells.js";

const rating = (on, group, power, resources, more = {}) => ({
  stage: "power",
  on,
  group,
  rater: group,
  power,
  resources,
  ...more,
});
const cell = (ratings, on, group) => cellsOf(ratings, "power").get(cellKey(on, group));

test("A group's cell is the mean of what its members say", () => {
  const said = cell([rating("trust", "fishers", 2, 4), rating("trust", "fishers", 3, 4)], "trust", "fishers");
  assert.deepEqual([said.power, said.resources, said.raters, said.split], [2.5, 4, 2, false]);
});

test("Members two apart make a split cell", () => {
  assert.equal(
    cell([rating("trust", "fishers", 1, 4), rating("trust", "fishers", 3, 4)], "trust", "fishers").split,
    true,
  );
});

test("What other groups say is kept beside a group's own view, with how far it is from it", () => {
  const said = cell(
    [rating("trust", "ministry", 4, 4), rating("trust", "ministry", 1, 4, { rater: "fishers" })],
    "trust",
    "ministry",
  );
  assert.deepEqual([said.power, said.others.power, said.away, said.split], [4, 1, -3, false]);
});

test("What a group rated that is no barrier any more does not count as rated", () => {
  const said = [rating("trust", "fishers", 1, 4), rating("removed", "fishers", 1, 4)];
  const seen = [...said, rating("trust", "ministry", 1, 4, { rater: "fishers" })];
  const [cells, barriers] = [cellsOf(seen, "power"), [{ id: "trust" }, { id: "rules" }]];
  assert.deepEqual([ratedIn(cells, barriers, "fishers"), ratedIn(cells, barriers, "ministry")], [1, 0]);
});

test("A group that has only been rated by others has no number of its own", () => {
  const said = cell([rating("trust", "ministry", 1, 4, { rater: "fishers" })], "trust", "ministry");
  assert.deepEqual([said.power, said.away, said.split], [null, null, false]);
});

test("Ratings of another stage are left out", () => {
  assert.equal(cellsOf([rating("trust", "fishers", 2, 2, { stage: "again" })], "power").size, 0);
});

test("A gap is a barrier that was rated and that no group can move", () => {
  const cells = cellsOf(
    [rating("trust", "fishers", 2, 5), rating("trust", "ministry", 1, 5), rating("boats", "fishers", 3, 0)],
    "power",
  );
  assert.deepEqual([...gapsOf(cells)], ["trust"]);
});
