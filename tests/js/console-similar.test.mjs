// What becomes of cards that say nearly the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  byItself,
  clusterSimilar,
  likeliest,
  mergeSimilar,
} from "../../static/js/activities/cards/console/similar_moves.js";

const card = (id, more) => ({ kind: "card", id, text: `Nets ${id}`, at: Number(id.slice(1)), shown: "shown", ...more });
const store = (cards, supports = []) => ({
  get: (kind, id) => (kind === "support" ? supports : cards).find((each) => each.id === id),
  all: () => cards,
});
const ids = (cards) => cards.map(({ id }) => id);

test("what was merged, hidden or put into one cluster meanwhile is suggested no more", () => {
  const here = store([card("k1"), card("k2", { merged_into: "k1" }), card("k3", { shown: "hidden" }), card("k4")]);
  assert.deepEqual(ids(byItself(here, ["k1", "k2", "k3", "k4", "gone"])), ["k1", "k4"]);
  const together = store([card("k1", { cluster: "c1" }), card("k2", { cluster: "c1" }), card("k3")]);
  assert.deepEqual(byItself(together, ["k1", "k2"]), []);
  assert.deepEqual(ids(byItself(together, ["k1", "k2", "k3"])), ["k1", "k2", "k3"]);
});

test("the words stay that most people have joined, else the oldest", () => {
  const cards = [card("k2"), card("k1")];
  assert.equal(likeliest(store(cards), cards).id, "k1");
  assert.equal(likeliest(store(cards, [{ id: "k2", total: 1 }]), cards).id, "k2");
});

test("what lies under a card goes along first, and each step has its way back", () => {
  const [a, b, under] = [card("k1"), card("k2"), card("k3", { merged_into: "k2" })];
  const { steps } = mergeSimilar(store([a, b, under]), [[[a, b], a]]);
  assert.deepEqual(
    steps.map(({ with: fields, backs }) => [fields, backs[0].with]),
    [
      [
        { card: "k3", into: "k1" },
        { card: "k3", into: "k2" },
      ],
      [
        { card: "k2", into: "k1" },
        { card: "k2", into: null },
      ],
    ],
  );
});

test("a cluster is called like the card that stays, in one line that is short enough", () => {
  const long = card("k1", { text: `a\n${"b".repeat(200)}` });
  const { steps } = clusterSimilar("barriers", [long, card("k2")], long);
  assert.equal(steps[0].with.title, `a ${"b".repeat(118)}`);
  assert.deepEqual(steps[0].with.cards, ["k1", "k2"]);
});
