// op_queues.js: the numbered ops this page looks after, one queue per client id: its own and those it took over.
//
// A stored row is `PREFIXop/CLIENT/N` -> {key, do, with, since?, at, again, log, savedAt}; a lease is
// `PREFIXlease/CLIENT` -> {at, by}. log: under which it was answered; savedAt, at: ms; again: was said before.
// An op is due when it was not answered under the log now followed. Only outbox.js uses this module.

import { draw } from "./commands.js";
import { createLeases, isFree, isLapsed } from "./leases.js";

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const newClient = () => draw(20, SIGNS);

/** @param {{rows: object, prefix: string, time: object, tab?: Storage, signal: Function}} given */
export function createOpQueues({ rows, prefix, time, tab, signal }) {
  const queues = new Map();
  const leaseKey = (client) => `${prefix}lease/${client}`;
  const known = new Set();
  const rowKey = ({ client, n }) => `${prefix}op/${client}/${String(n).padStart(12, "0")}`;
  let own = newQueue();
  const page = own.client;
  const before = leftBy(tab, prefix, page);
  const leases = createLeases(rows, leaseKey, time.now, page);

  function newQueue(client = newClient()) {
    const queue = { client, next: 1, ops: [], gaps: 0 };
    queues.set(client, queue);
    return queue;
  }

  function newOp(doIt, fields, since) {
    const { client, next: n } = own;
    const asked = { do: doIt, with: fields, since, at: time.now() };
    return madeOp({ key: `${client}.${n}`, client, n, ...asked, queued: false }, signal);
  }

  function add(op) {
    own.next = op.n + 1;
    own.ops.push(op);
    known.add(op.key);
    leases.hold([own.client]);
    return keep(op);
  }

  const keep = (op) => rows.write([[rowKey(op), row(op)]]);

  function drop(op) {
    queues.get(op.client).ops = queues.get(op.client).ops.filter((each) => each !== op);
    rows.write([[rowKey(op), null]]);
  }

  function each(work) {
    for (const { ops } of queues.values()) ops.forEach(work);
  }

  function list(which) {
    return [...queues.values()].flatMap(({ ops }) => ops.filter(which)).sort((a, b) => a.at - b.at || a.n - b.n);
  }

  /** The queue whose first due op is the oldest; this page's own comes after what it took over. */
  function first(due) {
    const waiting = [...queues.values()].filter(({ ops }) => ops.some(due));
    const rank = (queue) => (queue === own ? Infinity : queue.ops.find(due).at);
    return waiting.sort((a, b) => rank(a) - rank(b))[0];
  }

  function forget(which) {
    list(which).forEach(drop);
  }

  // The server expects another number: go on from there if we can, else give what is due new numbers under a new name.
  function closeGap(queue, expect, due) {
    queue.gaps += 1;
    const held = queue.ops.filter((op) => op.n >= expect);
    if (queue.gaps > 3) return false;
    if (queue.gaps === 1 && held[0]?.n === expect) held.forEach(waitAgain);
    else renumber(queue, due);
    return true;
  }

  function renumber(queue, due) {
    const fresh = newQueue();
    fresh.gaps = queue.gaps;
    const moved = queue.ops.filter((op) => due(op) || !op.queued);
    queue.ops = queue.ops.filter((op) => !moved.includes(op));
    const old = moved.map((op) => [rowKey(op), null]);
    for (const op of moved) Object.assign(op, { client: fresh.client, n: fresh.next++, again: true });
    fresh.ops = moved;
    if (queue === own) own = fresh;
    leases.hold([fresh.client]);
    rows.write([...old, ...moved.map((op) => [rowKey(op), row(op)])]);
  }

  /** Take over what no living tab looks after. @returns {Promise<boolean>} whether there was any */
  async function adopt() {
    const asked = rows.writes();
    const found = await rows.read(prefix);
    // What was written while we read may be half of the picture; the next beat looks again.
    if (rows.writes() !== asked) return false;
    const adopted = freeRows(found)
      .map(([client, n, value]) => takeOver(client, n, value))
      .filter(Boolean);
    leases.hold([...new Set(adopted)]);
    leases.release(forsaken(found));
    return adopted.length > 0;
  }

  // Leases that ran out over nothing.
  function forsaken(found) {
    const parts = found.map(([key]) => key.slice(prefix.length).split("/"));
    const busy = new Set(parts.map(([what, client]) => what === "op" && client));
    return found
      .filter(([key, value]) => key.startsWith(leaseKey("")) && isLapsed(value, time.now()))
      .map(([key]) => key.slice(leaseKey("").length))
      .filter((client) => !busy.has(client));
  }

  function freeRows(found) {
    const table = new Map(found);
    const isOp = new RegExp("op/([A-Za-z0-9]+)/(\\d{12})$");
    const free = (client) => client === before || isFree(table.get(leaseKey(client)), time.now(), page);
    return found
      .map(([key, value]) => [...(key.slice(prefix.length).match(isOp) ?? []).slice(1), value])
      .filter(([client, n]) => n && free(client))
      .map(([client, n, value]) => [client, Number(n), value]);
  }

  function takeOver(client, n, value) {
    // Also not what is already answered here and whose row a full disk did not let go.
    if (known.has(value.key)) return null;
    known.add(value.key);
    const queue = queues.get(client) ?? newQueue(client);
    queue.ops.push(madeOp({ ...value, client, n, queued: true }, signal));
    queue.ops.sort((a, b) => a.n - b.n);
    return client;
  }

  const clients = (which) => [...queues.values()].filter(({ ops }) => ops.some(which)).map(({ client }) => client);

  return {
    newOp,
    add,
    keep,
    drop,
    each,
    list,
    first,
    forget,
    closeGap,
    adopt,
    hold: (due) => leases.hold(clients(due)),
    release: () => leases.release(clients(() => true)),
  };
}

const row = ({ key, do: doIt, with: fields, since, at, again, log, savedAt }) => ({
  key,
  do: doIt,
  with: fields,
  since,
  at,
  again,
  log,
  savedAt,
});

function waitAgain(op) {
  op.log = null;
  op.handle.state.value = "waiting";
}

function madeOp(facts, signal) {
  const op = { again: false, log: null, savedAt: 0, seq: 0, ...facts };
  const answer = new Promise((resolve) => (op.resolve = resolve));
  const [state, why] = [signal(op.log ? "saved" : "waiting"), signal(null)];
  op.handle = { key: op.key, do: op.do, with: op.with, at: op.at, state, why, answer, kept: Promise.resolve() };
  return op;
}

// The tab remembers its last page's client, so that a reload need not wait for that lease to run out. In a copied tab
// this names a living page; then both send, which is harmless.
function leftBy(tab, prefix, client) {
  try {
    const before = tab?.getItem(`wsr-client/${prefix}`);
    tab?.setItem(`wsr-client/${prefix}`, client);
    return before;
  } catch {
    return null;
  }
}
