// The store: what Ana's screen knows of the room, and which views it wakes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { createStore } from "../../static/js/core/store.js";
import { effect, signals } from "./fakes.mjs";

const card = (id, text = id) => ({ kind: "card", id, text });

function board(...records) {
  const store = createStore(signals);
  store.change(records, []);
  return store;
}

function watch(look) {
  const seen = [];
  effect(() => void seen.push(look()));
  return seen;
}

test("A card that is put is there and a card that is removed is gone", () => {
  const store = board(card("k1"), card("k2"));
  store.change([card("k3")], [["card", "k1"]]);
  assert.deepEqual(store.all("card"), [card("k2"), card("k3")]);
  assert.deepEqual([store.get("card", "k1"), store.has("card", "k3")], [undefined, true]);
});

test("A change of Ana's card wakes her card and no other", () => {
  const store = board(card("ana"), card("ben"));
  const [ana, ben, rows] = [
    watch(() => store.get("card", "ana").text),
    watch(() => store.get("card", "ben").text),
    watch(() => store.ids("card")),
  ];
  store.change([card("ana", "changed")], []);
  assert.deepEqual([ana, ben, rows], [["ana", "changed"], ["ben"], [["ana", "ben"]]]);
});

test("A view of a card that is not here yet wakes when it comes", () => {
  const store = board();
  const seen = watch(() => store.get("card", "k1")?.text);
  store.change([card("k1", "here")], []);
  assert.deepEqual([seen, store.ids("card")], [[undefined, "here"], ["k1"]]);
});

test("A patch of a hundred cards wakes the wall once", () => {
  const store = board(card("k0"));
  const seen = watch(() => store.all("card").length);
  store.change(
    Array.from({ length: 100 }, (_, i) => card(`k${i}`, "new")),
    [],
  );
  assert.deepEqual(seen, [1, 100]);
});

test("A snapshot takes away what it does not hold and leaves equal cards asleep", () => {
  const store = board(card("k1"), card("k2"), { kind: "dot", id: "d1" });
  const same = watch(() => store.get("card", "k1"));
  store.replace([card("k1"), card("k3")]);
  assert.deepEqual([store.ids("card"), store.ids("dot"), same.length], [["k1", "k3"], [], 1]);
});

test("A card that comes back is last", () => {
  const store = board(card("k1"), card("k2"));
  store.change([], [["card", "k1"]]);
  store.change([card("k1")], []);
  assert.deepEqual(store.ids("card"), ["k2", "k1"]);
});

test("Names that mean something to JavaScript are only names here", () => {
  const store = board({ kind: "__proto__", id: "constructor", text: "hello" });
  assert.equal(store.get("__proto__", "constructor").text, "hello");
  assert.deepEqual([store.get("constructor", "__proto__"), store.all("toString"), {}.text], [undefined, [], undefined]);
});

test("A thousand cards take a hundred changes twenty times within a blink", () => {
  const store = board(...Array.from({ length: 1000 }, (_, i) => card(`k${i}`)));
  const seen = watch(() => store.all("card").length);
  const began = performance.now();
  for (let tick = 0; tick < 20; tick += 1)
    store.change(
      Array.from({ length: 100 }, (_, i) => card(`k${i}`, `${tick}`)),
      [],
    );
  assert.equal(seen.length, 21);
  assert.ok(performance.now() - began < 200, "a second's worth of patches takes under 200 ms");
});

test("No one can change a record behind the store's back", () => {
  const store = board(card("k1"));
  assert.throws(() => (store.get("card", "k1").text = "other"), TypeError);
});
