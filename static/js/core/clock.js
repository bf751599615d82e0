// clock.js: times as the server sees them, so that every phone's timer agrees with the wall.
//
//   serverNow(now, offset) -> ms          offset is sync.offset.value, in ms
//   remaining(endsAt, now, offset) -> ms  never below 0
//   overtime(endsAt, now, offset) -> ms   how long ago it ended, never below 0
//   formatDuration(ms) -> "4:05", "1:02:00"
//   realTime                              the clock that store, sync and outbox get outside of tests

/** @param {number} now ms on this device  @param {number} offset ms the server is ahead  @returns {number} ms */
export const serverNow = (now, offset) => now + offset;

/** @param {number|null} endsAt ms on the server's clock; without one nothing remains  @returns {number} ms, at least 0 */
export const remaining = (endsAt, now, offset) => (endsAt ? Math.max(0, endsAt - serverNow(now, offset)) : 0);

/** @returns {number} ms since the end, at least 0 */
export const overtime = (endsAt, now, offset) => (endsAt ? Math.max(0, serverNow(now, offset) - endsAt) : 0);

/**
 * Format a length of time for a timer: minutes and seconds, with hours when there are any.
 * @param {number} ms  @returns {string} "0:00" counts as over: a started second is shown until it has passed
 */
export function formatDuration(ms) {
  const seconds = Math.ceil(Math.max(0, ms) / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n) => String(n).padStart(2, "0");
  return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** Time as core modules take it: `now()` in ms, `steady()` in ms on a clock no one sets, `after(ms, fn)` gives a function that cancels. */
export const realTime = {
  now: () => Date.now(),
  steady: () => performance.now(),
  after(ms, fn) {
    const timer = setTimeout(fn, ms);
    return () => clearTimeout(timer);
  },
};
