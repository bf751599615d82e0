// What Fay finds in the morning that was not finished the evening before.
import assert from "node:assert/strict";
import { test } from "node:test";
import { stillOpen } from "../../static/js/console/left_open.js";
import { leftOpen as cards } from "../../static/js/activities/cards/console/left_open.js";
import { leftOpen as dots } from "../../static/js/activities/dots/console/left_open.js";
import { leftOpen as plans } from "../../static/js/activities/plans/console/left_open.js";
import { leftOpen as ratings } from "../../static/js/activities/ratings/console/left_open.js";

globalThis.document ??= { documentElement: { lang: "en" } };

const NIGHT = Date.UTC(2026, 10, 26, 15);
const stage = (id, activity, rest = {}) => ({
  id,
  activity,
  title: id,
  position: 1,
  status: "done",
  opened_at: 1,
  ...rest,
});

function storeOf(records) {
  const all = (kind) => records[kind] ?? [];
  return { all, get: (kind, id) => all(kind).find((each) => each.id === id) };
}
const about = { id: "about", paused: false };
const words = (found) => found.map((each) => each.words);

test("a stage that was open overnight is told with its day, one of today is not", () => {
  const open = stage("Barriers", "cards", {
    status: "open",
    runs: [{ opened_at: NIGHT }],
  });
  const store = storeOf({ about: [about], stage: [open] });
  const [found] = stillOpen({}, store, new Date(NIGHT + 24 * 3_600_000));
  assert.match(found.words, /^open since Thursday/);
  assert.deepEqual([found.where, found.overnight], ["Barriers", true]);
  assert.deepEqual(stillOpen({}, store, new Date(NIGHT + 60_000)), []);
});

test("a room that is paused says so, and leads nowhere", () => {
  const store = storeOf({ about: [{ ...about, paused: true }] });
  assert.deepEqual(stillOpen({}, store, new Date()), [{ words: "Posting is paused." }]);
});

test("cards that wait are counted stage by stage, shown and hidden ones are not", () => {
  const held = (id, shown = "held") => ({ id, stage: "Past", shown });
  const store = storeOf({
    stage: [stage("Past", "cards")],
    card: [held("a"), held("b"), held("c", "hidden")],
  });
  assert.deepEqual(words(cards(store)), ["2 cards to approve"]);
});

test("an open vote is told with its turnout, a closed one is not", () => {
  const vote = (id, status, round) => ({ id, stage: "Votes", status, round });
  const store = storeOf({
    stage: [stage("Votes", "dots")],
    vote: [vote("v1", "closed", 1), vote("v2", "open", 2)],
    turnout: [{ id: "v2", voted: 41 }],
  });
  assert.deepEqual(words(dots(store)), ["Round 2 of the vote is open, 41 voted"]);
});

test("a group in the room that has not rated is told, an absent one is not", () => {
  const store = storeOf({
    stage: [stage("Walls", "cards", { settings: { barriers: true } }), stage("Power", "ratings")],
    card: [{ id: "k", stage: "Walls", shown: "shown", at: 1 }],
    group: [
      { id: "fishers", position: 1 },
      { id: "ministry", position: 2 },
      { id: "donors", position: 3 },
    ],
    person: [
      { id: "ana", group: "fishers", status: "in" },
      { id: "ben", group: "ministry", status: "in" },
    ],
    rating: [{ stage: "Power", on: "k", group: "fishers", rater: "fishers" }],
  });
  assert.deepEqual(words(ratings(store)), ["1 group hasn’t rated everything"]);
});

test("empty plans and unready actions are told once the plans stage was opened", () => {
  const records = {
    stage: [stage("Plans", "plans")],
    plan: [{ id: "p" }, { id: "q" }],
    action: [
      { plan: "p", missing: ["owner"] },
      { plan: "p", missing: [] },
    ],
  };
  assert.deepEqual(words(plans(storeOf(records))), ["1 plan is empty", "1 action lacks an owner, indicator or date"]);
  assert.deepEqual(
    plans(
      storeOf({
        ...records,
        stage: [stage("Plans", "plans", { opened_at: null })],
      }),
    ),
    [],
  );
});
