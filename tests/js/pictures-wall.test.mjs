// The wall's cards: all of them are seen, large enough, and none jumps about.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrange } from "../../static/js/ui/wall/density.js";
import { lanesOf, voicesOf } from "../../static/js/activities/cards/wall/lanes.js";
import { columnWord, ownType } from "../../static/js/ui/wall/own_type.js";
import { holds, pack } from "../../static/js/ui/wall/pack.js";
import { pagesInFull, pagesOf } from "../../static/js/ui/wall/pages.js";
import { createMeasure } from "../../static/js/ui/wall/text.js";

const REM = 28.08; // px on 1080 lines
const heightOf = (item, { size, width }) =>
  REM + Math.ceil(((item.letters ?? 50) * 0.52) / (width / (size * REM) - 1.3)) * 1.2 * size * REM;
const room = (...counts) => ({
  lanes: counts.map((many, lane) => Array.from({ length: many }, (_, n) => ({ id: `${lane}-${n}` }))),
  width: 1800,
  height: 700,
  more: 40,
  frame: 22,
  rem: REM,
  heightOf,
});
const itemsOn = (page) => page.columns.flat();
const everything = (plan) => new Set(plan.lanes.flatMap((lane) => lane.pages.flatMap(itemsOn).map((item) => item.id)));

test("A few cards are written large", () => {
  assert.equal(arrange(room(1, 1, 0, 1)).size, 1.6);
});

test("Up to forty cards are never smaller than 26 px, and two hundred never smaller than 2.2 % of the height", () => {
  assert.ok(arrange(room(10, 10, 10, 10)).size * REM >= 26);
  assert.ok(arrange(room(50, 50, 50, 50)).size * REM >= 0.022 * 1080);
});

const usual = 9; // lines
const cutAt = (item, { size, width, show }) => {
  const lines = Math.ceil(((item.letters ?? 50) * 0.52) / (width / (size * REM) - 1.3));
  return REM + Math.min(show * usual, lines) * 1.2 * size * REM;
};
const shownOn = (plan, page) => plan.lanes.map((lane) => lane.pages[page].show);

test("A long card is written smaller before any of its words are cut", () => {
  const long = { ...room(3, 3, 3, 3), heightOf: cutAt };
  long.lanes[2].push({ id: "long", letters: 280 });
  const plan = arrange(long);
  assert.deepEqual([plan.pages, ...shownOn(plan, 0)], [1, Infinity, Infinity, Infinity, Infinity]);
  assert.ok(plan.size < arrange({ ...room(3, 3, 4, 3), heightOf: cutAt }).size);
});

test("What is cut on the first page is whole on one that follows, and nothing else is there", () => {
  const full = { ...room(2, 4, 2, 2), heightOf: cutAt };
  full.lanes[1].forEach((each) => (each.letters = 700));
  const plan = arrange(full);
  assert.equal(plan.lanes[0].pages[0].show < Infinity, true);
  const later = plan.lanes[1].pages.slice(1);
  assert.deepEqual(new Set(later.map((page) => page.show)), new Set([Infinity]));
  assert.deepEqual(new Set(later.flatMap(itemsOn)), new Set(full.lanes[1]));
  assert.equal(plan.pages, 1 + later.length);
  assert.equal(plan.lanes[0].pages[1], plan.lanes[0].pages[0], "a lane of which nothing is cut stays as it is");
});

test("Where not all fit even when cut, the long ones are whole after the last page of all", () => {
  const many = { ...room(80, 80, 80, 80), heightOf: cutAt };
  many.lanes[0][7].letters = many.lanes[0][70].letters = 700;
  const plan = arrange(many);
  const full = plan.lanes[0].pages.filter((page) => page.show === Infinity);
  assert.deepEqual(full.flatMap(itemsOn), [many.lanes[0][7], many.lanes[0][70]]);
  assert.deepEqual(plan.lanes[0].pages.slice(-full.length), full);
  assert.equal(everything(plan).size, 320);
});

test("A stack higher than a page is shared out over several, and every card of it is on one", () => {
  const texts = Array.from({ length: 10 }, (_, n) => `card ${n}`);
  const fits = (some) => some.reduce((sum, each) => sum + each.texts.length, 0) <= 4;
  const pages = pagesInFull(
    [
      { id: "c1", texts: texts.slice(0, 2) },
      { id: "c2", texts },
    ],
    { fits },
  );
  assert.deepEqual(
    pages.map((page) => page.map((each) => [each.id, each.texts.length])),
    [[["c1", 2]], [["c2/0", 4]], [["c2/1", 4]], [["c2/2", 2]]],
  );
  assert.deepEqual(
    pages.flat().flatMap((each) => each.texts),
    [...texts.slice(0, 2), ...texts],
  );
});

test("Every card is on some page, whatever the number", () => {
  for (const many of [0, 1, 7, 25, 80]) assert.equal(everything(arrange(room(many, many, 1, 0))).size, 2 * many + 1);
});

test("No page is higher than its lane", () => {
  const asked = room(60, 20, 5, 0);
  const { size, column, lanes } = arrange(asked);
  const high = (items) =>
    items.reduce((sum, item) => sum + heightOf(item, { size, width: column }) + 0.4 * REM, -0.4 * REM);
  for (const { pages } of lanes)
    for (const page of pages) for (const items of page.columns) assert.ok(high(items) <= asked.height);
});

test("The fuller lane gets more columns", () => {
  const [full, , , empty] = arrange(room(30, 4, 4, 0)).lanes;
  assert.ok(full.columns > empty.columns);
  assert.equal(empty.columns, 1);
});

test("Lanes with about as many cards have as many columns, also where pages turn", () => {
  const plan = arrange(room(110, 110, 95, 105));
  assert.ok(plan.pages > 1);
  assert.equal(new Set(plan.lanes.map((lane) => lane.columns)).size, 1);
});

test("Lanes with as many cards are as wide, whatever their words, and one with far more is wider", () => {
  for (const many of [3, 9, 33, 84]) {
    const asked = room(many, many, many, 2);
    asked.lanes[1].forEach((each) => (each.letters = 90));
    const [first, second, third] = arrange(asked).lanes.map((lane) => lane.columns);
    assert.deepEqual([second, third], [first, first], `${many} cards`);
  }
});

test("No column is narrower than the widest word, as long as it is a word", () => {
  const column = (word) => arrange({ ...room(50, 50, 50), word });
  for (const ems of [6, 12, 20]) {
    const plan = column(ems);
    assert.ok(plan.column / (plan.size * REM) >= ems, `${ems}`);
  }
  assert.ok(column(80).column < 80 * REM);
});

test("Where pages turn, no column is so narrow that what is longest can never be read to its end", () => {
  const asked = room(60, 60, 60);
  asked.lanes[0][7].letters = 500;
  const { size, column, pages } = arrange(asked);
  assert.ok(pages > 1);
  assert.ok(heightOf(asked.lanes[0][7], { size, width: column }) <= asked.height - asked.more);
});

test("A new card moves none that is there already", () => {
  const heights = [3, 5, 2, 4, 4, 1];
  const before = pack(heights, 3, 1).columns;
  const after = pack([...heights, 2], 3, 1).columns;
  before.forEach((column, n) => assert.deepEqual(after[n].slice(0, column.length), column));
});

test("Whether a page holds its cards is the same with and without packing them", () => {
  const heights = Array.from({ length: 40 }, (_, n) => 20 + ((n * 37) % 90));
  const held = new Set();
  for (let many = 1; many <= heights.length; many += 1)
    for (const columns of [1, 3, 5]) {
      const some = heights.slice(0, many);
      held.add(holds(some, columns, 4, 300));
      assert.equal(holds(some, columns, 4, 300), pack(some, columns, 4).height <= 300, `${many} in ${columns}`);
    }
  assert.deepEqual(held, new Set([true, false]));
});

test("A wall laid out again with one card more shows every card once on its first pages", () => {
  for (const many of [180, 181, 500]) {
    const plan = arrange(room(many));
    assert.deepEqual(plan.lanes[0].pages.flatMap(itemsOn).length, many);
    assert.equal(everything(plan).size, many);
  }
});

test("Columns are made for the words that most cards have, not for the longest of one", () => {
  const usual = Array.from({ length: 40 }, (_, n) => 5 + (n % 4));
  assert.equal(columnWord([...usual, 21]), 8);
  assert.equal(columnWord([...usual, 9]), 9, "a little longer is no exception");
  assert.equal(columnWord([...usual, ...usual.map(() => 21)]), 21, "nor is what half of the cards have");
  assert.equal(columnWord([21]), 0);
});

test("Only as much smaller as its word needs, and never below what can be read", () => {
  assert.equal(ownType(8, 10, 0.5), 1);
  assert.equal(ownType(20, 10, 0.25), 0.5);
  assert.equal(ownType(20, 10, 0.9), 0.9);
  assert.equal(ownType(20, 10, 1.1), 1);
});

test("The first page shows the newest, and what is pinned is on every page", () => {
  const items = [{ id: "stack", pinned: true }, ...Array.from({ length: 10 }, (_, n) => ({ id: n, pinned: false }))];
  const pages = pagesOf(items, { fits: (some) => some.length <= 5, stride: 2 });
  assert.deepEqual(
    pages.map((page) => page.map((item) => item.id)),
    [
      ["stack", 6, 7, 8, 9],
      ["stack", 2, 3, 4, 5],
      ["stack", 0, 1],
    ],
  );
});

test("Stacks that would fill the page alone take turns like all others", () => {
  const items = Array.from({ length: 8 }, (_, n) => ({ id: n, pinned: n < 6 }));
  const pages = pagesOf(items, { fits: (some) => some.length <= 3, stride: 1 });
  assert.deepEqual(
    pages
      .flat()
      .map((item) => item.id)
      .sort(),
    [0, 1, 2, 3, 4, 5, 6, 7],
  );
});

test("A word wider than its card breaks, and people's own lines are kept", () => {
  const lines = createMeasure((word) => word.length * 0.5);
  assert.equal(lines("one two", 10), 1);
  assert.equal(lines("one\ntwo", 10), 2);
  assert.equal(lines("x".repeat(50), 10), 3);
});

const stage = {
  id: "barriers",
  lanes: [
    { id: "governance", title: "Governance" },
    { id: "unsorted", title: "Unsorted" },
  ],
  settings: {},
};
const card = (id, more) => ({ id, stage: "barriers", text: id, at: 1, lane: "governance", shown: "shown", ...more });

test("A card without a lane of this stage is in the last one", () => {
  const lanes = lanesOf(stage, [card("k1"), card("k2", { lane: "gone" }), card("k3", { lane: null })], []);
  assert.deepEqual(
    lanes.map((lane) => lane.count),
    [1, 2],
  );
});

test("Cards in a cluster are counted with it, and merged ones are not shown", () => {
  const cards = [
    card("k1", { cluster: "c1" }),
    card("k2", { cluster: "c1", group: "fishers" }),
    card("k3"),
    card("k4", { merged_into: "k3" }),
  ];
  const [governance] = lanesOf(stage, cards, [{ id: "c1", stage: "barriers", title: "Rules", at: 2, lane: null }]);
  assert.deepEqual(
    governance.items.map(({ id, count }) => [id, count]),
    [
      ["c1", 2],
      ["k3", 1],
    ],
  );
  assert.equal(governance.items[1].merged, 1);
});

test("A group with people and no card is silent; one without people is absent", () => {
  const groups = [{ id: "fishers" }, { id: "ministry" }, { id: "youth" }];
  const people = [{ group: "fishers" }, { group: "ministry" }, { group: "youth", status: "removed" }];
  const { heard, silent, absent } = voicesOf(stage, { cards: [card("k1", { group: "fishers" })], groups, people });
  assert.deepEqual([heard.map((each) => each.group.id), silent, absent], [["fishers"], [groups[1]], [groups[2]]]);
});
