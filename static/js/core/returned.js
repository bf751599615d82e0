// returned.js: refused ops, kept with their words until someone takes them back.
//
//   returned.list.value   [{ key, do, with, at, code, why, field? }] oldest first
//   returned.take(key)    -> the entry | undefined, which is then forgotten

/** @param {{rows: object, prefix: string, signal: Function}} given */
export function createReturned({ rows, prefix, signal }) {
  const list = signal([]);
  const rowKey = (key) => `${prefix}back/${key}`;

  async function load() {
    for (const [, entry] of await rows.read(`${prefix}back/`)) insert(entry);
  }

  // Two tabs can be told of the same refusal; its key is the same and it is here once.
  function insert(entry) {
    const others = list.peek().filter(({ key }) => key !== entry.key);
    list.value = [...others, entry].sort((a, b) => a.at - b.at);
  }

  function add(entry) {
    insert(entry);
    rows.write([[rowKey(entry.key), entry]]);
  }

  function take(key) {
    const entry = list.peek().find((each) => each.key === key);
    list.value = list.peek().filter((each) => each !== entry);
    rows.write([[rowKey(key), null]]);
    return entry;
  }

  return { list, load, add, take };
}
