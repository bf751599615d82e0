// What Fay does with a partnership, and the way back from it.

import { test } from "node:test";
import assert from "node:assert/strict";

globalThis.document = { documentElement: { dataset: { static: "" } } };
const { addition, change, fieldsOf, removal } =
  await import("../../static/js/activities/partnerships/console/moves.js");
const { nameOf, partnerOf, weakLinks } = await import("../../static/js/activities/partnerships/model.js");

const BOTH = { kind: "partnership", id: "n1", partners: ["g1", "Lake NGO"], at: 1, incentives: "Fish for all" };
const RECORDS = [
  { kind: "group", id: "g1", name: "Fishers" },
  { kind: "actor", id: "a1", name: "Lake council" },
  { kind: "removed_actor", id: "a2", name: "Old council" },
  BOTH,
  { kind: "trust", id: "n1/g1", partnership: "n1", partner: "g1", trust: 4 },
  { kind: "trust", id: "n1/Lake NGO", partnership: "n1", partner: "Lake NGO", trust: 2 },
];

const room = () => ({
  all: (kind) => RECORDS.filter((each) => each.kind === kind),
  get: (kind, id) => RECORDS.find((each) => each.kind === kind && each.id === id),
});

test("only what Fay changed is sent, and the way back says what it was", () => {
  const { steps } = change(room(), BOTH, { ...fieldsOf(BOTH), pooled: "One boat" });
  assert.deepEqual(steps, [
    {
      do: "edit_partnership",
      with: { partnership: "n1", pooled: "One boat" },
      backs: [{ do: "edit_partnership", with: { partnership: "n1", pooled: "" } }],
    },
  ]);
  assert.deepEqual(change(room(), BOTH, fieldsOf(BOTH)).steps, []);
});

test("a partner that left comes back with what it said of trust", () => {
  const [step] = change(room(), BOTH, { ...fieldsOf(BOTH), partners: ["g1", "a1"] }).steps;
  assert.deepEqual(step.backs, [
    { do: "edit_partnership", with: { partnership: "n1", partners: ["g1", "Lake NGO"] } },
    { do: "rate_trust", with: { partnership: "n1", partner: "Lake NGO", trust: 2 } },
  ]);
});

test("a partnership that was removed comes back with all that its partners said", () => {
  const [step] = removal(room(), BOTH).steps;
  const [again, ...said] = step.backs;
  assert.deepEqual(again, { do: "add_partnership", with: { partnership: "n1", ...fieldsOf(BOTH) } });
  assert.deepEqual(
    said.map((each) => [each.with.partner, each.with.trust]),
    [
      ["g1", 4],
      ["Lake NGO", 2],
    ],
  );
});

test("one that was added goes away again", () => {
  const [step] = addition(fieldsOf(BOTH)).steps;
  assert.deepEqual(step.backs, [{ do: "remove_partnership", with: { partnership: step.with.partnership } }]);
});

test("a name that is typed means the group or actor that is called so", () => {
  assert.equal(partnerOf(room(), "fishers"), "g1");
  assert.equal(partnerOf(room(), "Lake council"), "a1");
  assert.equal(partnerOf(room(), "World Bank"), "World Bank");
});

test("who was taken off the map is still called by name", () => {
  assert.equal(nameOf(room(), "a2"), "Old council");
  assert.equal(nameOf(room(), "World Bank"), "World Bank");
});

test("the weakest link is what is missing, and trust where a partner has little", () => {
  const whole = { ...BOTH, goal: "k1", accountability: "a", pooled: "b" };
  assert.deepEqual(weakLinks(room(), whole), ["trust"]);
  assert.deepEqual(weakLinks(room(), BOTH), ["goal", "accountability", "trust", "pooled"]);
});
