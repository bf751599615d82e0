// Ratings, dots and pledges as a phone shows them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { barriersBehind } from "../../static/js/activities/dots/barriers.js";
import { cardsOf } from "../../static/js/ui/selectors.js";
import { mayAdd, placed, spent, stepped, withBallot } from "../../static/js/activities/dots/phone/model.js";
import { rollOf, standingOf } from "../../static/js/activities/pledges/phone/model.js";
import { nextUnrated, ownKey, raterOf, ratingKey, said } from "../../static/js/activities/ratings/phone/model.js";

const post = (doIt, fields, state = "waiting") => ({ do: doIt, with: fields, state: { value: state } });

test("a rating is found under the room's own id", () => {
  assert.equal(ratingKey({ stage: "power", on: "k1", group: "g1", rater: "g1" }), "power/k1/g1/g1");
  assert.equal(ownKey("power/k1/g1/g1", ["k1", "power/k1/g1/g2/1", "power/k1/g1/g1/4"]), "power/k1/g1/g1/4");
  assert.equal(ownKey("power/k1/g1/g1", ["power/k1/g1/g10/1"]), "power/k1/g1/g1");
});

test("a facilitator speaks for the group asked about, everyone else for the own", () => {
  assert.equal(raterOf({ role: "facilitator", group: null }, "g2"), "g2");
  assert.equal(raterOf({ role: "recorder", group: "g1" }, "g2"), "g1");
  assert.equal(raterOf({ role: "participant", group: "g1" }, "g2"), "g1");
});

test("what was tapped last counts: half, waiting, saved", () => {
  const record = { power: 1, resources: 1 };
  assert.deepEqual(said({ record: undefined, posts: [], draft: undefined }), {
    power: null,
    resources: null,
    state: "none",
  });
  assert.deepEqual(said({ record, posts: [], draft: undefined }), { power: 1, resources: 1, state: "saved" });
  assert.deepEqual(said({ record, posts: [post("rate", { power: 4, resources: 1 })], draft: undefined }), {
    power: 4,
    resources: 1,
    state: "waiting",
  });
  assert.deepEqual(said({ record: undefined, posts: [], draft: { power: 3 } }), {
    power: 3,
    resources: null,
    state: "half",
  });
});

test("the next barrier not rated is found going round", () => {
  assert.equal(
    nextUnrated(["a", "b", "c"], (id) => id === "b", "c"),
    "a",
  );
  assert.equal(
    nextUnrated(["a", "b"], () => true, "a"),
    null,
  );
});

test("dots that wait lie over the ballot, the last number counts", () => {
  const dots = placed({
    ballot: { dots: { a: 2 } },
    posts: [
      post("place_dots", { on: "a", dots: 3 }),
      post("place_dots", { on: "b", dots: 1 }),
      post("place_dots", { on: "a", dots: 0 }),
    ],
  });
  assert.deepEqual(
    [...dots],
    [
      ["a", 0],
      ["b", 1],
    ],
  );
  assert.equal(spent(dots), 1);
});

test("no dot can be added beyond the budget or the limit on one", () => {
  const dots = new Map([
    ["a", 2],
    ["b", 2],
  ]);
  assert.equal(mayAdd({ vote: { budget: 4 }, dots, on: "a" }), false);
  assert.equal(mayAdd({ vote: { budget: 5 }, dots, on: "a" }), true);
  assert.equal(mayAdd({ vote: { budget: 5, max_each: 2 }, dots, on: "a" }), false);
});

test("a tap that cannot be leaves the dots as they are", () => {
  const [vote, dots] = [{ budget: 2 }, new Map([["a", 2]])];
  assert.deepEqual(
    [
      stepped({ vote, dots, on: "a", by: -1 }),
      stepped({ vote, dots, on: "a", by: 1 }),
      stepped({ vote, dots, on: "b", by: -1 }),
    ],
    [1, null, null],
  );
});

test("a point that is linked to a cluster would move the cards in it, on the ballot and on the console alike", () => {
  const cards = [{ id: "k1", cluster: "c2" }, { id: "k2", cluster: "c2" }, { id: "k3" }];
  const moved = barriersBehind({ id: "k3", links: [{ from: "k3", to: "c2", type: "addresses" }], cards });
  assert.deepEqual(
    moved.map(({ id }) => id),
    ["k1", "k2"],
  );
});

test("cards of a stage that has been removed are not counted, those of the others are", () => {
  const records = {
    card: [
      { id: "k1", stage: "past" },
      { id: "k2", stage: "barriers" },
    ],
    stage: [{ id: "barriers" }],
  };
  const all = (kind) => records[kind];
  const store = { all, get: (kind, id) => all(kind).find((each) => each.id === id) };
  assert.deepEqual(
    cardsOf(store).map(({ id }) => id),
    ["k2"],
  );
});

test("a leverage point would move what is linked to it and what lies in its cluster", () => {
  const cards = [{ id: "k1" }, { id: "k2", cluster: "c1" }, { id: "k3" }, { id: "k4" }];
  assert.deepEqual(
    barriersBehind({
      id: "c1",
      links: [
        { from: "c1", to: "k1" },
        { from: "k4", to: "k3" },
      ],
      cards,
    }).map(({ id }) => id),
    ["k1", "k2"],
  );
});

test("paper ballots are changed, added and taken out by place", () => {
  assert.deepEqual(withBallot([{ a: 1 }], 1, { b: 1 }), [{ a: 1 }, { b: 1 }]);
  assert.deepEqual(withBallot([{ a: 1 }, { b: 1 }], 0, null), [{ b: 1 }]);
});

test("joining a pledge shows at once, and leaving it too", () => {
  const pledge = { id: "v1", joined: ["ben"] };
  assert.deepEqual(standingOf({ pledge, person: "ana", posts: [] }), { joined: false, count: 1, waiting: false });
  assert.deepEqual(standingOf({ pledge, person: "ana", posts: [post("join_pledge", { pledge: "v1" })] }), {
    joined: true,
    count: 2,
    waiting: true,
  });
  assert.deepEqual(standingOf({ pledge, person: "ben", posts: [post("leave_pledge", { pledge: "v1" }, "saved")] }), {
    joined: false,
    count: 0,
    waiting: false,
  });
});

test("the roll has the latest first and not what is being taken back", () =>
  assert.deepEqual(
    rollOf(
      [
        { id: "v1", at: 1 },
        { id: "v2", at: 2 },
        { id: "v3", at: 3 },
      ],
      [post("withdraw_pledge", { pledge: "v2" })],
    ),
    ["v3", "v1"],
  ));
