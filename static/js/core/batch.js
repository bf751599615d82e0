// batch.js: which ops go into the next message.
//
//   nextBatch(ops, due, most) -> [op]   the first unbroken run of due ops that fits into one message
//   bytes(op) -> number                 of its JSON in UTF-8

export const MOST_OPS = 50;
export const MOST_BYTES = 64_000;
const ENVELOPE = 300; // {v, log, client, ops}, with room to spare

const encoder = new TextEncoder();

/** @param {{n: number, do: string, with: object}} op */
export const bytes = (op) => encoder.encode(JSON.stringify(onWire(op))).length + 1;

export const onWire = (op) => ({
  n: op.n,
  do: op.do,
  with: op.with,
  ...(op.again && { again: true }),
  ...(op.since !== undefined && { since: op.since }),
});

/** @returns {boolean} whether the op is too long for any message */
export const tooLong = (op) => bytes(op) > MOST_BYTES - ENVELOPE;

/**
 * Pick the next message. The run is unbroken in n, because the server answers a hole with `gap`.
 * @param {Array} ops sorted by n  @param {(op) => boolean} due  @param {number} [most] ops
 */
export function nextBatch(ops, due, most = MOST_OPS) {
  const batch = [];
  let room = MOST_BYTES - ENVELOPE;
  for (const op of ops.slice(Math.max(0, ops.findIndex(due)))) {
    room -= bytes(op);
    const follows = !batch.length || op.n === batch[0].n + batch.length;
    if (!due(op) || !follows || room < 0 || batch.length === most) break;
    batch.push(op);
  }
  return batch;
}
