// Words: each reader sees the room in their own language, and English where a translation is missing.

import assert from "node:assert/strict";
import { test } from "node:test";

/** The module as it is in a page of this language, where the server has put the words in place. */
async function wordsIn(lang) {
  globalThis.document = { documentElement: { lang } };
  const words = await import(`../../static/js/ui/i18n.js?${lang}`);
  delete globalThis.document;
  return words;
}

const counted = ({ tn }, forms, ...numbers) => numbers.map((n) => tn(forms, "{n} cards", n));

test("Fay reads English", async () => {
  const { t, tn } = await wordsIn("en");
  assert.equal(t("Welcome, {name}.", { name: "Fay" }), "Welcome, Fay.");
  assert.deepEqual(
    [1, 2, 1200].map((n) => tn("{n} card", "{n} cards", n)),
    ["1 card", "2 cards", "1,200 cards"],
  );
});

test("What has no translation is counted as in English", async () => {
  assert.deepEqual(counted(await wordsIn("ar"), "{n} card", 1, 2, 11), ["1 card", "2 cards", "11 cards"]);
});

test("French counts zero as one and millions as many, with the two forms a .po file holds", async () => {
  const said = counted(await wordsIn("fr"), ["{n} carte", "{n} cartes"], 0, 1, 2, 1_000_000);
  assert.deepEqual(
    said.map((each) => each.split(/\s/).pop()),
    ["carte", "carte", "cartes", "cartes"],
  );
});

test("Arabic uses its six forms", async () => {
  const forms = ["zero", "one", "two", "few", "many", "other"];
  assert.deepEqual(counted(await wordsIn("ar"), forms, 0, 1, 2, 3, 11, 100), forms);
});

test("Polish uses its three forms", async () => {
  assert.deepEqual(counted(await wordsIn("pl"), ["karta", "karty", "kart"], 1, 2, 5, 22), [
    "karta",
    "karty",
    "kart",
    "karty",
  ]);
});

test("Numbers have the digits of codes and tables in every language", async () => {
  const said = [];
  for (const lang of ["ar", "ne", "fa"])
    said.push(...counted(await wordsIn(lang), ["{n}", "{n}", "{n}", "{n}", "{n}", "{n}"], 45));
  assert.deepEqual(said, ["45", "45", "45"]);
});

test("A name in braces is not filled in a second time", async () => {
  const { t } = await wordsIn("en");
  assert.equal(t("{name} says {text}", { name: "{text}", text: "hello" }), "{text} says hello");
});

test("A name no one gave stays visible, whatever it is called", async () => {
  const { t } = await wordsIn("en");
  assert.equal(t("Hello {constructor} {name}", { name: "Ana" }), "Hello {constructor} Ana");
});
