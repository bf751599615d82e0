// Which card says already what someone writes, and which cards a phone has joined.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { joinedCards } from "../../static/js/activities/cards/phone/model.js";
import { enough, likest } from "../../static/js/activities/cards/phone/likest.js";

const card = (id, text) => ({ id, text });
const CARDS = [card("k1", "The nets are too small"), card("k2", "Boats leak"), card("k3", "जवाफदेहिता कमजोर छ")];
const found = (text, cards = CARDS) => likest(text, cards)?.id ?? null;

test("what someone wrote already is found in other order, case and accents, and from half a sentence", () => {
  assert.equal(found("TOO SMALL are the nets"), "k1");
  assert.equal(found("the nets are too"), "k1");
  assert.equal(found("जवाफदेहिता कमजोर"), "k3");
  assert.equal(found("Élèves sans école", [card("k9", "eleves sans ecole")]), "k9");
  assert.equal(found("المساءلة ضعيفة", [card("k9", "المُساءَله ضعيفه")]), "k9");
});

test("what only shares a few words is not offered", () => {
  assert.equal(found("The roads are too long"), null);
  assert.equal(found("Boats are expensive to buy"), null);
  assert.equal(found("?!", CARDS), null);
  assert.equal(found("The nets are too small", []), null);
});

test("nothing is looked for before three words or twelve letters", () => {
  assert.deepEqual(["The nets", "a b c", "The nets are", "accountability", "मूल कारण", "जवाफदेहिता कमजोर"].map(enough), [
    false,
    false,
    true,
    true,
    false,
    true,
  ]);
});

test("three hundred cards cost a cheap phone no pause that a thumb would notice", () => {
  const { pairs } = JSON.parse(readFileSync(new URL("../fixtures/similar/en.json", import.meta.url)));
  const texts = pairs.flatMap(({ one, other }) => [one, other]);
  const many = Array.from({ length: 1000 }, (_, n) => card(`k${n}`, `${texts[n % texts.length]} ${n}`));
  likest("Rules exist on paper but nobody", many); // the first one also takes the cards apart
  const begun = process.cpuUsage();
  for (let n = 0; n < 10; n++) likest(`Rules exist on paper but nobody ${n}`, many);
  const { user, system } = process.cpuUsage(begun);
  assert.ok((user + system) / 10 < 60_000, `${(user + system) / 10} µs of the processor each time`);
});

test("the cards that a phone has joined are those on the wall, with what is not sent yet", () => {
  const cards = new Map([["k2", { merged_into: "k1" }]]);
  const joined = (supporters, posts = []) => [
    ...joinedCards({ supporters: supporters.map((id) => ({ card: id })), cards, posts }),
  ];
  const post = (id, supported) => ({ with: { card: id, supported } });
  assert.deepEqual(joined(["k2", "k3"]), ["k1", "k3"]);
  assert.deepEqual(joined(["k3"], [post("k3", false), post("k4", true)]), ["k4"]);
  assert.deepEqual(joined([], [post("k4", true), post("k4", false)]), []);
});
