// What the facilitator reads: who is silent, what is missing, whether all is well, what was typed and pasted.
import assert from "node:assert/strict";
import { test } from "node:test";
import { keyFrom, takeKey } from "../../static/js/ui/console/fragment.js";
import { wordsIn } from "../../static/js/activities/typed_words.js";
import { codeFrom, looksAlike } from "../../static/js/home/code_text.js";
import { groupsFrom } from "../../static/js/home/groups_text.js";
import { ballotProblem, filled } from "../../static/js/activities/dots/console/ballot_rows.js";
import { readHealth, worstOf } from "../../static/js/console/health_messages.js";
import * as cards from "../../static/js/activities/cards/console/readings.js";
import * as plans from "../../static/js/activities/plans/console/readings.js";
import * as ratings from "../../static/js/activities/ratings/console/readings.js";
import { linkedTo, silentGroups } from "../../static/js/ui/console/readings.js";

const groups = [
  { id: "fishers", position: 1 },
  { id: "ministry", position: 2 },
  { id: "donors", position: 3 },
];
const people = [
  { id: "ana", group: "fishers", status: "in" },
  { id: "ben", group: "ministry", status: "in" },
  { id: "zoe", group: "donors", status: "removed" },
];
const names = (found) => found?.map((group) => group.id) ?? null;
const storeOf = (records) => ({ all: (kind) => records[kind] ?? [] });
const silent = (heard) => names(silentGroups(groups, people, heard));

test("a group with people and no card is silent; an absent one is not", () => {
  const store = storeOf({
    card: [
      { stage: "s", group: "fishers" },
      { stage: "other", group: "ministry" },
    ],
  });
  assert.deepEqual(silent(cards.heard({ id: "s" }, store)), ["ministry"]);
});

test("where cards carry no group, no one is called silent, nor where an activity does not tell", () => {
  const store = storeOf({ card: [{ stage: "s", group: null }] });
  assert.equal(silent(cards.heard({ id: "s", settings: { naming: "anonymous" } }, store)), null);
  assert.equal(silent(undefined), null);
});

test("a group speaks in a plans stage by its first action", () => {
  const store = storeOf({ plan: [{ id: "pl", group: "ministry" }], action: [{ plan: "pl" }] });
  assert.deepEqual(silent(plans.heard({ id: "s" }, store)), ["fishers"]);
});

test("a group that was rated for has not spoken itself", () => {
  const store = storeOf({ rating: [{ stage: "s", group: "fishers", rater: "ministry" }] });
  assert.deepEqual(silent(ratings.heard({ id: "s" }, store)), ["fishers"]);
  assert.equal(silent(ratings.heard({ id: "s", settings: { members: true } }, store)), null);
});

test("a group's ratings count once for each barrier, and only its own", () => {
  const own = { stage: "s", on: "b1", group: "fishers", rater: "fishers" };
  const all = [own, own, { ...own, on: "gone" }, { ...own, rater: "ministry", on: "b2" }];
  assert.deepEqual([...ratings.ratedBy("s", all, [{ id: "b1" }, { id: "b2" }])], [["fishers", 1]]);
});

test("a leverage point's barriers are those it addresses", () => {
  const links = [
    { from: "c", to: "b1", type: "addresses" },
    { from: "c", to: "b2", type: "goal" },
    { from: "x", to: "b3", type: "addresses" },
  ];
  assert.deepEqual([...linkedTo("c", { type: "addresses" }, links)], ["b1"]);
  assert.deepEqual([...linkedTo("b3", { type: "addresses", backwards: true }, links)], ["x"]);
});

test("a plan's progress leaves out what was dropped", () => {
  const actions = [
    { plan: "p", horizon: 100, missing: ["owner", "due"] },
    { plan: "p", horizon: 1000 },
    { plan: "p", horizon: 100, status: "dropped", missing: ["owner"] },
    { plan: "q", horizon: 100 },
  ];
  assert.deepEqual(plans.planProgress({ id: "p" }, actions), {
    soon: 1,
    later: 1,
    owner: 1,
    indicator: 0,
    due: 1,
    ready: 1,
    all: 2,
  });
});

const told = {
  connected: 40,
  behind: 0,
  unsaved: 0,
  last_commit: 1000,
  last_copy: 900,
  disk_free: 5e9,
  address: "http://10.0.0.2",
};
const here = { now: 2000, live: true, waiting: 0, durable: true };
const toneOf = (lines, id) => lines.find((line) => line.id === id)?.tone;

test("when all is well every line is calm", () => assert.equal(worstOf(readHealth(told, here)), "ok"));

test("where the wifi is busy the console says how late others’ cards are, and blames no phone", () => {
  const busy = (wait) => readHealth({ ...told, behind: 12, air_wait: wait }, here);
  assert.equal(toneOf(busy(0.9), "air"), "info");
  assert.match(busy(0.9).find((line) => line.id === "air").words, /after about 1 second$/);
  assert.equal(toneOf(busy(3.2), "air"), "warn");
  assert.match(busy(3.2).find((line) => line.id === "air").words, /after about 3 seconds$/);
  assert.equal(toneOf(busy(0.9), "people"), "ok");
});

test("a wifi that carries everyone is not mentioned, and a laptop that is late is", () => {
  assert.equal(toneOf(readHealth({ ...told, air_wait: 0.1 }, here), "air"), undefined);
  assert.equal(toneOf(readHealth({ ...told, behind: 12, air_wait: null }, here), "people"), "warn");
});

test("no copy is never called well", () =>
  assert.equal(toneOf(readHealth({ ...told, last_copy: null }, here), "copy"), "warn"));

test("a console without a line says so, and a silent server too", () => {
  assert.equal(toneOf(readHealth(told, { ...here, live: false }), "line"), "error");
  assert.equal(toneOf(readHealth({ missing: true }, here), "server"), "error");
});

test("what cannot be saved is an error with its reason, also when nothing waits", () => {
  const { tone, words } = readHealth({ ...told, trouble: "the disk is gone" }, here).find(({ id }) => id === "saved");
  assert.deepEqual([tone, words], ["error", "Posts can’t be saved: the disk is gone"]);
});

test("a session file that had to be saved again is named", () => {
  const lines = readHealth({ ...told, brought_back: [1000, "ABCDEF.2.sqlite"] }, here);
  const { tone, hint } = lines.find(({ id }) => id === "brought-back");
  assert.deepEqual([tone, hint], ["warn", "Nothing is lost. The workshop is in ABCDEF.2.sqlite."]);
});

test("a chosen address that the laptop no longer has is a warning with the one phones use now", () => {
  const { tone, words, hint } = readHealth({ ...told, address_lost: "10.0.0.4" }, here).find(
    ({ id }) => id === "address",
  );
  assert.deepEqual(
    [tone, words, hint],
    ["warn", "This laptop no longer has the address you chose, 10.0.0.4.", "Phones reach it at http://10.0.0.2"],
  );
});

test("a full disk is an error, own unsent steps are a warning", () => {
  assert.equal(toneOf(readHealth({ ...told, disk_free: 1e8 }, here), "disk"), "error");
  assert.equal(toneOf(readHealth(told, { ...here, waiting: 2 }), "waiting"), "warn");
});

test("a code is read from what people type", () => {
  assert.equal(codeFrom(" kx 7p-q2 "), "KX7PQ2");
  assert.equal(codeFrom("http://10.0.0.2:8000/w/kx7pq2/wall"), "KX7PQ2");
  assert.equal(looksAlike("KXO7"), true);
  assert.equal(looksAlike("KXQ7"), false);
});

test("a key is taken out of the address, which then forgets it", () => {
  const visited = [];
  const history = { replaceState: (...given) => visited.push(given[2]) };
  assert.equal(takeKey({ hash: "#key=a-b_c", pathname: "/w/X/run", search: "" }, history), "a-b_c");
  assert.deepEqual(visited, ["/w/X/run"]);
  assert.equal(keyFrom("#elsewhere"), null);
});

test("groups come from lines, whose commas are part of the name", () => {
  assert.deepEqual(groupsFrom("Fishers\n\n Traders, small \nfishers"), [
    { name: "Fishers" },
    { name: "Traders, small" },
  ]);
});

test("groups come from CSV with icon and colour, in any order", () => {
  const csv = 'colour,group,icon\r\n3,"Owners, ""core""",fish\r\n99,Donors,';
  assert.deepEqual(groupsFrom(csv), [{ name: 'Owners, "core"', icon: "fish", colour: 3 }, { name: "Donors" }]);
  assert.deepEqual(groupsFrom("Group;Icon\nصيادون;boat"), [{ name: "صيادون", icon: "boat" }]);
});

test("a paper ballot over the budget or over the limit is named by its number", () => {
  const vote = { budget: 5, max_each: 3 };
  assert.equal(ballotProblem([{ a: 3, b: 2 }], vote), "");
  assert.match(ballotProblem([{}, { a: 3, b: 3 }], vote), /Ballot 2 .* 5 dots/);
  assert.match(ballotProblem([{ a: 4 }], vote), /Ballot 1 .* 3 dots on one/);
  assert.match(ballotProblem([{ a: 1.5 }], vote), /not a number/);
});

test("empty rows are no ballots, and zeros are not sent", () => {
  assert.deepEqual(filled([{}, { a: 0, b: 2 }, { a: 0 }]), [{ b: 2 }]);
});

test("words that came back are those someone typed", () => {
  assert.deepEqual(wordsIn({ card: "k1", text: "Nets are old", lane: "governance" }), ["Nets are old"]);
  assert.deepEqual(wordsIn({ action: "a1", base: 2, set: { what: "Mend nets", due: null } }), ["Mend nets"]);
  assert.deepEqual(wordsIn({ decision: "d", text: "Go on", basis: "vote", on: ["k1"] }), ["Go on", "vote"]);
});

test("a copy that is on its way is not called missing", () =>
  assert.equal(toneOf(readHealth({ ...told, copies: true, last_copy: null }, here), "copy"), "info"));

test("a copy that failed is an error with its reason, and how old the last good one is", () => {
  const lines = readHealth({ ...told, copies: true, copy_failed: "no space" }, here);
  const { tone, words, hint } = lines.find(({ id }) => id === "copy");
  assert.deepEqual([tone, words, hint.startsWith("Last backup")], ["error", "The backup failed: no space", true]);
});

test("after a restore the console counts what came back, and is silent otherwise", () => {
  const back = (more) => readHealth({ ...told, ...more }, here).find(({ id }) => id === "back")?.words;
  assert.equal(back({ restored: 12, came_back: 3 }), "3 posts arrived after the copy was put in place");
  assert.equal(back({ restored: 12, came_back: 0 }), "This workshop is running from a copy");
  assert.equal(back({ restored: null, came_back: 3 }), undefined);
});

test("a clock that cannot be right, or was set while people post, is reported", () => {
  const said = (more) => readHealth({ ...told, ...more }, here).find(({ id }) => id === "clock");
  assert.equal(said({ clock: "", clock_jumped: 0 }), undefined);
  const old = said({ clock: "before_program", clock_reads: "2020-01-01 00:10", clock_jumped: 0 });
  assert.deepEqual([old.tone, old.words], ["error", "The laptop’s clock can’t be right: 2020-01-01 00:10"]);
  assert.match(said({ clock: "", clock_jumped: -7200 }).words, /set back by/);
  assert.match(said({ clock: "", clock_jumped: 7200 }).words, /set forward by/);
});

test("a rehearsal is not kept, so no one is told to keep a copy of it", () => {
  const ids = (rehearsal) => readHealth({ ...told, rehearsal }, here).map(({ id }) => id);
  assert.equal(ids(false).includes("copy"), true);
  assert.equal(ids(true).includes("copy"), false);
});

test("what a plan pledges is added up exactly, by currency, and what was dropped is left out", async () => {
  const { pledgedWords } = await import("../../static/js/activities/plans/console/readings.js");
  const actions = [
    { plan: "p", status: "planned", money: "0.1", currency: "NPR", days: "2.5" },
    { plan: "p", status: "planned", money: "1999999999999.2", currency: "NPR", days: "1" },
    { plan: "p", status: "planned", money: "5", currency: "USD", days: "" },
    { plan: "p", status: "dropped", money: "7", currency: "USD", days: "9" },
    { plan: "other", status: "planned", money: "7", currency: "USD", days: "9" },
  ];
  assert.equal(pledgedWords({ id: "p" }, actions), "NPR 1,999,999,999,999.3, USD 5, days: 3.5");
  assert.equal(pledgedWords({ id: "none" }, actions), "");
});
