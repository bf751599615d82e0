// way_in.js: where phones join now: a wall hangs for hours, while the laptop may change its wifi or its address.

const EVERY = 5000; // ms

/** Gives `change` the join link as often as the server is asked. */
export function followWayIn(code, change) {
  setInterval(async () => {
    const answer = await fetch(`/api/workshops/${encodeURIComponent(code)}/address`).catch(() => null);
    const told = answer?.ok ? await answer.json().catch(() => null) : null;
    if (told) change(told.join_url);
  }, EVERY);
}
