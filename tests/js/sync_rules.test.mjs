// Follow: a hall whose wifi was gone comes back one after another, not in one moment.

import assert from "node:assert/strict";
import { test } from "node:test";
import { retryDelay } from "../../static/js/core/sync_rules.js";

const HALL = 300;
const WINDOW = 100; // ms

/** The same numbers each time: mulberry32. */
function chance(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const delays = (attempt, random) =>
  Array.from({ length: HALL }, () => retryDelay(attempt, random)).sort((a, b) => a - b);
const fullest = (at) => Math.max(...at.map((from) => at.filter((each) => each >= from && each < from + WINDOW).length));

for (const [attempt, longest] of [
  [0, 500],
  [1, 1000],
  [2, 2000],
  [3, 4000],
  [4, 5000],
  [20, 5000],
])
  test(`Attempt ${attempt} of 300 pages is spread evenly over ${longest} ms`, () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const at = delays(attempt, chance(seed));
      assert.ok(at[0] >= 0 && at[HALL - 1] < longest);
      const mean = (HALL * WINDOW) / longest;
      assert.ok(fullest(at) <= Math.max(3 * mean, 20), `${fullest(at)} pages in 100 ms, ${mean} in the mean`);
      for (const [quarter, share] of [1, 2, 3].map((n) => [(n * longest) / 4, n / 4]))
        assert.ok(Math.abs(at.filter((each) => each < quarter).length / HALL - share) < 0.12);
    }
  });

test("A page whose chance is lowest does not hammer: the others still wait", () => {
  assert.equal(
    retryDelay(3, () => 0),
    0,
  );
  assert.equal(
    retryDelay(3, () => 0.5),
    2000,
  );
});
