// Cards of facts on the wall: how large, in how many columns, on how many pages.

import { test } from "node:test";
import assert from "node:assert/strict";
import { factPages, SIZES } from "../../static/js/ui/wall/fact_pages.js";
import { createMeasure } from "../../static/js/ui/wall/text.js";

const lines = createMeasure((word) => word.length * 0.5);
const BOX = { width: 1000, height: 500, rem: 20 };
const card = (id, name, told = "") => ({ id, lines: [{ look: "head", names: [name] }, { names: [told] }] });
const many = (n, told) => Array.from({ length: n }, (_, each) => card(`c${each}`, `Water ${each}`, told));
const laid = (cards, box = BOX) => factPages(cards, box, { lines, leading: 1.2 });

test("a few short ones are written as large as the wall can", () => {
  const { size, columns, pages } = laid(many(2, "Ana"));
  assert.deepEqual([size, columns, pages.length], [SIZES[0], 2, 1]);
});

test("more of them are written smaller before a page is turned", () => {
  const { size, pages } = laid(many(12, "Ana, Ben and their teachers, ".repeat(2)));
  assert.equal(pages.length, 1);
  assert.ok(size < SIZES[0]);
});

test("on several pages each is once, in order, about as many on each", () => {
  const cards = many(30, "Ana, Ben and their teachers, ".repeat(8));
  const { pages } = laid(cards);
  assert.ok(pages.length > 1);
  assert.deepEqual(pages.flat(), cards);
  const sizes = pages.slice(0, -1).map((page) => page.length);
  assert.equal(new Set(sizes).size, 1);
});

test("a long word has columns as wide as it", () => {
  const { size, columns } = laid([...many(11, "Ana"), card("long", "W".repeat(39))]);
  const width = BOX.width / BOX.rem / columns;
  assert.ok(39 * 0.5 * size < width, `${columns} columns at ${size}`);
});

test("a card that is higher than the wall is there all the same, alone on its page", () => {
  const { size, columns, pages } = laid([card("c1", "Water"), card("c2", "Law", "word ".repeat(2000))]);
  assert.deepEqual([size, columns, pages.length], [SIZES.at(-1), 1, 2]);
});
