// Commands and keep: what Ana's phone names new things, and where it keeps them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { createPost, draw, newId } from "../../static/js/core/commands.js";
import { localPersistence, openPersistence } from "../../static/js/core/persistence.js";

const outbox = { post: (doIt, fields) => ({ do: doIt, with: fields }) };

test("A new id is fourteen letters and digits and begins with a letter", () => {
  for (let i = 0; i < 1000; i += 1) assert.match(newId(), /^[a-z][a-z0-9]{13}$/);
});

test("No two of ten thousand new ids are the same", () => {
  assert.equal(new Set(Array.from({ length: 10_000 }, newId)).size, 10_000);
});

test("Every sign is drawn about equally often", () => {
  const counts = new Map();
  for (const sign of draw(36_000, "abcdefghijklmnopqrstuvwxyz0123456789"))
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  assert.deepEqual(
    [...counts.values()].filter((count) => count < 800 || count > 1200),
    [],
  );
});

test("A card Ana makes gets an id and one she edits keeps its own", () => {
  const post = createPost(outbox);
  assert.match(post("add_card", { text: "nets" }).with.card, /^[a-z][a-z0-9]{13}$/);
  assert.equal(post("add_card", { card: "k1", text: "nets" }).with.card, "k1");
  assert.deepEqual(post("withdraw_card", { card: "k1" }).with, { card: "k1" });
});

function fakeStorage(limit = Infinity) {
  const items = new Map();
  const setItem = (key, value) => {
    if (items.size >= limit) throw new Error("QuotaExceededError");
    items.set(key, value);
  };
  const key = (i) => [...items.keys()][i];
  return {
    items,
    setItem,
    key,
    getItem: (name) => items.get(name),
    removeItem: (name) => items.delete(name),
    get length() {
      return items.size;
    },
  };
}

test("Without IndexedDB the words are kept in localStorage", async () => {
  const storage = fakeStorage();
  const keep = await openPersistence({ indexedDB: undefined, localStorage: storage });
  await keep.write([
    ["HALL/ana/op/c/2", { n: 2 }],
    ["HALL/ana/op/c/1", { n: 1 }],
    ["HALL/ben/op/c/1", { n: 9 }],
  ]);
  await keep.write([["HALL/ana/op/c/2", null]]);
  assert.deepEqual([keep.durable, await keep.read("HALL/ana/")], [true, [["HALL/ana/op/c/1", { n: 1 }]]]);
  assert.deepEqual(await localPersistence(storage).read("HALL/ben/"), [["HALL/ben/op/c/1", { n: 9 }]]);
});

test("Where nothing can be written the words are only in memory and the page may say so", async () => {
  const keep = await openPersistence({ indexedDB: undefined, localStorage: fakeStorage(0) });
  await keep.write([["a", 1]]);
  assert.deepEqual([keep.durable, await keep.read("")], [false, [["a", 1]]]);
});
