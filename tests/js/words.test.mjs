// Words: each reader sees the room in their own language, and English where a translation is missing.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { locale, setWords, t, tn } from "../../static/js/ui/words.js";

afterEach(() => setWords(null));

test("Without a catalogue Fay reads English", () => {
  assert.equal(t("Welcome, {name}.", { name: "Fay" }), "Welcome, Fay.");
  assert.deepEqual([tn("{n} card", "{n} cards", 1), tn("{n} card", "{n} cards", 2)], ["1 card", "2 cards"]);
});

test("Ana reads French, and English where nothing is translated", () => {
  setWords({ locale: "fr", messages: { "Welcome, {name}.": "Bienvenue, {name}.", "Save": "" } });
  assert.deepEqual([t("Welcome, {name}.", { name: "Ana" }), t("Save"), t("Leave"), locale()], ["Bienvenue, Ana.", "Save", "Leave", "fr"]);
});

test("French counts zero as one and millions as many, with the two forms a .po file holds", () => {
  setWords({ locale: "fr", messages: { "{n} card": ["{n} carte", "{n} cartes"] } });
  const said = [0, 1, 2, 1_000_000].map((n) => tn("{n} card", "{n} cards", n).split(/\s/).pop());
  assert.deepEqual(said, ["carte", "carte", "cartes", "cartes"]);
});

test("Arabic uses its six forms", () => {
  setWords({ locale: "ar", messages: { "{n} card": ["zero", "one", "two", "few", "many", "other"] } });
  assert.deepEqual([0, 1, 2, 3, 11, 100].map((n) => tn("{n} card", "{n} cards", n)), ["zero", "one", "two", "few", "many", "other"]);
});

test("Polish uses its three forms", () => {
  setWords({ locale: "pl", messages: { "{n} card": ["karta", "karty", "kart"] } });
  assert.deepEqual([1, 2, 5, 22].map((n) => tn("{n} card", "{n} cards", n)), ["karta", "karty", "kart", "karty"]);
});

test("A name in braces is not filled in a second time", () => {
  assert.equal(t("{name} says {text}", { name: "{text}", text: "hello" }), "{text} says hello");
});

test("A name nobody gave stays visible, whatever it is called", () => {
  assert.equal(t("Hello {constructor} {name}", { name: "Ana" }), "Hello {constructor} Ana");
});
