// keep.js: where the outbox keeps what is not yet saved: IndexedDB, else localStorage, else only memory.
//
//   const keep = await pageKeep();    the same for all on this page;  openKeep() looks anew
//   keep.durable                     false: closing the tab loses what is unsent, and the page must say so
//   await keep.read(prefix)          -> [[key, value], ...] sorted by key
//   await keep.write([[key, value]]) all or nothing in IndexedDB; value null deletes; rejects when nothing was kept
//
// Any object with these three can stand in, as in the tests.

const NAME = "wsr-outbox";
const PATIENCE = 2000; // ms; some browsers leave an IndexedDB request unanswered for ever

let ofPage;
export const pageKeep = () => (ofPage ??= openKeep());

/** @returns {Promise<{durable: boolean, read: Function, write: Function}>} the best place that really takes a write */
export async function openKeep({ indexedDB = reach("indexedDB"), localStorage = reach("localStorage") } = {}) {
  const inDatabase = async () => withRowsOf(await databaseKeep(indexedDB), localStorage && localKeep(localStorage));
  for (const open of [inDatabase, () => localKeep(localStorage)]) {
    try {
      const keep = await open();
      await keep.write([["probe", { at: Date.now() }]]);
      await keep.write([["probe", null]]);
      return keep;
    } catch {
      // Private windows and full disks refuse here; the next place may still work.
    }
  }
  return memoryKeep();
}

// An earlier visit may have had to use the second place; what it left there is not forgotten.
async function withRowsOf(keep, second) {
  const left = second ? await second.read("") : [];
  if (left.length) await keep.write(left);
  if (left.length) await second.write(left.map(([key]) => [key, null]));
  return keep;
}

// With cookies blocked the mere mention of localStorage throws.
function reach(name) {
  try {
    return globalThis[name];
  } catch {
    return undefined;
  }
}

async function databaseKeep(indexedDB) {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("rows");
  const database = await answer(opening, "onsuccess");
  const under = (prefix) => IDBKeyRange.bound(prefix, prefix + "\uffff");
  return {
    durable: true,
    async read(prefix) {
      const rows = database.transaction("rows").objectStore("rows");
      const [keys, values] = [rows.getAllKeys(under(prefix)), rows.getAll(under(prefix))];
      await answer(values, "onsuccess");
      return keys.result.map((key, i) => [key, values.result[i]]);
    },
    async write(pairs) {
      // Strict: a phone that loses power a second later still has the words.
      const transaction = database.transaction("rows", "readwrite", { durability: "strict" });
      const rows = transaction.objectStore("rows");
      for (const [key, value] of pairs) value === null ? rows.delete(key) : rows.put(value, key);
      await answer(transaction, "oncomplete");
    },
  };
}

function answer(request, good) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("IndexedDB does not answer")), PATIENCE);
    const end = (settle) => (event) => (clearTimeout(timer), settle(event?.target?.result));
    request[good] = end(resolve);
    for (const bad of ["onerror", "onabort", "onblocked"])
      request[bad] = end(() => reject(request.error ?? new Error(bad)));
  });
}

/** Keep rows in a Storage object, each under its own key. */
export function localKeep(storage) {
  const own = `${NAME}/`;
  const keys = () => Array.from({ length: storage.length }, (_, i) => storage.key(i));
  return {
    durable: true,
    async read(prefix) {
      const found = keys()
        .filter((key) => key.startsWith(own + prefix))
        .sort();
      return found.map((key) => [key.slice(own.length), JSON.parse(storage.getItem(key))]);
    },
    async write(pairs) {
      for (const [key, value] of pairs)
        value === null ? storage.removeItem(own + key) : storage.setItem(own + key, JSON.stringify(value));
    },
  };
}

/** Keep rows for as long as the page lives. */
export function memoryKeep() {
  const rows = new Map();
  return {
    durable: false,
    read: async (prefix) => [...rows].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)),
    write: async (pairs) => pairs.forEach(([key, value]) => (value === null ? rows.delete(key) : rows.set(key, value))),
  };
}
