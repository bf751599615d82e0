// The clock: the timer on Ana's phone and the one on the wall say the same.

import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDuration, overtime, remaining, serverNow } from "../../static/js/core/clock.js";
import { clockOffset, retryDelay } from "../../static/js/core/sync_rules.js";

test("A phone whose clock is wrong by an hour shows the same time left", () => {
  const hour = 3_600_000;
  assert.equal(remaining(10_000 + hour, 4_000, hour), remaining(10_000 + hour, 4_000 + hour, 0));
  assert.equal(serverNow(4_000, hour), 3_604_000);
});

test("A stage that is over has nothing left and says for how long it is over", () => {
  assert.deepEqual([remaining(10_000, 15_000, 0), overtime(10_000, 15_000, 0)], [0, 5_000]);
});

test("A stage without an end has no time left and no overtime", () => {
  assert.deepEqual([remaining(null, 15_000, 0), overtime(null, 15_000, 0)], [0, 0]);
});

test("Times are written as people read them from fifteen metres", () => {
  const shown = [0, 1, 1_000, 59_001, 245_000, 3_600_000, 3_725_000, -5].map(formatDuration);
  assert.deepEqual(shown, ["0:00", "0:01", "0:01", "1:00", "4:05", "1:00:00", "1:02:05", "0:00"]);
});

test("The server's clock is read at the middle of the round trip", () => {
  assert.equal(clockOffset(1_000, 1_200, 5_100), 4_000);
});

test("Retries wait up to half a second at first, then longer, and never more than five seconds", () => {
  const longest = [0, 1, 2, 3, 4, 50].map((attempt) => retryDelay(attempt, () => 1));
  assert.deepEqual(longest, [500, 1_000, 2_000, 4_000, 5_000, 5_000]);
  assert.equal(
    retryDelay(50, () => 0),
    0,
  );
});
