// sync_rules.js: the rules by which a page keeps step with the room, without any network.
//
//   const follower = createFollower({ store, outbox, me, following, batch });
//   follower.at                    { log, upto }: how far this page is; log is null before the first snapshot
//   follower.adopt(told)           a snapshot or what was missed, as `enter` and GET snapshot give it
//   follower.take(patch)           "apply" | "repeat" | "gap"; after a gap the page must enter again
//   retryDelay(attempt, random)    ms until attempt 0, 1, 2...; spread, so that a hall does not come back all at once
//   clockOffset(sent, got, now)    ms the server's clock is ahead, by the middle of the round trip

const FIRST = 500; // ms
const LONGEST = 5_000; // ms

/** @param {{store: object, outbox: {seen: Function}, me: object, following: {told: Function}, batch: Function}} given me: a signal */
export function createFollower({ store, outbox, me, following, batch }) {
  const at = { log: null, upto: 0 };

  function adopt(told) {
    const records = told.records ?? told.snapshot;
    batch(() => {
      if (records) store.replace(records);
      else store.change(told.put, told.remove);
      me.value = told.me;
      following.told(told.follow);
      moveTo(told);
    });
  }

  function take(patch) {
    const verdict = judge(at, patch);
    if (verdict === "apply")
      batch(() => {
        store.change(patch.put, patch.remove);
        if (patch.follow) following.told(patch.follow);
        moveTo(patch);
      });
    return verdict;
  }

  function moveTo({ log, upto }) {
    Object.assign(at, { log, upto });
    outbox.seen(upto);
  }

  return { at, adopt, take };
}

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
