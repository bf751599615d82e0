// hours.js: the time of day in the hall, whatever time zone this device is in.
//
//   hourOf(ms) -> "13:30"    dayOf(ms) -> "2026-11-21"    ms on the server's clock
//
// The page says how many minutes the laptop is east of Greenwich.

const zone = () => Number(globalThis.document?.documentElement.dataset.zone ?? 0);
const told = (ms) => new Date(ms + zone() * 60_000).toISOString();

/** @param {number} ms since 1970 */
export const hourOf = (ms) => told(ms).slice(11, 16).replace(/^0/, "");

/** @param {number} ms since 1970 */
export const dayOf = (ms) => told(ms).slice(0, 10);
