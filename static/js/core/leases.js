// leases.js: which tab looks after which unsent ops.
//
//   leases.hold(clients)     say that this tab is alive and looks after these clients; again every BEAT ms
//   leases.release(clients)  say that it no longer does, as when the page goes away
//   isFree(row, now, page)   whether no other page looks after the client whose lease row this is
//
// Plain http has no Web Locks, so a lease is only a time stamp, and two tabs may for a moment hold the same ops and send
// both. That is harmless: an op keeps its (client, n) and the server answers the second with what it said to the first.

export const BEAT = 3_000; // ms
export const LEASE = 10_000; // ms

/** @param {object} rows from outbox_rows.js  @param {(client: string) => string} keyOf  @param {() => number} now ms  @param {string} page */
export function createLeases(rows, keyOf, now, page) {
  const write = (clients, value) =>
    clients.length ? rows.write(clients.map((each) => [keyOf(each), value])) : undefined;
  return {
    hold: (clients) => write(clients, { at: now(), by: page }),
    release: (clients) => write(clients, null),
  };
}

// A stamp from the future is a clock that was set back, so that lease has run out as well.
export const isLapsed = (row, now) => Math.abs(now - row.at) > LEASE;

/** @param {{at: number, by: string}|undefined} row  @param {number} now ms  @param {string} page who asks */
export const isFree = (row, now, page) => !row || row.by === page || isLapsed(row, now);
