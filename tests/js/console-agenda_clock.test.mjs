// The clock of the agenda: when stages come, how late the day is, and what makes up for it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { clockOf, spare } from "../../static/js/console/agenda_clock.js";

const MINUTE = 60_000;
const NINE = Date.UTC(2026, 10, 21, 9);
const at = (minutes) => NINE + minutes * MINUTE;

const stage = (id, minutes, more = {}) => ({ id, minutes, day: 1, activity: "cards", status: "ahead", ...more });
const done = (from, to) => ({ status: "done", runs: [{ opened_at: at(from), closed_at: at(to) }] });
const open = (from, ends) => ({ status: "open", ends_at: at(ends), runs: [{ opened_at: at(from) }] });
const about = (current, days = { 1: { began_at: at(0), ends_at: at(120) } }) => ({ current, days });
const minutes = (ms) => (ms - NINE) / MINUTE;
const times = (clock) =>
  Object.fromEntries([...clock.times].map(([id, { from, to }]) => [id, [minutes(from), minutes(to)]]));

const MORNING = [
  stage("a", 30, done(0, 40)),
  stage("b", 30, open(40, 72)),
  stage("c", 40),
  stage("d", 20),
  stage("e", 60, { day: 2 }),
];

test("stages that were open tell when, those ahead today when they come", () => {
  const clock = clockOf(MORNING, about("b"), at(50));
  assert.deepEqual(times(clock), { a: [0, 40], b: [40, 72], c: [72, 112], d: [112, 132] });
});

test("a day that began late in its stages is behind its plan", () => {
  const { day } = clockOf(MORNING, about("b"), at(50));
  assert.deepEqual([day.day, minutes(day.ends), minutes(day.planned), day.late], [1, 132, 120, 12]);
});

test("while a stage is over its time, everything after it moves on", () => {
  assert.equal(clockOf(MORNING, about("b"), at(80)).day.late, 20);
});

test("between two stages the day goes on getting later", () => {
  const pause = [MORNING[0], stage("b", 30, done(40, 60)), ...MORNING.slice(2)];
  assert.equal(clockOf(pause, about("b"), at(60)).day.late, 0);
  assert.equal(clockOf(pause, about("b"), at(70)).day.late, 10);
});

test("a skipped stage puts the day ahead", () => {
  const skipped = MORNING.map((each) => (each.id === "d" ? { ...each, status: "skipped" } : each));
  assert.equal(clockOf(skipped, about("b"), at(50)).day.late, -8);
});

test("yesterday's stage that is open again delays today, and today alone", () => {
  const days = { 1: { began_at: at(-1440), ends_at: at(-1300) }, 2: { began_at: at(0), ends_at: at(60) } };
  const again = {
    status: "open",
    ends_at: at(35),
    runs: [{ opened_at: at(-1440), closed_at: at(-1400) }, { opened_at: at(20) }],
  };
  const agenda = [
    stage("a", 40, again),
    stage("x", 15),
    stage("e", 30, { day: 2, ...done(0, 20) }),
    stage("f", 30, { day: 2 }),
  ];
  const clock = clockOf(agenda, about("a", days), at(25));
  assert.deepEqual([clock.day.day, clock.day.late], [2, 5]);
  assert.equal(clock.times.has("x"), false, "what was left of yesterday isn't planned for now");
});

test("before the first stage, after the last one and on the next day no day is going on", () => {
  assert.equal(
    clockOf(
      MORNING.map((s) => ({ ...s, status: "ahead", runs: [] })),
      about(null, {}),
      at(0),
    ).day,
    null,
  );
  assert.equal(clockOf([MORNING[0]], about("a"), at(60)).day, null);
  assert.equal(clockOf(MORNING, about("b"), at(1440)).day, null);
});

test("a delay is given to the stages ahead by their length", () => {
  const clock = { ahead: [stage("c", 40), stage("d", 20)], day: { late: 12 } };
  assert.deepEqual(
    spare(clock).map(({ stage: { id }, minutes: left }) => [id, left]),
    [
      ["c", 32],
      ["d", 16],
    ],
  );
});

test("no stage goes below half of its plan or five minutes, and no break is shortened", () => {
  const ahead = [
    stage("c", 40),
    stage("lunch", 60, { activity: "break" }),
    stage("short", 8),
    stage("cut", 20, { planned: 40 }),
  ];
  const left = spare({ ahead, day: { late: 90 } }).map(({ stage: { id }, minutes: n }) => [id, n]);
  assert.deepEqual(left, [
    ["c", 20],
    ["short", 5],
  ]);
});

test("every minute of a delay is given, as long as someone can", () => {
  const ahead = [stage("a", 33), stage("b", 47), stage("c", 12), stage("d", 95)];
  for (let late = 1; late <= 90; late += 1) {
    const cut = spare({ ahead, day: { late } }).reduce((sum, { stage: s, minutes: n }) => sum + s.minutes - n, 0);
    assert.equal(cut, late);
  }
});

test("a day that is on time or ahead of its plan takes nothing from anyone", () => {
  for (const late of [0, -10]) assert.deepEqual(spare({ ahead: [stage("c", 40)], day: { late } }), []);
  assert.deepEqual(spare({ ahead: [], day: null }), []);
});
