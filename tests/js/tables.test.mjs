// Tables: moves with their way back, and the wall's columns.
import assert from "node:assert/strict";
import { test } from "node:test";
import { waysBack } from "../../static/js/console/undo.js";
import * as moves from "../../static/js/activities/tables/console/moves.js";
import { laidOut, sectionsOf } from "../../static/js/activities/tables/wall/layout.js";
import { numberOf } from "../../static/js/ui/seating.js";

const ana = { id: "ana", name: "Ana", group: "fishers" };
const seven = { id: "r2t7", number: 7, people: ["ana"], moved: [], roles: { leader: "ana", recorder: "ben" } };
const eight = { id: "r2t8", number: 8, people: [], moved: [], roles: {} };
const backsOf = (move) =>
  waysBack(
    move.steps,
    move.steps.map(() => ({ ok: true })),
  ).map((back) => [back.do, back.with]);

test("a new seating is a round that can be taken back", () => {
  const [{ with: asked }] = moves.seatRoom("mixed", { round: 2 }, { tables: 12 }).steps;
  assert.equal(asked.shuffle, true);
  assert.equal(asked.tables, 12);
  assert.ok(Number.isInteger(asked.seed) && asked.seed >= 0);
  assert.deepEqual(backsOf(moves.seatRoom("mixed", { round: 2 })), [["unseat_room", { round: 3 }]]);
});

test("seats for latecomers move no one else, and are taken back one by one", () => {
  const move = moves.seatLatecomers({ seating: "mixed" }, 12, [ana]);
  assert.deepEqual(move.steps[0].with, { seating: "mixed", tables: 12 });
  assert.deepEqual(backsOf(move), [["move_seat", { person: "ana", table: null, stays: false }]]);
});

test("who is moved goes back to where they sat, by hand only if they had come so", () => {
  assert.deepEqual(backsOf(moves.moveSeat(ana, eight, seven)), [
    ["move_seat", { person: "ana", table: "r2t7", stays: false }],
  ]);
  assert.deepEqual(backsOf(moves.moveSeat(ana, null, { ...seven, moved: ["ana"] })), [
    ["move_seat", { person: "ana", table: "r2t7", stays: true }],
  ]);
});

test("a duty goes back to whoever had it", () => {
  assert.deepEqual(backsOf(moves.setDuty(seven, "recorder", ana)), [
    ["set_duty", { table: "r2t7", duty: "recorder", person: "ben" }],
  ]);
  assert.deepEqual(backsOf(moves.setDuty(seven, "reporter", ana)), [
    ["set_duty", { table: "r2t7", duty: "reporter", person: null }],
    ["set_duty", { table: "r2t7", duty: "leader", person: "ana" }],
  ]);
});

test("a place that stays as it is asks for nothing", () => {
  assert.deepEqual(moves.placeTable({ ...seven, place: "here" }, "here").steps, []);
  assert.deepEqual(backsOf(moves.placeTable(seven, "by the window")), [["edit_table", { table: "r2t7", place: "" }]]);
});

test("a table's number is in its id", () => {
  assert.equal(numberOf("r12t7"), 7);
  assert.equal(numberOf(undefined), null);
});

const GROUPS = [{ id: "g1" }, { id: "g2" }];
const people = new Map(
  Array.from({ length: 40 }, (_, n) => [
    `p${n}`,
    { id: `p${n}`, name: n ? `Name ${n}` : "", group: `g${(n % 2) + 1}` },
  ]),
);
const tables = (seating) =>
  Array.from({ length: 4 }, (_, n) => ({
    id: `r1t${n + 1}`,
    number: n + 1,
    seating,
    people: [...people.keys()].slice(n * 10, n * 10 + 10),
  }));
const box = (width, height) => ({ width, height, rem: 28 });
const laid = (seating, size) =>
  laidOut(sectionsOf({ tables: tables(seating), people, groups: GROUPS }), size, (text) => text.length * 0.6);
const rowsOf = (plan) => plan.pages.flat(2);

test("at mixed tables the wall lists each group by name with numbers, at others each table", () => {
  const mixed = sectionsOf({ tables: tables("mixed"), people, groups: GROUPS });
  assert.deepEqual(
    mixed.map(({ head, rows }) => [head.group.id, rows.length]),
    [
      ["g1", 20],
      ["g2", 20],
    ],
  );
  assert.deepEqual(mixed[0].rows.at(-1), { key: "g1/more", more: 1 });
  assert.equal(mixed[1].rows[0].number, 1);
  const own = sectionsOf({ tables: tables("stakeholder"), people, groups: GROUPS });
  assert.deepEqual(
    own.map(({ head }) => head.table.number),
    [1, 2, 3, 4],
  );
});

test("everyone with a name is on the wall once, whatever its size", () => {
  for (const size of [box(1840, 830), box(980, 560), box(500, 260)])
    for (const seating of ["mixed", "stakeholder"]) {
      const names = rowsOf(laid(seating, size))
        .map((row) => row.name)
        .filter(Boolean);
      assert.equal(names.length, 39);
      assert.equal(new Set(names).size, 39);
    }
});

test("no column is higher than the wall, and type is never smaller than can be read", () => {
  for (const size of [box(1840, 830), box(980, 560)]) {
    const plan = laid("mixed", size);
    assert.ok(plan.size >= 1);
    for (const column of plan.pages.flat()) {
      const lines = column.reduce((sum, row) => sum + (row.group || row.table ? 2.3 : 1), 0);
      assert.ok(lines * 1.4 * plan.size * 28 <= size.height + 1);
    }
  }
});

test("few people are written larger than many", () => {
  const few = tables("stakeholder").map((table) => ({ ...table, people: table.people.slice(0, 3) }));
  const plan = laidOut(
    sectionsOf({ tables: few, people, groups: GROUPS }),
    box(1840, 830),
    (text) => text.length * 0.6,
  );
  assert.ok(plan.size > laid("stakeholder", box(1840, 830)).size || plan.size === 1.7);
  assert.equal(plan.pages.length, 1);
});
