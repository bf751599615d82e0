// The facilitator's moves: each step knows its way back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createUndo, doneAt, shelfOf, waysBack } from "../../static/js/console/undo.js";
import { leftWords, saidOf } from "../../static/js/console/left_cards.js";
import * as agenda_moves from "../../static/js/console/agenda_moves.js";
import * as cards from "../../static/js/activities/cards/console/card_moves.js";
import * as leverage from "../../static/js/ui/console/leverage_moves.js";
import * as people from "../../static/js/console/people_moves.js";
import * as stages from "../../static/js/console/stage_moves.js";

const trust = { id: "k1", text: "trust", lane: "governance", shown: "shown" };
const boats = { id: "k2", text: "boats", lane: "structural", shown: "hidden", cluster: "c1" };
const held = { id: "k3", text: "held", lane: "structural", shown: "held" };
const ok = { ok: true };
const backsOf = (move) =>
  waysBack(
    move.steps,
    move.steps.map(() => ok),
  );

test("hiding a card can be taken back, and leaves hidden ones alone", () => {
  const move = cards.hide([trust, boats]);
  assert.deepEqual(
    move.steps.map((s) => s.with),
    [{ cards: ["k1"], hidden: true }],
  );
  assert.deepEqual(backsOf(move), [{ do: "hide_card", with: { cards: ["k1"], hidden: false } }]);
});

test("a card that waited for approval waits again when hiding or showing it is taken back", () => {
  const waits = { do: "approve_card", with: { cards: ["k3"], approved: null } };
  assert.deepEqual(backsOf(cards.hide([held])), [waits]);
  assert.deepEqual(backsOf(cards.show([held, boats])), [
    { do: "hide_card", with: { cards: ["k2"], hidden: true } },
    waits,
  ]);
});

test("moved cards go back each to its own lane", () => {
  const move = cards.moveToLane([trust, boats], { id: "unsorted", title: "Unsorted" });
  assert.deepEqual(
    backsOf(move).map((b) => [b.with.lane, b.with.cards]),
    [
      ["governance", ["k1"]],
      ["structural", ["k2"]],
    ],
  );
});

test("many cards are moved, merged and hidden by one command", () => {
  const many = [trust, boats, held];
  for (const move of [cards.moveToLane(many, { id: "x", title: "X" }), cards.mergeInto(many, { id: "k9" })])
    assert.deepEqual(
      move.steps.map((s) => s.with.cards),
      [["k1", "k2", "k3"]],
    );
});

test("what was left as it was is not taken back", () => {
  const move = cards.mergeInto([trust, boats], { id: "k9" });
  const answers = [{ ok: true, left: [{ card: "k1", code: "no_such_card", why: "That is no longer here." }] }];
  assert.deepEqual(
    waysBack(move.steps, answers).map((b) => b.with.cards),
    [["k2"]],
  );
  assert.equal(saidOf(move, answers), "1 card merged");
});

test("the cards that were left are named by their words, three of them", () => {
  const left = ["k1", "k2", "k3", "k4"].map((card) => ({ card, code: "x", why: "That is no longer here." }));
  const known = new Map([
    ["k1", "trust"],
    ["k2", "boats ".repeat(10)],
  ]);
  assert.equal(
    leftWords(left, known),
    "4 cards stay as they were: “trust”, “boats boats boats boats boats boats boat…”, “k3”, 1 more. That is no longer here.",
  );
});

test("a card that lies in the lane already is not moved", () => {
  assert.deepEqual(cards.moveToLane([trust], { id: "governance", title: "G" }).steps, []);
});

test("a new cluster taken back puts its cards into the cluster they came from", () => {
  const [remove, again] = backsOf(cards.newCluster({ stage: "s", title: "Rules", cards: [trust, boats] }));
  assert.equal(remove.do, "remove_cluster");
  assert.deepEqual(again, { do: "cluster_cards", with: { cluster: "c1", cards: ["k2"] } });
});

test("cards of different origins put into one pile go back each to its own", () => {
  const backs = backsOf(cards.putInto([trust, boats], { id: "c2", title: "Rules" }));
  assert.deepEqual(
    backs.map((b) => [b.with.cluster, b.with.cards]),
    [
      [null, ["k1"]],
      ["c1", ["k2"]],
    ],
  );
});

test("a dissolved cluster comes back under its id, with its cards and its links", () => {
  const links = [{ from: "c1", to: "k9", type: "addresses" }];
  const backs = backsOf(cards.dissolve({ id: "c1", stage: "s", title: "Rules", lane: "governance" }, [boats], links));
  assert.deepEqual(
    backs.map((b) => b.do),
    ["add_cluster", "link"],
  );
  assert.deepEqual(backs[0].with, { cluster: "c1", stage: "s", title: "Rules", lane: "governance", cards: ["k2"] });
});

test("linking barriers says only what differs", () => {
  const move = leverage.linkThings("c1", { type: "addresses" }, new Set(["a", "b"]), new Set(["b", "d"]));
  assert.deepEqual(
    move.steps.map((s) => [s.do, s.with.to]),
    [
      ["link", "d"],
      ["unlink", "a"],
    ],
  );
});

test("a barrier is linked to the issue that it is in the way of, and unlinked again", () => {
  const hinders = { type: "barrier", backwards: true };
  const move = leverage.linkThings("no-law", hinders, new Set(), new Set(["no-fish"]));
  const fields = { from: "no-fish", to: "no-law", type: "barrier" };
  assert.deepEqual(
    move.steps.map((s) => [s.do, s.with]),
    [["link", fields]],
  );
  assert.deepEqual(backsOf(move), [{ do: "unlink", with: fields }]);
});

test("opening a stage taken back opens the one before, with the minutes it had left", () => {
  const before = { id: "barriers", status: "open", ends_at: 600_000 };
  const [back] = backsOf(stages.openStage({ id: "power", title: "Power" }, before, 30_000));
  assert.deepEqual(back, { do: "open_stage", with: { stage: "barriers", minutes: 10 } });
});

test("opening the first stage taken back closes it", () => {
  assert.equal(backsOf(stages.openStage({ id: "open", title: "Welcome" }, undefined, 0))[0].do, "close_stage");
});

test("the next stage is the first one ahead after the current, skipping what is skipped", () => {
  const agenda = [
    ["a", "ahead"],
    ["b", "done"],
    ["c", "skipped"],
    ["d", "ahead"],
  ].map(([id, status]) => ({ id, status }));
  assert.equal(stages.nextStage(agenda, "b").id, "d");
  assert.equal(stages.nextStage(agenda.slice(0, 3), "b").id, "a");
  assert.equal(stages.nextStage(agenda.slice(1, 3), "b"), undefined);
});

test("a stage moved on the agenda names every stage once, and can go back", () => {
  const agenda = ["a", "b", "c"].map((id) => ({ id, title: id }));
  const move = agenda_moves.arrange(agenda, "c", 0);
  assert.deepEqual(move.steps[0].with.stages, ["c", "a", "b"]);
  assert.deepEqual(backsOf(move)[0].with.stages, ["a", "b", "c"]);
  assert.deepEqual(agenda_moves.arrange(agenda, "c", 9).steps, []);
});

test("editing a stage sends what differs, and settings at rest stay unsaid", () => {
  const stage = { id: "s", title: "Dots", minutes: 10, settings: { budget: 5 } };
  const set = { title: "Dots", instruction: "", minutes: 15, settings: { budget: 7, secret: true, hold: false } };
  const defaults = { budget: 5, secret: true, hold: false };
  const move = agenda_moves.editStage(stage, set, defaults);
  assert.deepEqual(move.steps[0].with, { stage: "s", minutes: 15, settings: { budget: 7 } });
  assert.deepEqual(backsOf(move)[0].with, { stage: "s", minutes: 10, settings: { budget: 5 } });
  assert.deepEqual(
    agenda_moves.editStage(stage, { title: "Dots", instruction: "", minutes: 10, settings: {} }, defaults).steps,
    [],
  );
});

test("a setting that was never set goes back to what it means at rest", () => {
  const stage = { id: "s", title: "Warmth", minutes: 10 };
  const set = { title: "Warmth", instruction: "", minutes: 10, settings: { question: "How warm?" } };
  assert.deepEqual(backsOf(agenda_moves.editStage(stage, set, { question: "" }))[0].with, {
    stage: "s",
    settings: { question: "" },
  });
});

test("a person moved out of no group cannot go back to none", () => {
  assert.deepEqual(backsOf(people.movePerson({ id: "p", name: "Fay" }, { id: "g1", name: "Fishers" })), []);
});

test("only what was done is taken back, the last step first", () => {
  const steps = [1, 2, 3].map((n) => ({ backs: [{ do: `undo${n}`, with: {} }] }));
  assert.deepEqual(
    waysBack(steps, [ok, { ok: false }, ok]).map((b) => b.do),
    ["undo3", "undo1"],
  );
});

test("undo gives the newest entry first, and one taken back by its toast is gone", () => {
  const undo = createUndo({ signal: (value) => ({ value }) });
  const [first, second] = ["a", "b"].map((said) => undo.done({ said, backs: [] }));
  undo.drop(second);
  assert.equal(undo.last.value, first);
  assert.equal(undo.take(), first);
  assert.equal(undo.take(), null);
});

test("minutes added are taken off again; a clock cut short is set again", () => {
  const stage = { id: "s", ends_at: 180_000 };
  assert.deepEqual(backsOf(stages.extendStage(stage, 5, 0))[0].with, { stage: "s", minutes: -5 });
  assert.deepEqual(backsOf(stages.extendStage(stage, -5, 0))[0], {
    do: "open_stage",
    with: { stage: "s", minutes: 3 },
  });
  assert.deepEqual(backsOf(stages.extendStage({ id: "s" }, 5, 0))[0].with, { stage: "s", minutes: 0 });
});

test("editing the workshop says only what differs", () => {
  const move = stages.editWorkshop(
    { title: "Fish", task: "Why?" },
    { title: "Fish", task: "How?", place: "", day0: "2026-11-21" },
  );
  assert.deepEqual(move.steps[0].with, { task: "How?", day0: "2026-11-21" });
  assert.deepEqual(backsOf(move)[0].with, { task: "Why?", day0: "" });
});

test("after a reload the same steps can be taken back, by whoever made them", () => {
  const kept = new Map();
  const storage = () => ({
    getItem: (k) => kept.get(k) ?? null,
    setItem: (k, v) => kept.set(k, v),
    removeItem: (k) => kept.delete(k),
  });
  const opened = (name) => createUndo({ signal: (value) => ({ value }), shelf: shelfOf(name, storage) });
  opened("fay").done({ said: "Card hidden", backs: [{ do: "hide_card", with: { card: "k1" } }], since: 7, log: "l" });
  assert.equal(opened("fay").last.value.since, 7);
  assert.equal(opened("flo").last.value, null);
  opened("fay").clear();
  assert.equal(kept.size, 0);
});

test("a browser that keeps nothing still takes back", () => {
  const undo = createUndo({
    signal: (value) => ({ value }),
    shelf: shelfOf("fay", () => {
      throw new Error("forbidden");
    }),
  });
  const entry = undo.done({ said: "Card hidden", backs: [] });
  assert.equal(undo.take(), entry);
});

test("a step is where the last of its ops is", () => {
  const answers = [{ ok: true, seq: 4, log: "l" }, { ok: false }, { ok: true, seq: 9, log: "l" }];
  assert.deepEqual(doneAt(answers), { since: 9, log: "l" });
});
