// Which cards a phone shows.
import assert from "node:assert/strict";
import { test } from "node:test";
import { laneCounts, ownCards, wallLayout } from "../../static/js/activities/cards/phone/model.js";

const card = (id, more) => ({
  kind: "card",
  id,
  stage: "barriers",
  text: id,
  at: Number(id.slice(1)),
  lane: "governance",
  ...more,
});
const post = (doIt, fields, state = "waiting") => ({ do: doIt, with: fields, at: 99, state: { value: state } });
const own = (given) =>
  ownCards({ authorships: [], cards: new Map(), posts: [], stage: "barriers", ...given }).map(
    ({ id, text, state, shown }) => [id, text, state, shown],
  );

test("Ana's saved card and the one that waits both show, the newest first", () =>
  assert.deepEqual(
    own({
      authorships: [{ id: "k1", stage: "barriers" }],
      cards: new Map([["k1", card("k1")]]),
      posts: [post("add_card", { card: "k2", stage: "barriers", text: "trust" })],
    }),
    [
      ["k2", "trust", "waiting", "shown"],
      ["k1", "k1", "saved", "shown"],
    ],
  ));

test("a card that is here is not shown twice while its post still counts as pending", () =>
  assert.equal(
    own({
      authorships: [{ id: "k1", stage: "barriers" }],
      cards: new Map([["k1", card("k1")]]),
      posts: [post("add_card", { card: "k1", stage: "barriers", text: "k1" }, "saved")],
    }).length,
    1,
  ));

test("the words of a held card come from its author's own record", () =>
  assert.deepEqual(own({ authorships: [{ id: "k1", stage: "barriers", shown: "held", text: "quiet" }] }), [
    ["k1", "quiet", "saved", "held"],
  ]));

test("an edit shows before the room has it, a card taken back does not", () => {
  const here = { authorships: [{ id: "k1", stage: "barriers" }], cards: new Map([["k1", card("k1")]]) };
  assert.deepEqual(own({ ...here, posts: [post("edit_card", { card: "k1", text: "better" })] }), [
    ["k1", "better", "waiting", "shown"],
  ]);
  assert.deepEqual(own({ ...here, posts: [post("withdraw_card", { card: "k1" })] }), []);
});

test("cards of another stage stay there", () =>
  assert.deepEqual(
    own({
      authorships: [{ id: "k1", stage: "issues" }],
      posts: [post("add_card", { card: "k2", stage: "issues", text: "x" })],
    }),
    [],
  ));

test("the wall has piles first, then single cards, the newest first", () =>
  assert.deepEqual(
    wallLayout({
      cards: [card("k1"), card("k2", { cluster: "c1" }), card("k3")],
      clusters: [{ id: "c1", stage: "barriers", lane: "governance" }],
      stage: "barriers",
      lane: "",
    }),
    [
      { cluster: "c1", cards: ["k2"] },
      { card: "k3", same: 0 },
      { card: "k1", same: 0 },
    ],
  ));

test("merged cards are counted on the one they went into", () =>
  assert.deepEqual(
    wallLayout({ cards: [card("k1"), card("k2", { merged_into: "k1" })], clusters: [], stage: "barriers", lane: "" }),
    [{ card: "k1", same: 1 }],
  ));

test("a lane shows its own, and one's own cards stand elsewhere", () => {
  const cards = [card("k1"), card("k2", { lane: "structural" }), card("k3")];
  assert.deepEqual(wallLayout({ cards, clusters: [], stage: "barriers", lane: "governance", own: new Set(["k3"]) }), [
    { card: "k1", same: 0 },
  ]);
  assert.deepEqual(
    [...laneCounts(cards, "barriers", new Set(["k3"]))],
    [
      ["governance", 1],
      ["structural", 1],
    ],
  );
});
