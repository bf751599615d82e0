// Timelines, trees and matrices on the wall: everything is on some page, whole, and nothing lies over anything else.

import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.document = { documentElement: { dataset: { static: "" } } };
const { forestOf } = await import("../../static/js/activities/cards/forest.js");
const { fitted, SIZES } = await import("../../static/js/activities/cards/wall/scenes/grid/fit.js");
const { pagesOf } = await import("../../static/js/activities/cards/wall/scenes/grid/pages.js");
const { runs } = await import("../../static/js/activities/cards/wall/scenes/grid/runs.js");
const { itemsOf } = await import("../../static/js/activities/cards/wall/scenes/groups/scene.js");
const { withClusters } = await import("../../static/js/activities/cards/wall/scenes/items.js");
const { titleOf } = await import("../../static/js/activities/cards/wall/scenes/long/titles.js");
const { matrixOf } = await import("../../static/js/activities/cards/wall/scenes/matrix/rows.js");
const { rankedItems } = await import("../../static/js/activities/cards/wall/scenes/ranked/scene.js");
const { modelOf } = await import("../../static/js/activities/cards/wall/scenes/timeline/scene.js");
const { columnsOf, stepFor } = await import("../../static/js/activities/cards/wall/scenes/timeline/years.js");
const tree = await import("../../static/js/activities/cards/wall/scenes/tree/fit.js");
const { placed, taken } = await import("../../static/js/activities/cards/wall/scenes/tree/layout.js");

const REM = 28.08; // px on 1080 lines
const heightOf = ({ letters = 50 }, { size, width, show }) =>
  Math.ceil((Math.min(show, Math.ceil((letters * 0.52) / (width / (size * REM) - 1.2))) * 1.2 + 0.6) * size * REM);
const board = (items) => ({
  rows: ["world", "self", "topic"],
  columns: [...new Set(items.map((each) => each.column))],
  items,
  width: 1640,
  height: 660,
  rem: REM,
  ems: { narrow: 8.4, wide: 17 },
  least: () => 60,
  heightOf,
});
const events = (many, letters = (n) => 20 + ((n * 37) % 90)) =>
  Array.from({ length: many }, (_, n) => {
    const decade = 1970 + Math.floor((n * 6) / many) * 10;
    return {
      id: `k${n}`,
      row: ["world", "self", "topic"][(n * 7) % 3],
      column: `y${decade}`,
      part: decade,
      letters: letters(n),
    };
  });
const shownIn = ({ plan }) => [...plan.cells.values()].flat(2).map((each) => each.id);

test("Cards of a column are read from top to bottom, and no column is much longer than another", () => {
  assert.deepEqual(runs([10, 10, 10, 10, 20], 3, 0).runs, [[0, 1], [2, 3], [4]]);
  assert.deepEqual(runs([], 2, 4), { runs: [], height: 0 });
  assert.equal(runs([5, 5], 1, 2).height, 12);
});

test("A few events are written large, and none smaller than can be read from 15 m", () => {
  assert.ok(fitted(board(events(6, () => 20))).size > 1);
  for (const many of [8, 40, 250])
    for (const { plan } of pagesOf(events(many), board)) assert.ok(plan.size * REM >= 0.022 * 1080, `${many}`);
});

for (const many of [8, 60, 250])
  test(`Each of ${many} events is on a page, and no row is higher than the wall`, () => {
    const items = events(many);
    const pages = pagesOf(items, board);
    assert.deepEqual(new Set(pages.flatMap(shownIn)), new Set(items.map((each) => each.id)));
    for (const { plan } of pages) {
      const rows = plan.rows.reduce((sum, row) => sum + row.height, 0);
      const columns = plan.columns.reduce((sum, column) => sum + column.many, 0);
      assert.ok(rows <= 660.5 && columns * plan.width <= 1640, `${rows} ${columns * plan.width}`);
    }
  });

test("What is cut on the first page is whole on one that follows", () => {
  const items = events(12, (n) => (n === 3 ? 250 : 30));
  const [first, ...others] = pagesOf(items, (some) => ({ ...board(some), height: 450 }));
  assert.ok(first.plan.show < Infinity, "the long one would fit: the test shows nothing");
  assert.deepEqual(others.map(shownIn), [["k3"]]);
  assert.equal(others[0].plan.show, Infinity);
});

test("Two lanes that are to be as wide as one another are, also when one of them has more in it", () => {
  const items = events(12).map((each, n) => ({ ...each, column: n % 5 ? "proud" : "sorry" }));
  const plan = fitted({ ...board(items), columns: ["proud", "sorry"], even: true });
  assert.equal(plan.columns[0].many, plan.columns[1].many);
});

test("A column of the timeline is a year, a decade or a century, as the span asks for", () => {
  assert.equal(stepFor([2019, 2020, 2021], 4), 1);
  assert.equal(stepFor([1971, 1985, 1992, 2004, 2013, 2021], 4), 20);
  assert.equal(stepFor([-9999, 0, 2100], 2), 5000);
  assert.deepEqual(columnsOf([1995, 1911, 1999], 10), [
    { id: "y1910", from: 1910, skipped: false },
    { id: "y1990", from: 1990, skipped: true },
  ]);
});

const STAGE = { id: "past", lanes: [{ id: "world" }, { id: "self" }], settings: {} };
const card = (id, fields) => ({ id, stage: "past", text: id, at: Number(id.slice(1)), ...fields });

test("Events are in the order of their years, those without one last, and a cluster is at its first", () => {
  const cards = [
    card("k1", { year: 2004, lane: "self" }),
    card("k2", {}),
    card("k3", { year: -500, lane: "world" }),
    card("k4", { year: 1990, cluster: "c1" }),
    card("k5", { year: 1994, cluster: "c1" }),
    card("k6", { year: 2001, comment: true, parent: "k1" }),
    card("k7", { year: 2001, shown: "hidden" }),
    card("k8", { year: 2001, merged_into: "k1" }),
  ];
  const items = withClusters(STAGE, cards, [{ id: "c1", stage: "past", title: "Floods", at: 9 }]);
  const model = modelOf(items, (each) => each.lane ?? "self");
  assert.deepEqual(
    model.items.map((each) => [each.id, each.lead]),
    [
      ["k3", "500 BC"],
      ["c1", "1990–1994"],
      ["k1", "2004"],
      ["k2", ""],
    ],
  );
  assert.equal(model.items[1].count, 2);
});

test("Groups are in the facilitator's order, and what is of none comes last", () => {
  const items = [card("k1", { group: "b" }), card("k2", {}), card("k3", { group: "a" })].map((each) => ({
    group: null,
    ...each,
  }));
  const laid = itemsOf(items, { order: ["a", "b", ""], laneOf: () => "proud" });
  assert.deepEqual(
    laid.map((each) => each.id),
    ["k3", "k1", "k2"],
  );
});

test("The most urgent come first, and the order in which they came decides among equals", () => {
  const items = [
    card("k1", { importance: 1 }),
    card("k2", { importance: 3 }),
    card("k3", {}),
    card("k4", { importance: 3 }),
  ];
  assert.deepEqual(
    rankedItems(items, () => "").map((each) => [each.id, each.row]),
    [
      ["k2", 3],
      ["k4", 3],
      ["k1", 1],
      ["k3", 0],
    ],
  );
});

const MATRIX = { id: "past", settings: { under: "trends" } };
const trend = (id, fields) => ({ id, stage: "trends", text: id, at: Number(id.slice(1)), ...fields });

test("A matrix has a row for each trend that matters most or that someone wrote about", () => {
  const cards = [
    trend("t1", { importance: 1 }),
    trend("t2", { importance: 3 }),
    trend("t3", { importance: 2 }),
    card("k4", { parent: "t3", group: "a", attitude: "want" }),
    card("k5", { parent: "t3", group: "a", attitude: "doing" }),
    card("k6", { group: "gone" }),
  ];
  const found = matrixOf({ stage: MATRIX, cards, groups: new Map([["a", {}]]) });
  assert.deepEqual(
    found.rows.map((row) => row.id),
    ["t2", "t3", ""],
  );
  assert.deepEqual(
    found.items.map((each) => [each.id, each.row, each.column]),
    [
      ["k5", "t3", "a"],
      ["k4", "t3", "a"],
      ["k6", "", ""],
    ],
  );
  assert.deepEqual(
    [...found.counts.values()],
    [
      { doing: 1, want: 1, other: 0 },
      { doing: 0, want: 0, other: 1 },
    ],
  );
});

const TREES = { id: "past", settings: { under: "here" } };
const shape = (nodes) => nodes.map((each) => [each.id, ...shape(each.children)]);

test("Causes are under what they cause, the most important first", () => {
  const cards = [
    card("k1", {}),
    card("k2", { parent: "k1" }),
    card("k3", { parent: "k1", importance: 3 }),
    card("k4", { importance: 2 }),
  ];
  assert.deepEqual(shape(forestOf({ stage: TREES, cards })), [["k4"], ["k1", ["k3"], ["k2"]]]);
});

test("A barrier of another stage is above its causes, and only there for them", () => {
  const cards = [
    trend("t1", {}),
    trend("t2", {}),
    card("k3", { parent: "t1" }),
    card("k4", { parent: "k3" }),
    card("k5", { parent: "gone" }),
  ];
  const found = forestOf({ stage: { id: "past" }, cards });
  assert.deepEqual(shape(found), [["t1", ["k3", ["k4"]]], ["k5"]]);
  assert.deepEqual(
    found.map((each) => each.above),
    [true, false],
  );
});

test("Comments, hidden and merged cards are in no tree, and a circle that a log holds loses no card", () => {
  const cards = [
    card("k1", { parent: "k2" }),
    card("k2", { parent: "k1" }),
    card("k3", { parent: "k1", comment: true }),
    card("k4", { parent: "k1", shown: "hidden" }),
    card("k5", { parent: "k4" }),
  ];
  assert.deepEqual(shape(forestOf({ stage: TREES, cards })), [["k1"], ["k2"], ["k5"]]);
});

const node = (id, ...children) => ({ id, children });
const ten = { heightOf: () => 10, gap: 2 };

test("A label lies beside the middle of those under it, and over no other", () => {
  const { nodes, links, height } = placed(node("a", node("b", node("c"), node("d")), node("e")), ten);
  assert.equal(height, 34);
  assert.deepEqual(
    nodes.map(({ node: { id }, depth, y }) => [id, depth, y]),
    [
      ["a", 0, 12],
      ["b", 1, 6],
      ["c", 2, 0],
      ["d", 2, 12],
      ["e", 1, 24],
    ],
  );
  assert.deepEqual(
    links.map(({ from, to }) => [nodes[from].node.id, nodes[to].node.id]),
    [
      ["b", "c"],
      ["b", "d"],
      ["a", "b"],
      ["a", "e"],
    ],
  );
});

test("A tree higher than the wall is cut between branches, with what they have in common on both pages", () => {
  const [part, rest] = taken(node("a", node("b", node("c"), node("d")), node("e")), 12, ten);
  assert.deepEqual([shape([part]), shape([rest])], [[["a", ["b", ["c"]]]], [["a", ["b", ["d"]], ["e"]]]]);
  assert.equal(rest.continued, true);
  assert.deepEqual(taken(node("a"), 4, ten), [null, node("a")]);
});

const hall = { width: 1860, height: 700, rem: REM, ems: { narrow: 9, wide: 22 }, heightOf };
const idsOn = (page) => page.trees.flatMap((each) => each.nodes.map((found) => found.node.id));

function overlaps({ trees, width, step }) {
  const boxes = trees.flatMap(({ x, y, nodes }) =>
    nodes.map((each) => ({ id: each.node.id, left: x + each.depth * step, top: y + each.y, high: each.height })),
  );
  return boxes.filter((a, n) =>
    boxes
      .slice(n + 1)
      .some((b) => Math.abs(a.left - b.left) < width && a.top + a.high > b.top + 0.5 && b.top + b.high > a.top + 0.5),
  );
}

test("Trees six deep are on pages on which no label lies over another or off the wall", () => {
  let n = 0;
  const deep = (levels, many) =>
    node(`n${(n += 1)}`, ...Array.from({ length: levels && many }, () => deep(levels - 1, many)));
  const roots = [deep(5, 2), deep(1, 6), deep(0, 0), deep(2, 3)];
  const pages = tree.pagesOf(roots, hall);
  assert.equal(new Set(pages.flatMap(idsOn)).size, n);
  for (const page of pages) {
    assert.deepEqual(overlaps(page), []);
    for (const { y, height } of page.trees) assert.ok(y + height <= 700.5);
    assert.ok(SIZES.includes(page.size));
  }
});

test("Two thousand cards in a tree are laid out, each of them on a page", () => {
  const roots = Array.from({ length: 20 }, (_, a) =>
    node(
      `a${a}`,
      ...Array.from({ length: 9 }, (_, b) =>
        node(`b${a}/${b}`, ...Array.from({ length: 10 }, (_, c) => node(`c${a}/${b}/${c}`))),
      ),
    ),
  );
  const flat = [node("root", ...Array.from({ length: 2000 }, (_, n) => node(`k${n}`)))];
  assert.equal(new Set(tree.pagesOf(roots, hall).flatMap(idsOn)).size, 20 + 180 + 1800);
  assert.equal(new Set(tree.pagesOf(flat, hall).flatMap(idsOn)).size, 2001);
});

test("A long text is called by its first line, or by its first sentence", () => {
  assert.deepEqual(titleOf("Boats come home\nAll of them"), { title: "Boats come home", rest: "All of them" });
  const long = `We fish again. ${"And the sea is full of them. ".repeat(6)}`;
  assert.equal(titleOf(long).title, "We fish again.");
  assert.ok(titleOf("x".repeat(300)).title.length <= 91);
  assert.equal(titleOf("x".repeat(300)).rest.length, 300);
});
