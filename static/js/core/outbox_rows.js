// outbox_rows.js: the outbox’s rows on their way to the disk, one write after another and honest about failure.
//
//   const rows = createRows(persistence, durable);    persistence: from persistence.js, or the promise of one; durable: a signal
//   await rows.write([[key, value | null]])    resolves when tried; durable.value says whether it is kept
//   await rows.read(prefix)                    [] when nothing can be read
//   rows.writes()                              how many writes were asked for so far
//
// What could not be written stays here and is tried again with the next write.

/** @param {object|Promise<object>} persistence  @param {{value: boolean}} durable a signal */
export function createRows(persistence, durable) {
  const dirty = new Map();
  let tail = Promise.resolve();
  let count = 0;

  function write(pairs) {
    count += 1;
    for (const [key, value] of pairs) dirty.set(key, value);
    return (tail = tail.then(flush));
  }

  async function flush() {
    const pairs = [...dirty];
    if (!pairs.length) return;
    try {
      const place = await persistence;
      await place.write(pairs);
      for (const [key, value] of pairs) if (dirty.get(key) === value) dirty.delete(key);
      durable.value = place.durable;
    } catch {
      durable.value = false;
    }
  }

  async function read(prefix) {
    try {
      return await (await persistence).read(prefix);
    } catch {
      return [];
    }
  }

  return { write, read, writes: () => count };
}
