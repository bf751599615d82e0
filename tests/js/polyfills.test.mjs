// A phone of 2021 gets what it lacks; a current one keeps its own.

import assert from "node:assert/strict";
import { test } from "node:test";

class Element {
  children = [];
  get lastChild() {
    return this.children[this.children.length - 1] && { remove: () => this.children.pop() };
  }
  append(...nodes) {
    this.children.push(...nodes);
  }
}

delete Object.hasOwn;
delete Array.prototype.at;
globalThis.Element = Element;
const own = String.prototype.at;
await import("../../static/js/core/polyfills.js");

test("an old phone can ask an object for its own names", () => {
  assert.equal(Object.hasOwn({ dots: 1 }, "dots"), true);
  assert.equal(Object.hasOwn({ dots: 1 }, "toString"), false);
  assert.equal(Object.hasOwn(Object.create(null), "dots"), false);
});

test("an old phone can count from the end of a list", () => {
  assert.deepEqual([[1, 2, 3].at(-1), [1, 2, 3].at(0), [1, 2, 3].at(3), [].at(-1)], [3, 1, undefined, undefined]);
});

test("an old phone can put new content in the place of the old", () => {
  const page = new Element();
  page.append("form", "hint");
  page.replaceChildren("room");
  assert.deepEqual(page.children, ["room"]);
});

test("what is lent is not listed, and what a phone has is kept", () => {
  assert.deepEqual(Object.keys([]), []);
  assert.equal(String.prototype.at, own);
});
