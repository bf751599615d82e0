// What the ratings say that is worth a talk, found here as for documents; and what is rated.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { cellsOf } from "../../static/js/pictures/cells.js";
import { findingsOf } from "../../static/js/activities/ratings/findings.js";
import { sentence } from "../../static/js/activities/ratings/sentences.js";
import { ratedOf, weightsOf } from "../../static/js/activities/ratings/rated.js";
import { findingPages, mapPages } from "../../static/js/activities/ratings/wall/fitting.js";

globalThis.document ??= { documentElement: { lang: "en" } };

const CASES = JSON.parse(readFileSync(new URL("../fixtures/cases/ratings.json", import.meta.url), "utf8"));
const record = ([on, group, rater, power, resources]) => ({ stage: "power", on, group, rater, power, resources });
const EMPTY = { group: null, least: [], most: [], more: true, place: null };
const whole = (finding) => ({ ...EMPTY, ...finding });

for (const { title, ratings, things, places = {}, voices = {}, found } of CASES)
  test(title, () => {
    const weights = { places: new Map(Object.entries(places)), voices: new Map(Object.entries(voices)) };
    const told = findingsOf(cellsOf(ratings.map(record), "power"), things, weights);
    assert.deepEqual(told.map(whole), found.map(whole));
  });

const groups = ["Fishers", "Ministry", "Traders", "Donors"].map((name) => ({ id: name.toLowerCase(), name }));

test("each finding is one plain sentence", () => {
  const said = (finding) => sentence(whole({ on: "nets", ...finding }), groups);
  assert.equal(
    said({ kind: "against", group: "fishers", low: 1, high: 4 }),
    "Fishers say 1, others say they could do 4.",
  );
  assert.equal(
    said({ kind: "against", group: "fishers", low: 1, high: 4, more: false }),
    "Fishers say 4, others see only 1.",
  );
  assert.equal(
    said({ kind: "gap", high: 2, most: ["fishers", "donors"], place: 1 }),
    "Number 1 in the vote, and no group says it can shift it. Most power: Fishers, Donors, 2 of 5.",
  );
  assert.equal(
    said({ kind: "uneven", low: 0, high: 5, least: groups.map(({ id }) => id), most: ["ministry"] }),
    "Power is uneven: Ministry say 5, 4 groups say 0.",
  );
});

const storeOf = (records) => ({
  all: (kind) => records[kind] ?? [],
  get: (kind, id) => (records[kind] ?? []).find((each) => each.id === id),
});
const wall = {
  stage: [{ id: "walls", position: 1, settings: { barriers: true } }],
  card: [
    { kind: "card", id: "nets", stage: "walls", shown: "shown", at: 1 },
    { kind: "card", id: "mesh", stage: "walls", shown: "shown", at: 2, cluster: "gear" },
    { kind: "card", id: "again", stage: "walls", shown: "shown", at: 3, merged_into: "mesh" },
  ],
  cluster: [{ kind: "cluster", id: "gear", stage: "walls", at: 1 }],
  leverage: [{ kind: "leverage", id: "nets", on_kind: "card", position: 1 }],
  link: [{ from: "nets", to: "mesh" }],
  vote: [
    { id: "v1", closed_at: 1, round: 1 },
    { id: "v2", closed_at: 2, round: 2 },
  ],
  tally: [
    { vote: "v1", items: [{ on: "gear", dots: 9 }] },
    {
      vote: "v2",
      items: [
        { on: "x", dots: 3 },
        { on: "nets", dots: 2 },
        { on: "gear", dots: 0 },
      ],
    },
  ],
};
const ids = (settings) => ratedOf(storeOf(wall), { settings }).map(({ id }) => id);

test("barriers are rated, or leverage points, or the cards of a stage, or clusters alone", () => {
  assert.deepEqual(ids(), ["gear", "nets"]);
  assert.deepEqual(ids({ rates: "leverage_points" }), ["nets"]);
  assert.deepEqual(ids({ rates: "walls" }), ["gear", "nets"]);
  assert.deepEqual(ids({ rates: "removed" }), []);
  assert.deepEqual(ids({ clusters: true }), ["gear"]);
  assert.deepEqual(ids({ rates: "leverage_points", clusters: true }), []);
});

test("the last vote counts, also for what a point would shift; what got no dots has no place", () => {
  const { places, voices } = weightsOf(storeOf(wall), wall.cluster.concat(wall.card[0]));
  assert.deepEqual(
    [...places],
    [
      ["gear", 2],
      ["nets", 2],
    ],
  );
  assert.deepEqual(
    [...voices],
    [
      ["gear", 2],
      ["nets", 1],
    ],
  );
});

test("on the wall the first finding is alone, then come four on a page, nine in all", () => {
  const pages = findingPages([..."abcdefghijkl"]).map(({ findings, start }) => [findings.join(""), start]);
  assert.deepEqual(pages, [
    ["a", 1],
    ["bcde", 2],
    ["fghi", 6],
  ]);
  assert.deepEqual(findingPages([]), []);
});

test("long names have more lines, so that fewer rows are on a page", () => {
  const box = { width: 1920, height: 780, rem: 28 };
  const things = (title) => Array.from({ length: 20 }, (_, n) => ({ id: `b${n}`, title }));
  const [short, long] = ["Nets", "Nets ".repeat(50)].map((title) => mapPages(things(title), box, false));
  assert.ok(long.length > short.length);
  assert.equal(long.flatMap(({ rows }) => rows).length, 20);
});
