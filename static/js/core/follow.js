// follow.js: the rules by which a page keeps step with the room, without any network.
//
//   judge(mine, patch)          "apply" | "repeat" | "gap"; mine: { log, upto }
//   retryDelay(attempt, random) ms until attempt 0, 1, 2...; spread so that a hall does not come back all at once
//   clockOffset(sent, got, now) ms the server's clock is ahead, by the middle of the round trip

const FIRST = 500; // ms
const LONGEST = 5_000; // ms

// A patch holds whole records as they are at its `upto`, so one that starts before my `upto` and ends after it is safe:
// it is what the tick that was under way while I entered looks like.
/** @param {{log: string, upto: number}} mine  @param {{log: string, from: number, upto: number}} patch */
export function judge(mine, patch) {
  if (patch.log !== mine.log) return "gap";
  if (patch.upto <= mine.upto) return "repeat";
  return patch.from <= mine.upto ? "apply" : "gap";
}

/** @param {number} attempt from 0  @param {() => number} random in [0, 1)  @returns {number} ms */
export const retryDelay = (attempt, random) => random() * Math.min(LONGEST, FIRST * 2 ** attempt);

/** @param {number} sent ms  @param {number} got ms, both on this device  @param {number} now ms on the server */
export const clockOffset = (sent, got, now) => Math.round(now - (sent + got) / 2);
