// outbox.js: what this phone has said and the server has not yet confirmed; nothing leaves it quietly.
//
//   const outbox = createOutbox({ code, person, keep: openKeep(), signals: { signal, computed, batch } });
//   await outbox.start();                 takes over what dead tabs and earlier visits left
//   const handle = outbox.post("add_card", { card, stage, text });
//     handle.key, handle.do, handle.with, handle.at (ms)
//     handle.state.value                  "waiting" | "saved" | "refused"
//     handle.why.value                    null | { code, why, field? } once refused
//     await handle.kept                   it is on this phone's disk: the composer may now clear its text
//     await handle.answer                 { ok: true, seq } | { ok: false, code, why, field? }
//   outbox.waiting.value                  how many are not saved: "2 waiting to send"
//   outbox.pending.value                  handles to show before their records are here, oldest first
//   outbox.returned.value                 [{ key, do, with, at, code, why, field? }] refused, with the words in `with`
//   outbox.take(key)                      give one of them back to the composer and forget it
//   outbox.durable.value                  false: unsent words would not survive closing this tab; say so
//   outbox.trouble.value                  null | { code, why } why the server takes nothing at the moment
//   outbox.stop()                         the page goes away; other tabs may take over at once
//   outbox.open(line), close(), seen(upto)   for sync.js; line: { log, send(message) -> Promise<ack> }
//
// Each op is numbered (client, n) once and sent under that name until it is answered. Saved ops are kept five minutes
// more, because a room restored from a copy is up to a minute old; under its new log they are simply due again.

import { MOST_OPS, nextBatch, onWire, tooLong } from "./batch.js";
import { createBoxes } from "./boxes.js";
import { realTime } from "./clock.js";
import { BEAT } from "./leases.js";
import { createReturned } from "./returned.js";
import { createRows } from "./rows.js";

const PAUSE = 5_000; // ms until a server that takes nothing is asked again
const KEPT = 300_000; // ms
const TOO_LONG = { code: "too_long", why: "This text is too long to send." };
const UNREADABLE = new Set(["bad_message", "bad_request", "too_long", "too_big", "too_large"]);

/** @param {{code: string, person: string, keep: object|Promise, signals: object, time?: object, tab?: Storage}} given */
export function createOutbox({ code, person, keep, signals, time = realTime, tab }) {
  const { signal, computed, batch } = signals;
  const prefix = `${encodeURIComponent(code)}/${encodeURIComponent(person)}/`;
  const durable = signal(true);
  const trouble = signal(null);
  const changes = signal(0);
  const rows = createRows(keep, durable);
  const boxes = createBoxes({ rows, prefix, time, tab, signal });
  const returned = createReturned({ rows, prefix, signal });
  // Before the first line it is not known which log is followed, so what was once saved counts as saved.
  const due = (op) => op.queued && (log === null ? op.log === null : op.log !== log);
  const changed = () => (changes.value += 1);
  let log = null;
  let line = null;
  let upto = 0;
  let most = MOST_OPS;
  let stopPause = () => {};
  let stopBeat = () => {};

  async function start() {
    await returned.load();
    await beat();
  }

  async function beat() {
    stopBeat();
    stopBeat = time.after(BEAT, beat);
    if (log) boxes.forget((op) => op.log === log && op.savedAt < time.now() - KEPT);
    boxes.hold(due);
    if (await boxes.adopt()) changed();
    drain();
  }

  function post(doIt, fields) {
    const op = boxes.newOp(doIt, JSON.parse(JSON.stringify(fields)));
    if (tooLong(op)) return refuse(op, TOO_LONG), op.handle;
    op.handle.kept = boxes.add(op).then(() => {
      op.queued = true;
      changed();
      drain();
    });
    return op.handle;
  }

  function open(newLine) {
    line = newLine;
    log = newLine.log;
    boxes.each((op) => op.log && op.log !== log && (op.handle.state.value = "waiting"));
    changed();
    drain();
  }

  function close() {
    line = null;
    stopPause();
  }

  // One message at a time, oldest box first: what an earlier page said goes before what this one says.
  async function drain() {
    const mine = line;
    if (!mine || mine.busy) return;
    mine.busy = true;
    let progress = true;
    while (progress && line === mine) progress = await sendNext(mine).catch(() => lost(mine));
    mine.busy = false;
  }

  async function sendNext(mine) {
    const box = boxes.first(due);
    if (!box) return false;
    const sent = nextBatch(box.ops, due, most);
    const { client } = box;
    const ack = await mine.send({ v: 1, log: mine.log, client, ops: sent.map(onWire) });
    if (line === mine || ack.results) return settle(box, sent, ack, mine);
    return false;
  }

  // No answer: sync finds a new line and opens it here, and the same ops go again under the same numbers.
  function lost(mine) {
    if (line === mine) line = null;
    return false;
  }

  function settle(box, sent, ack, mine) {
    if (ack.error) return blocked(sent, ack.error);
    const answered = (ack.results ?? []).filter((result) => answer(box, sent, result, mine.log)).length;
    const gap = ack.gap !== undefined && boxes.closeGap(box, ack.gap, due);
    if (answered) Object.assign(box, { gaps: 0 }), (trouble.value = null), (most = MOST_OPS);
    changed();
    if (!answered && !gap && !ack.log) pause();
    return Boolean(answered || gap);
  }

  // One op that the server cannot read must not hold up the rest: send singly until it is found, then return its words.
  function blocked(sent, error) {
    trouble.value = { code: error.code, why: error.why };
    if (UNREADABLE.has(error.code) && sent.length === 1) {
      boxes.drop(sent[0]);
      refuse(sent[0], error);
      return true;
    }
    if (UNREADABLE.has(error.code)) return (most = 1), true;
    pause();
    return false;
  }

  function pause() {
    stopPause();
    stopPause = time.after(PAUSE, drain);
  }

  function answer(box, sent, result, underLog) {
    const op = sent.find(({ n }) => n === result.n);
    if (!op || !box.ops.includes(op)) return false;
    // Said before and known there: the room has it, whatever became of the number it was sent under.
    if (result.ok || (op.again && result.code === "id_in_use")) return save(op, result, underLog);
    boxes.drop(op);
    refuse(op, result);
    return true;
  }

  function save(op, result, underLog) {
    Object.assign(op, { log: underLog, savedAt: time.now(), seq: result.seq ?? 0, again: true });
    batch(() => (op.handle.state.value = "saved"));
    boxes.keep(op);
    op.resolve({ ok: true, seq: op.seq });
    return true;
  }

  function refuse(op, { code: reason, why, field }) {
    const answered = { code: reason, why, ...(field === undefined ? {} : { field }) };
    batch(() => {
      op.handle.why.value = answered;
      op.handle.state.value = "refused";
      returned.add({ key: op.handle.key, do: op.do, with: op.with, at: op.at, ...answered });
      changed();
    });
    op.resolve({ ok: false, ...answered });
  }

  function stop() {
    close();
    stopBeat();
    boxes.release();
  }

  const list = (which) => computed(() => (changes.value, boxes.list(which)));
  const waiting = list((op) => due(op));
  // A saved op is shown until the patch that carries its record, so that the card does not blink away in between.
  const pending = list((op) => due(op) || (op.log === log && op.seq > upto));

  return {
    start, stop, post, open, close, durable, trouble, returned: returned.list, take: returned.take,
    waiting: computed(() => waiting.value.length),
    pending: computed(() => pending.value.map((op) => op.handle)),
    seen(newUpto) {
      const shown = pending.peek().length;
      upto = newUpto;
      if (shown) changed();
    },
  };
}
