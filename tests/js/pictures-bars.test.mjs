// The ranked bars: what the room chose, counted by people and by groups.

import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.document = { documentElement: { dataset: { static: "" } } };
const { ranking } = await import("../../static/js/pictures/ranking.js");

const item = (on, dots, voice, by_group = {}) => ({
  on,
  dots,
  people: dots,
  backed_by: Object.keys(by_group).length,
  voice,
  by_group,
});
const tally = {
  groups: 4,
  items: [
    item("rules", 20, 1000, { fishers: 20 }),
    item("boats", 10, 2000, { fishers: 4, ministry: 2 }),
    item("gear", 10, 500),
  ],
};

test("The longest bar is whole and the others are parts of it", () => {
  assert.deepEqual(
    ranking({ tally }).map((row) => row.share),
    [1, 0.5, 0.5],
  );
});

test("Leverage points with as many dots share a place", () => {
  assert.deepEqual(
    ranking({ tally }).map((row) => row.place),
    [1, 2, 2],
  );
});

test("One group, one voice may rank otherwise than one person, one vote", () => {
  const rows = ranking({ tally });
  assert.deepEqual(
    rows.map((row) => row.voicePlace),
    [2, 1, 3],
  );
  assert.deepEqual(
    rows.map((row) => row.voice),
    [0.25, 0.5, 0.125],
  );
});

test("Dots that a secret vote does not show by group are still part of the bar", () => {
  assert.deepEqual(ranking({ tally })[1].parts, [
    { group: "fishers", dots: 4, share: 0.2 },
    { group: "ministry", dots: 2, share: 0.1 },
    { group: null, dots: 4, share: 0.2 },
  ]);
});

test("A second round shows who has moved, and new points have not", () => {
  const before = { groups: 4, items: [item("boats", 9, 1), item("rules", 8, 1)] };
  assert.deepEqual(
    ranking({ tally, before }).map((row) => row.moved),
    [1, -1, 0],
  );
});

test("A page shows some points with the places they have among all", () => {
  assert.deepEqual(
    ranking({ tally, items: ["gear"] }).map((row) => [row.on, row.place, row.share]),
    [["gear", 2, 0.5]],
  );
});

test("A vote in which no one voted draws bars without length", () => {
  const [row] = ranking({ tally: { groups: 0, items: [item("rules", 0, 0)] } });
  assert.deepEqual([row.share, row.voiceShare, row.voice, row.parts], [0, 0, 0, []]);
});
