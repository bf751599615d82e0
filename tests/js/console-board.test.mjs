// The facilitator finds cards by words, person and group, and selects many of them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { EVERYTHING, isNarrowed, looked } from "../../static/js/activities/cards/console/board_filter.js";
import { languageOf, languages } from "../../static/js/activities/cards/console/language.js";
import { createPicking, span } from "../../static/js/activities/cards/console/picking.js";

const card = (id, more) => ({ id, at: Number(id.slice(1)), text: id, shown: "shown", lane: "a", ...more });
const CARDS = [
  card("k1", { text: "Too few boats", group: "fishers", by: "ana" }),
  card("k2", { text: "No trust", group: "ministry", cluster: "c1" }),
  card("k3", { text: "Boats leak", shown: "held", table: "t1", lane: "b" }),
  card("k4", { text: "boats, again", merged_into: "k1" }),
];
const facts = {
  support: (id) => ({ k2: 3 })[id] ?? 0,
  name: (id) => (id === "ana" ? "Ana" : ""),
  group: (id) => ({ fishers: "Fishers", ministry: "Ministry" })[id] ?? "",
  alike: (id) => ({ k3: 0, k1: 0 })[id] ?? Infinity,
};
const look = (wanted) => looked(CARDS, { ...EVERYTHING, ...wanted }, facts);
const shown = (wanted) => look(wanted).shown.map(({ id }) => id);

test("cards are found by their words, their author and their group", () => {
  assert.deepEqual(shown({ words: "boats" }), ["k1", "k3"]);
  assert.deepEqual(shown({ words: "ana" }), ["k1"]);
  assert.deepEqual(shown({ words: "ministry trust" }), ["k2"]);
  assert.deepEqual(shown({ words: "zzz" }), []);
});

test("cards are filtered by group, lane and table, and by what is still to do", () => {
  assert.deepEqual(shown({ group: "fishers" }), ["k1"]);
  assert.deepEqual(shown({ group: "none" }), ["k3"]);
  assert.deepEqual(shown({ lane: "b" }), ["k3"]);
  assert.deepEqual(shown({ table: "t1" }), ["k3"]);
  assert.deepEqual(shown({ show: "alone" }), ["k1"]);
  assert.deepEqual(shown({ show: "liked" }), ["k2"]);
});

test("counts follow the search", () => {
  assert.deepEqual(look({ words: "boats" }).counts, { all: 2, alone: 1, held: 1, hidden: 0, returned: 0, liked: 0 });
});

test("cards are put in order by time, group and support", () => {
  assert.deepEqual(shown({}), ["k1", "k2", "k3"]);
  assert.deepEqual(shown({ sort: "newest" }), ["k3", "k2", "k1"]);
  assert.deepEqual(shown({ sort: "group" }), ["k3", "k1", "k2"]);
  assert.deepEqual(shown({ sort: "liked" }), ["k2", "k1", "k3"]);
});

test("similar cards stand together, before those that are like no other", () => {
  assert.deepEqual(shown({ sort: "alike" }), ["k1", "k3", "k2"]);
});

test("cards are filtered by the language they are written in, which is called as its speakers call it", () => {
  const texts = [
    "There is no trust",
    "Il y a peu de bateaux",
    "विश्वास छैन",
    "Hakuna mashua",
    "12 : 30",
    "لا ثقة في الإدارة",
    "Ana is on the boat",
  ];
  const cards = texts.map((text, n) => card(`k${n}`, { text }));
  const written = (language) => looked(cards, { ...EVERYTHING, language }, facts).shown.map(({ id }) => id);
  assert.deepEqual(written("en"), ["k0", "k6"]);
  assert.deepEqual(written("fr"), ["k1"]);
  assert.deepEqual(written("ne"), ["k2"]);
  assert.deepEqual(languages(cards, "en")[0], ["en", "English (2)"]);
  assert.deepEqual(new Map(languages(cards, "en")).get("fr"), "français (1)");
  assert.deepEqual(new Map(languages(cards, "en")).get("ne"), "नेपाली (1)");
  assert.deepEqual(languages([card("k9", { text: "Boats" })], "en"), [["Latn", "Not recognized (Latin) (1)"]]);
  assert.equal(languageOf("12 : 30"), "", "numbers are of no language");
  assert.equal(languageOf("Boats"), "Latn", "one word of a script with many languages stays open");
});

test("nine in ten of the cards of six languages are told, and hardly one is taken for another", () => {
  for (const code of ["en", "ne", "ar", "fr", "es", "sw"]) {
    const { pairs } = JSON.parse(readFileSync(new URL(`../fixtures/similar/${code}.json`, import.meta.url)));
    const told = [...new Set(pairs.map(({ other }) => other))].map(languageOf);
    const wrong = told.filter((each) => each !== code && each !== "Latn").length;
    assert.ok(told.filter((each) => each === code).length >= 0.85 * told.length, code);
    assert.ok(wrong <= 0.03 * told.length, `${wrong} taken for another than ${code}`);
  }
});

test("an order alone narrows nothing", () => {
  assert.equal(isNarrowed({ ...EVERYTHING, sort: "newest" }), false);
  assert.equal(isNarrowed({ ...EVERYTHING, table: "t1" }), true);
});

test("with Shift all cards between the two are selected, in either direction", () => {
  const picking = createPicking(() => ["k1", "k2", "k3", "k4"]);
  picking.pick("k3");
  picking.pick("k1", true);
  assert.deepEqual([...picking.ids.value], ["k3", "k1", "k2"]);
  picking.pick("k2");
  assert.equal(picking.has("k2"), false);
  assert.deepEqual(span(["k1", "k2"], "k2", "gone"), []);
});
