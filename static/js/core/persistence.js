// persistence.js: where the outbox keeps what is not yet saved: IndexedDB, else localStorage, else only memory.
//
//   const persistence = await pagePersistence();    the same for all on this page;  openPersistence() looks anew
//   persistence.durable                     false: closing the tab loses what is unsent, and the page must say so
//   await persistence.read(prefix)          -> [[key, value], ...] sorted by key
//   await persistence.write([[key, value]]) all or nothing in IndexedDB; value null deletes; rejects when nothing was kept
//
// Any object with these three can stand in, as in the tests.

const NAME = "wsr-outbox";
const PATIENCE = 2000; // ms; some browsers leave an IndexedDB request unanswered forever

let ofPage;
export const pagePersistence = () => (ofPage ??= openPersistence());

/** @returns {Promise<{durable: boolean, read: Function, write: Function}>} the best place that really takes a write */
export async function openPersistence({ indexedDB = reach("indexedDB"), localStorage = reach("localStorage") } = {}) {
  const inDatabase = async () =>
    withRowsOf(await databasePersistence(indexedDB), localStorage && localPersistence(localStorage));
  for (const open of [inDatabase, () => localPersistence(localStorage)]) {
    try {
      const persistence = await open();
      await persistence.write([["probe", { at: Date.now() }]]);
      await persistence.write([["probe", null]]);
      return persistence;
    } catch {
      // Private windows and full disks refuse here; the next place may still work.
    }
  }
  return memoryPersistence();
}

// An earlier visit may have had to use the second place; what it left there is not forgotten.
async function withRowsOf(persistence, second) {
  const left = second ? await second.read("") : [];
  if (left.length) await persistence.write(left);
  if (left.length) await second.write(left.map(([key]) => [key, null]));
  return persistence;
}

// With cookies blocked the mere mention of localStorage throws.
function reach(name) {
  try {
    return globalThis[name];
  } catch {
    return undefined;
  }
}

async function databasePersistence(indexedDB) {
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
export function localPersistence(storage) {
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
export function memoryPersistence() {
  const rows = new Map();
  return {
    durable: false,
    read: async (prefix) => [...rows].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)),
    write: async (pairs) => pairs.forEach(([key, value]) => (value === null ? rows.delete(key) : rows.set(key, value))),
  };
}
