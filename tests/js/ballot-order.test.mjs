// The order of a ballot on each phone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { shuffled } from "../../static/js/activities/dots/phone/shuffled.js";

const items = Array.from({ length: 12 }, (_, n) => `k${n}`);

test("a phone keeps the order of its ballot when it is opened again", () =>
  assert.deepEqual(shuffled(items, "ana/v1"), shuffled([...items], "ana/v1")));

test("everything is on the ballot once", () =>
  assert.deepEqual([...shuffled(items, "ana/v1")].sort(), [...items].sort()));

test("another person, and another vote, has another order", () => {
  assert.notDeepEqual(shuffled(items, "ana/v1"), shuffled(items, "ben/v1"));
  assert.notDeepEqual(shuffled(items, "ana/v1"), shuffled(items, "ana/v2"));
});

test("over many phones each thing is about as often at the top", () => {
  const first = new Map();
  for (let n = 0; n < 1200; n += 1) {
    const [top] = shuffled(items, `p${n}/v1`);
    first.set(top, (first.get(top) ?? 0) + 1);
  }
  for (const item of items) assert.ok(first.get(item) > 60 && first.get(item) < 150, `${item}: ${first.get(item)}`);
});
