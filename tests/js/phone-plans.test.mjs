// A plan as a phone shows and edits it.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  actionsOf,
  baseFor,
  lastDay,
  missingOf,
  returnedValue,
  waitingValue,
} from "../../static/js/activities/plans/phone/model.js";

const post = (doIt, fields, state = "waiting") => ({ do: doIt, with: fields, state: { value: state } });
const action = (id, more) => ({ id, plan: "p1", horizon: 100, what: id, position: 1, rev: 3, ...more });

test("the horizons end 100 and 1000 days after day 0", () => {
  assert.equal(lastDay("2026-11-21", 100), "2027-03-01");
  assert.equal(lastDay("2026-11-21", 1000), "2029-08-17");
  assert.equal(lastDay("", 100), "");
});

test("an action no one but this phone has is last and can be edited from revision 1", () => {
  const [first, second] = actionsOf({
    records: [action("a1")],
    posts: [post("add_action", { action: "a2", plan: "p1", horizon: 1000, what: "new" })],
    plan: "p1",
  });
  assert.deepEqual([first.id, first.rev, Boolean(first.unsent)], ["a1", 3, false]);
  assert.deepEqual([second.id, second.rev, second.unsent, second.horizon], ["a2", 1, true, 1000]);
});

test("edits that wait show, and what is then complete is not flagged", () => {
  const [shown] = actionsOf({
    records: [action("a1", { indicator: "i", due: "2027-01-01", missing: ["owner"] })],
    posts: [post("edit_action", { action: "a1", base: 3, set: { owner: "Ana" } })],
    plan: "p1",
  });
  assert.deepEqual([shown.owner, shown.missing], ["Ana", []]);
});

test("actions of other plans and removed ones do not show", () =>
  assert.deepEqual(
    actionsOf({
      records: [action("a1"), action("a2", { plan: "p2" })],
      posts: [post("remove_action", { action: "a1" })],
      plan: "p1",
    }),
    [],
  ));

test("owner, indicator and due date are what an action needs", () =>
  assert.deepEqual(missingOf({ owner: "", indicator: "x" }), ["owner", "due"]));

test("an edit moves to a newer revision only when its words are the room's", () => {
  const record = action("a1", { rev: 7, owner: "Ana" });
  assert.equal(baseFor({ record, name: "owner", text: "Ana", base: 3 }), 7);
  assert.equal(baseFor({ record, name: "owner", text: "Ana and Ben", base: 3 }), 3);
});

test("the last thing said of a field waits; a refused one is given back with its reason", () => {
  const posts = [
    post("edit_action", { action: "a1", set: { due: "2027-01-01" } }),
    post("edit_action", { action: "a1", set: { due: "2027-02-01" } }),
  ];
  assert.deepEqual(waitingValue({ posts, action: "a1", name: "due" }), { value: "2027-02-01", state: "waiting" });
  assert.equal(waitingValue({ posts, action: "a1", name: "owner" }), null);
  const returned = [
    { key: "c.1", do: "edit_action", with: { action: "a1", set: { due: "2030-01-01" } }, why: "Too late." },
  ];
  assert.deepEqual(returnedValue({ returned, action: "a1", name: "due" }), {
    key: "c.1",
    value: "2030-01-01",
    why: "Too late.",
  });
});
