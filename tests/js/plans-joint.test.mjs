// Which groups act together, as the wall draws it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { curveOf, jointActions, placesOf, sidesOf } from "../../static/js/activities/plans/wall/joint_model.js";

const GROUPS = ["Fishers", "Ministry", "Traders"].map((name, n) => ({ id: `g${n + 1}`, name, position: n }));
const PLANS = GROUPS.map(({ id }) => ({ id: `plan-${id}`, group: id }));
const storeOf = (action, offer = []) => {
  const kinds = { group: GROUPS, plan: [...PLANS, { id: "force", group: null }], action, offer };
  return {
    all: (kind) => kinds[kind] ?? [],
    get: (kind, id) => kinds[kind].find((each) => each.id === id),
    ids: (kind) => kinds[kind].map(({ id }) => id),
  };
};

test("a group that is named among the helpers acts with the plan's own", () => {
  const action = { id: "a1", plan: "plan-g2", helpers: "fishers;  TRADERS, the church" };
  assert.deepEqual(jointActions(storeOf([action])), [
    { one: "g1", other: "g2", n: 1 },
    { one: "g2", other: "g3", n: 1 },
  ]);
});

test("an offer counts once beside a name, and the pairs with most come first", () => {
  const actions = [
    { id: "a1", plan: "plan-g1", helpers: "Ministry" },
    { id: "a2", plan: "plan-g2", helpers: "" },
    { id: "a3", plan: "plan-g3", helpers: "Fishers" },
  ];
  const offers = [
    { action: "a1", group: "g2" },
    { action: "a2", group: "g1" },
  ];
  assert.deepEqual(jointActions(storeOf(actions, offers)), [
    { one: "g1", other: "g2", n: 2 },
    { one: "g1", other: "g3", n: 1 },
  ]);
});

test("one's own, a dropped one and one of a task force are not joint", () => {
  const actions = [
    { id: "a1", plan: "plan-g1", helpers: "Fishers" },
    { id: "a2", plan: "plan-g1", helpers: "Ministry", status: "dropped" },
    { id: "a3", plan: "force", helpers: "Ministry" },
  ];
  assert.deepEqual(jointActions(storeOf(actions)), []);
});

test("groups stand on two sides in their order, each row as high", () => {
  const sides = sidesOf(GROUPS, []);
  assert.deepEqual(
    sides.map((side) => side.map(({ id }) => id)),
    [["g1", "g2"], ["g3"]],
  );
  assert.deepEqual(
    [...placesOf(sides).values()],
    [
      { side: 0, y: 25 },
      { side: 0, y: 75 },
      { side: 1, y: 25 },
    ],
  );
});

test("of very many groups only those that act together are there", () => {
  const many = Array.from({ length: 30 }, (_, n) => ({ id: `g${n}` }));
  const [left, right] = sidesOf(many, [{ one: "g2", other: "g29", n: 1 }]);
  assert.deepEqual([left, right], [[{ id: "g2" }], [{ id: "g29" }]]);
});

test("a line joins its two groups, and bends inwards on one side", () => {
  assert.equal(curveOf({ side: 0, y: 25 }, { side: 1, y: 75 }), "M0 25.00C50 25.00 50 75.00 100 75.00");
  assert.equal(curveOf({ side: 1, y: 25 }, { side: 1, y: 75 }), "M100 25.00C60 25.00 60 75.00 100 75.00");
});
