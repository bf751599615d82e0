// Which groups act together, counted here as for documents, and as the wall draws it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { curveOf, jointActions, placesOf, sidesOf } from "../../static/js/activities/plans/wall/joint_model.js";

const { groups, cases } = JSON.parse(
  readFileSync(new URL("../fixtures/cases/joint_actions.json", import.meta.url), "utf8"),
);
const GROUPS = Object.entries(groups).map(([id, name], n) => ({ id, name, position: n }));
const PLANS = [...GROUPS.map(({ id }) => id), "gone"].map((id) => ({ id, group: id }));

function storeOf(actions) {
  const action = actions.map((each, n) => ({ status: "planned", ...each, id: `a${n}` }));
  const offer = action.flatMap(({ id, offers = [] }) => offers.map((group) => ({ action: id, group })));
  // As they came in, which is not their order on screen.
  const kinds = { group: [...GROUPS].reverse(), plan: [...PLANS, { id: "clean-water", group: null }], action, offer };
  return {
    all: (kind) => kinds[kind],
    get: (kind, id) => kinds[kind].find((each) => each.id === id),
    ids: (kind) => kinds[kind].map(({ id }) => id),
  };
}

for (const { title, actions, joint } of cases)
  test(title, () => {
    const found = jointActions(storeOf(actions)).map(({ one, other, n }) => [one, other, n]);
    assert.deepEqual(found, joint);
  });

test("groups stand on two sides in their order, each row as high", () => {
  const sides = sidesOf(GROUPS.slice(0, 3), []);
  assert.deepEqual(
    sides.map((side) => side.map(({ id }) => id)),
    [["fishers", "ministry"], ["traders"]],
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
