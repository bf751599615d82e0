// What becomes of cards that say nearly the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  byItself,
  clusterSimilar,
  likeliest,
  mergeSimilar,
} from "../../static/js/activities/cards/console/similar_moves.js";
import { waysBack } from "../../static/js/console/undo.js";

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

const told = ({ steps }) => steps.map(({ do: what, with: fields, backs }) => [what, fields, backs]);
const merge = (cards, into) => ({ do: "merge_cards", with: { cards, into } });

test("several cards are merged with one command, which one Undo takes back", () => {
  const [a, b, c] = [card("k1"), card("k2"), card("k3")];
  assert.deepEqual(told(mergeSimilar(store([a, b, c]), [[[a, b, c], a]])), [
    ["merge_cards", { cards: ["k2", "k3"], into: "k1" }, [merge(["k2", "k3"], null)]],
  ]);
});

test("what lies under cards goes along first, and goes back to the card it came from last", () => {
  const under = [
    card("k4", { merged_into: "k2" }),
    card("k5", { merged_into: "k3" }),
    card("k6", { merged_into: "k2" }),
  ];
  const [a, b, c] = [card("k1"), card("k2"), card("k3")];
  const move = mergeSimilar(store([a, b, c, ...under]), [[[a, b, c], a]]);
  assert.deepEqual(told(move), [
    ["merge_cards", { cards: ["k4", "k5", "k6"], into: "k1" }, [merge(["k4", "k6"], "k2"), merge(["k5"], "k3")]],
    ["merge_cards", { cards: ["k2", "k3"], into: "k1" }, [merge(["k2", "k3"], null)]],
  ]);
  const answers = [{ ok: true }, { ok: true }];
  assert.deepEqual(waysBack(move.steps, answers), [
    merge(["k2", "k3"], null),
    merge(["k4", "k6"], "k2"),
    merge(["k5"], "k3"),
  ]);
});

test("of all suggestions each has its own target", () => {
  const [a, b, c, d] = [card("k1"), card("k2"), card("k3"), card("k4")];
  const { steps } = mergeSimilar(store([a, b, c, d]), [
    [[a, b], a],
    [[c, d], d],
  ]);
  assert.deepEqual(
    steps.map((each) => each.with),
    [
      { cards: ["k2"], into: "k1" },
      { cards: ["k3"], into: "k4" },
    ],
  );
});

test("a cluster is called like the card that stays, in one line that is short enough", () => {
  const long = card("k1", { text: `a\n${"b".repeat(200)}` });
  const { steps } = clusterSimilar("barriers", [long, card("k2")], long);
  assert.equal(steps[0].with.title, `a ${"b".repeat(118)}`);
  assert.deepEqual(steps[0].with.cards, ["k1", "k2"]);
});
