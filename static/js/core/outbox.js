// outbox.js: what this phone has said and the server has not yet confirmed; nothing leaves it quietly.
//
//   const outbox = createOutbox({ code, person, persistence: openPersistence(), signals: { signal, computed, batch } });
//   await outbox.start();                 takes over what dead tabs and earlier visits left
//   const handle = outbox.post("add_card", { card, stage, text });
//   outbox.post("move_card", { card, lane }, seq)      only if what it changes is as it was at this seq
//     handle.key, handle.do, handle.with, handle.at (ms)
//     handle.state.value                  "waiting" | "saved" | "refused"
//     handle.why.value                    null | { code, why, field? } once refused
//     await handle.kept                   it is on this phone's disk: the composer may now clear its text
//     await handle.answer                 { ok: true, seq, log, left? } | { ok: false, code, why, field? }
//   outbox.waiting.value                  how many are not saved: "2 waiting to send"
//   outbox.pending.value                  handles to show before their records are here, oldest first
//   outbox.returned.value                 [{ key, do, with, at, code, why, field? }] refused, with the words in `with`
//   outbox.take(key)                      give one of them back to the composer and forget it
//   outbox.durable.value                  false: unsent words would not survive closing this tab; say so
//   outbox.trouble.value                  null | { code, why } why the server takes nothing at the moment
//   outbox.stop()                         the page goes away; other tabs may take over at once
//   outbox.log()                          which log the server follows; null before the first line
//   outbox.open(line), close(), seen(upto)   for sync.js; line: { log, send(message) -> Promise<ack> }
//
// Each op is numbered (client, n) once and sent under that name until it is answered. Saved ops are kept five minutes
// more, because a room restored from a copy is up to a minute old; under its new log they are simply due again.

import { tooLong } from "./batch.js";
import { createOpQueues } from "./op_queues.js";
import { realTime } from "./clock.js";
import { createDelivery } from "./delivery.js";
import { BEAT } from "./leases.js";
import { createReturned } from "./returned.js";
import { createRows } from "./outbox_rows.js";

const KEPT = 300_000; // ms
const inEnglish = { tooLong: () => "This text is too long to send." };

/** @returns {string} with which all that a person keeps on this phone begins */
export const prefixOf = (code, person) => `${encodeURIComponent(code)}/${encodeURIComponent(person)}/`;

/**
 * @typedef {{key: string, do: string, with: object, at: number, state: object, why: object, kept: Promise, answer: Promise}} Handle
 */

/** @param {{code: string, person: string, persistence: object|Promise, signals: object, time?: object, tab?: Storage, told?: {tooLong: () => string}}} given
 *  `told` gives the sentences of its own in the reader's language */
export function createOutbox({ code, person, persistence, signals, time = realTime, tab, told = inEnglish }) {
  const { signal, computed, batch } = signals;
  const prefix = prefixOf(code, person);
  const [durable, trouble, changes] = [signal(true), signal(null), signal(0)];
  const rows = createRows(persistence, durable);
  const queues = createOpQueues({ rows, prefix, time, tab, signal });
  const returned = createReturned({ rows, prefix, signal });
  const changed = () => (changes.value = changes.peek() + 1);
  // Before the first line it is not known which log is followed, so what was once saved counts as saved.
  const due = (op) => op.queued && (log === null ? op.log === null : op.log !== log);
  const delivery = createDelivery({ queues, due, time, trouble, saved, refused, changed });
  let log = null;
  let upto = 0;
  let stopBeat = () => {};

  async function start() {
    await returned.load();
    await beat();
  }

  async function beat() {
    stopBeat();
    stopBeat = time.after(BEAT, beat);
    if (log !== null) queues.forget((op) => op.log === log && op.savedAt < time.now() - KEPT);
    queues.hold(due);
    if (await queues.adopt()) changed();
    delivery.drain();
  }

  function stop() {
    delivery.close();
    stopBeat();
    queues.release();
  }

  function post(doIt, fields, since) {
    const op = queues.newOp(doIt, JSON.parse(JSON.stringify(fields)), since);
    if (tooLong(op)) refused(op, { code: "too_long", why: told.tooLong(), field: "text" });
    else op.handle.kept = queues.add(op).then(() => queued(op));
    return op.handle;
  }

  function queued(op) {
    op.queued = true;
    changed();
    delivery.drain();
  }

  function saved(op, { seq = 0, left }, underLog) {
    Object.assign(op, { log: underLog, savedAt: time.now(), seq, again: true });
    queues.keep(op);
    op.handle.state.value = "saved";
    op.resolve({ ok: true, seq, log: underLog, ...(left && { left }) });
  }

  // The words are kept as returned before the op lets go of them.
  function refused(op, { code: reason, why, field }) {
    const answer = { code: reason, why, ...(field !== undefined && { field }) };
    batch(() => {
      returned.add({ key: op.key, do: op.do, with: op.with, at: op.at, ...answer });
      queues.drop(op);
      op.handle.why.value = answer;
      op.handle.state.value = "refused";
      changed();
    });
    op.resolve({ ok: false, ...answer });
  }

  function open(line) {
    log = line.log;
    queues.each((op) => due(op) && (op.handle.state.value = "waiting"));
    changed();
    delivery.open(line);
  }

  function seen(newUpto) {
    const shown = pending.peek().length;
    upto = newUpto;
    if (shown) changed();
  }

  const listed = (which) => computed(() => (changes.value, queues.list(which).map((op) => op.handle)));
  const unsaved = listed((op) => due(op));
  // A saved op is shown until the patch that carries its record, so that the card does not blink away in between.
  const pending = listed((op) => due(op) || (op.log === log && op.seq > upto));
  const waiting = computed(() => unsaved.value.length);

  return {
    start,
    stop,
    post,
    open,
    close: delivery.close,
    seen,
    log: () => log,
    waiting,
    pending,
    durable,
    trouble,
    returned: returned.list,
    take: returned.take,
  };
}
