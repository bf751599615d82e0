// What the phone says of its line to the room.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ending, connectionStatus } from "../../static/js/phone/connection_status.js";

const said = (facts) => connectionStatus({ state: "live", waiting: 0, durable: true, trouble: null, ...facts });

test("a quiet line is live", () => assert.deepEqual(said({}), { tone: "ok", icon: "check", words: "Live" }));

test("offline says how many wait", () =>
  assert.equal(said({ state: "away", waiting: 2 }).words, "Offline: 2 waiting to send"));

test("offline with nothing to send lets people keep writing", () =>
  assert.equal(said({ state: "away" }).words, "Offline. You can keep writing."));

test("what would not outlive the tab is the first thing to say", () =>
  assert.equal(said({ state: "away", waiting: 1, durable: false }).words, "1 not sent yet. Keep this page open."));

test("a server that takes nothing is quoted", () =>
  assert.equal(
    said({ waiting: 1, trouble: { code: "disk_full", why: "The disk is full." } }).words,
    "1 waiting to send. The disk is full.",
  ));

test("a removed person may join again, an old page loads again, a live one continues", () => {
  assert.equal(ending("removed").again, "join");
  assert.equal(ending("reload").again, "reload");
  assert.equal(ending("live"), null);
});

test("a phone that a copy does not know may join again, which is no removal", () => {
  const { title, again } = ending("removed", { code: "no_such_token", why: "" });
  assert.deepEqual([title, again], ["The room doesn’t recognise this phone", "join"]);
  assert.notEqual(ending("removed", { code: "removed", why: "" }).title, title);
});
