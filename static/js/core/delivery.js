// delivery.js: sends what is due, one message at a time, and hears what became of each op.
//
//   const delivery = createDelivery({ queues, due, time, trouble, saved, refused, changed });
//   delivery.open(line)    line: { log, send(message) -> Promise<ack> }; send rejects when no answer came
//   delivery.close()       nothing is sent until the next open
//   delivery.drain()       look whether there is something to send
//
// An ack is { results, last_n, head } | { gap: expected n } | { log: another one } | { error: { code, why } }.
// Only outbox.js uses this module.

import { MOST_OPS, nextBatch, onWire } from "./batch.js";

const PAUSE = 5_000; // ms until a server that takes nothing is asked again
const UNREADABLE = new Set(["bad_message", "bad_request", "too_long", "too_big", "too_large"]);

/** @param {{queues: object, due: Function, time: object, trouble: object}} given and what to do with each answer */
export function createDelivery({ queues, due, time, trouble, saved, refused, changed }) {
  let line = null;
  let most = MOST_OPS;
  let stopPause = () => {};

  function open(newLine) {
    line = { ...newLine, busy: false };
    drain();
  }

  function close() {
    line = null;
    stopPause();
  }

  // Oldest queue first: what an earlier page said goes before what this one says.
  async function drain() {
    const mine = line;
    if (!mine || mine.busy) return;
    mine.busy = true;
    let progress = true;
    while (progress && line === mine) progress = await sendNext(mine);
    mine.busy = false;
  }

  async function sendNext(mine) {
    const queue = queues.first(due);
    if (!queue) return false;
    const sent = nextBatch(queue.ops, due, most);
    try {
      return settle(
        queue,
        sent,
        await mine.send({ v: 1, log: mine.log, client: queue.client, ops: sent.map(onWire) }),
        mine,
      );
    } catch {
      // No answer: sync finds a new line and opens it here, and the same ops go again under the same numbers.
      if (line === mine) line = null;
      return false;
    }
  }

  /** Returns whether there may be more to send at once. */
  function settle(queue, sent, ack, mine) {
    if (ack.error) return blocked(sent, ack.error);
    const answered = (ack.results ?? []).filter((result) => answer(queue, sent, result, mine.log)).length;
    if (answered) (Object.assign(queue, { gaps: 0 }), (trouble.value = null), (most = MOST_OPS));
    const gap = ack.gap !== undefined && queues.closeGap(queue, ack.gap, due);
    changed();
    if (answered || gap) return true;
    // Another log: sync enters again and opens a line that follows it.
    if (!ack.log) pause();
    return false;
  }

  function answer(queue, sent, result, log) {
    const op = sent.find(({ n }) => n === result.n);
    if (!op || !queue.ops.includes(op)) return false;
    // Said before and known there: the room has it, whatever became of the number it was sent under.
    if (result.ok || (op.again && result.code === "id_in_use")) saved(op, result, log);
    else refused(op, result);
    return true;
  }

  // One op that the server cannot read must not hold up the rest: send singly until it is found, then return its words.
  function blocked(sent, error) {
    trouble.value = { code: error.code, why: error.why };
    if (!UNREADABLE.has(error.code)) return pause();
    if (sent.length === 1) refused(sent[0], error);
    most = 1;
    return true;
  }

  function pause() {
    stopPause();
    stopPause = time.after(PAUSE, drain);
    return false;
  }

  return { open, close, drain };
}
