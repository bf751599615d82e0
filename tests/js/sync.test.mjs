// Sync: Ana's page follows the room through gaps, dead lines, restores and a facilitator who removes her.

import assert from "node:assert/strict";
import { test } from "node:test";
import { createStore } from "../../static/js/core/store.js";
import { createSync } from "../../static/js/core/sync.js";
import { fakeNetwork, fakeTime, settle, signals } from "./fakes.mjs";

const ANA = { person: "ana", role: "participant" };
const card = (id, text) => ({ kind: "card", id, text });
const head = (upto, log = "log1") => ({ log, upto, me: ANA, now: 1_000_000 });
const nothing = (upto, log) => ({ ...head(upto, log), put: [], remove: [] });
const patch = (from, upto, put = [], remove = [], log = "log1") => ({ log, from, upto, put, remove });

function fakeOutbox() {
  const outbox = { opened: [], line: null, upto: 0 };
  outbox.open = (line) => ((outbox.line = line), outbox.opened.push(line.log));
  outbox.close = () => (outbox.line = null);
  outbox.seen = (upto) => (outbox.upto = upto);
  return outbox;
}

function page(server = {}, { time = fakeTime(), random = () => 0.5, less = null } = {}) {
  const network = fakeNetwork({
    snapshot: () => ({ ...head(1), records: [card("k1", "nets")] }),
    enter: () => nothing(1),
    ...server,
  });
  const [store, outbox, loads] = [createStore(signals), fakeOutbox(), []];
  const loadIo = async (attempt) => (loads.push(attempt), network.io);
  const sync = createSync({
    code: "HALL",
    token: "secret",
    store,
    outbox,
    signals,
    less,
    loadIo,
    fetch: network.fetch,
    time,
    random,
  });
  return { sync, store, outbox, network, time, loads };
}

async function livePage(server, options) {
  const ana = page(server, options);
  ana.sync.start();
  await settle();
  await settle();
  assert.equal(ana.sync.state.value, "live");
  return ana;
}

const entered = (network) =>
  network.sockets.flatMap(({ emitted }) => emitted.filter(([event]) => event === "enter").map(([, told]) => told));
const board = ({ store }) => store.all("card").map(({ id, text }) => `${id} ${text}`);

test("Ana's page shows the board from HTTP and then enters from where it ends", async () => {
  const ana = await livePage();
  assert.deepEqual(ana.network.fetched, [["/api/workshops/HALL/snapshot", "Bearer secret"]]);
  assert.deepEqual(entered(ana.network), [{ v: 1, log: "log1", after: 1, brief: true }]);
  assert.deepEqual(ana.network.socket.options.auth, { token: "secret" });
  assert.deepEqual([board(ana), ana.sync.me.value, ana.outbox.opened], [["k1 nets"], ANA, ["log1"]]);
});

test("The clock of Ana's phone is corrected by what the server says", async () => {
  const ana = await livePage({ enter: () => ({ ...nothing(1), now: 1_090_000 }) });
  assert.equal(ana.sync.offset.value, 90_000);
});

test("A patch that follows on is applied", async () => {
  const ana = await livePage();
  ana.network.socket.hear("patch", patch(1, 3, [card("k2", "boats")], [["card", "k1"]]));
  assert.deepEqual([board(ana), ana.outbox.upto], [["k2 boats"], 3]);
});

test("A patch that repeats what Ana has changes nothing", async () => {
  const ana = await livePage();
  ana.network.socket.hear("patch", patch(1, 3, [card("k1", "new")]));
  ana.network.socket.hear("patch", patch(0, 2, [card("k1", "old")]));
  assert.deepEqual([board(ana), entered(ana.network).length], [["k1 new"], 1]);
});

test("A tick that was under way while Ana entered is applied, as it ends later than she is", async () => {
  const ana = await livePage();
  ana.network.socket.hear("patch", patch(0, 4, [card("k1", "new")]));
  assert.deepEqual([board(ana), entered(ana.network).length], [["k1 new"], 1]);
});

test("A gap makes Ana's page enter again and fetch what it missed", async () => {
  const ana = await livePage();
  ana.network.server.enter = () => ({ ...head(5), put: [card("k2", "missed")], remove: [] });
  ana.network.socket.hear("patch", patch(4, 5, [card("k3", "out of turn")]));
  await settle();
  assert.deepEqual([board(ana), entered(ana.network)[1].after], [["k1 nets", "k2 missed"], 1]);
});

test("A patch that comes while Ana enters is applied after the answer", async () => {
  let answer;
  const ana = page({ enter: () => new Promise((resolve) => (answer = resolve)) });
  ana.sync.start();
  await settle();
  await settle();
  ana.network.socket.hear("patch", patch(2, 3, [card("k3", "later")]));
  answer({ ...head(2), put: [card("k2", "first")], remove: [] });
  await settle();
  assert.deepEqual([board(ana), entered(ana.network).length], [["k1 nets", "k2 first", "k3 later"], 1]);
});

test("Another log replaces everything Ana has", async () => {
  const ana = await livePage();
  const restored = { ...head(7, "log2"), snapshot: [card("k9", "restored")] };
  ana.network.server.enter = () => restored;
  ana.network.socket.hear("patch", patch(6, 7, [], [], "log2"));
  await settle();
  assert.deepEqual([board(ana), ana.outbox.opened], [["k9 restored"], ["log1", "log2"]]);
});

test("After a long absence the board comes by HTTP and Ana enters from there", async () => {
  const urls = [];
  const snapshot = (url) => (urls.push(url), { ...head(urls.length), records: [card("k1", `board ${urls.length}`)] });
  const ana = await livePage({
    snapshot,
    enter: ({ after }) => (after === 1 ? { ...head(2), snapshot: "/s?upto=2" } : nothing(after)),
  });
  assert.deepEqual([urls, board(ana)], [["/api/workshops/HALL/snapshot", "/s?upto=2"], ["k1 board 2"]]);
  assert.deepEqual(
    entered(ana.network).map(({ after }) => after),
    [1, 2],
  );
});

test("A snapshot that is never new enough is in the end taken from the socket", async () => {
  const all = { ...head(8), snapshot: [card("k8", "all")] };
  const ana = await livePage({ enter: ({ brief }) => (brief ? { ...head(8), snapshot: "/s" } : all) });
  assert.deepEqual([board(ana), entered(ana.network).map(({ brief }) => brief)], [["k8 all"], [true, true, false]]);
});

test("Thirty seconds of silence make Ana's page take a new line", async () => {
  const ana = await livePage();
  await ana.time.pass(29_000);
  assert.equal(ana.network.sockets.length, 1);
  await ana.time.pass(1_000);
  assert.deepEqual([ana.sync.state.value, ana.network.sockets[0].connected, ana.outbox.line], ["away", false, null]);
  await ana.time.pass(500);
  assert.deepEqual([ana.sync.state.value, ana.network.sockets.length, entered(ana.network)[1].after], ["live", 2, 1]);
});

test("Empty patches are the heartbeat that keeps the line", async () => {
  const ana = await livePage();
  for (let i = 0; i < 10; i += 1) await ana.time.pass(12_000).then(() => ana.network.socket.hear("patch", patch(1, 1)));
  assert.deepEqual([ana.sync.state.value, ana.network.sockets.length], ["live", 1]);
});

test("A page that wakes on a dead line finds out and comes back", async () => {
  const ana = await livePage();
  ana.network.server.enter = () => undefined;
  ana.sync.wake();
  await ana.time.pass(6_000);
  assert.equal(ana.sync.state.value, "away");
  ana.network.server.enter = () => nothing(1);
  await ana.time.pass(500);
  assert.equal(ana.sync.state.value, "live");
});

test("A page that wakes on a living line keeps its outbox open", async () => {
  const ana = await livePage();
  ana.sync.wake();
  await settle();
  assert.deepEqual([entered(ana.network).length, ana.outbox.opened], [2, ["log1"]]);
});

test("Three signs of waking at once begin one attempt", async () => {
  const ana = await livePage();
  ana.network.reachable = false;
  ana.network.socket.drop();
  await ana.time.pass(20_000);
  ana.network.reachable = true;
  const before = ana.network.sockets.length;
  for (let i = 0; i < 3; i += 1) ana.sync.wake();
  await settle();
  await settle();
  assert.deepEqual([ana.network.sockets.length - before, ana.sync.state.value], [1, "live"]);
});

test("A hall that was cut off comes back spread out and never slower than five seconds", async () => {
  const early = await livePage({}, { random: () => 0 });
  early.network.socket.drop();
  await early.time.pass(0);
  assert.equal(early.sync.state.value, "live");
  const late = await livePage({}, { random: () => 0.999 });
  late.network.reachable = false;
  late.network.socket.drop();
  await late.time.pass(60_000);
  late.network.reachable = true;
  await late.time.pass(5_000);
  assert.equal(late.sync.state.value, "live");
});

test("Where websockets are swallowed the next attempt begins with polling, and so do all later ones", async () => {
  const ana = page();
  ana.network.swallows = ({ transports }) => transports[0] === "websocket";
  ana.sync.start();
  await ana.time.pass(21_000);
  assert.equal(ana.sync.state.value, "live");
  ana.network.reachable = false;
  ana.network.socket.drop();
  await ana.time.pass(20_000);
  ana.network.reachable = true;
  await ana.time.pass(5_000);
  const [first, ...later] = ana.network.sockets.map(({ options }) => options.transports[0]);
  assert.deepEqual([first, [...new Set(later)], ana.sync.state.value], ["websocket", ["polling"], "live"]);
});

test("The socket client is loaded once and asked for again when its loading failed", async () => {
  const [time, network] = [
    fakeTime(),
    fakeNetwork({ snapshot: () => ({ ...head(1), records: [] }), enter: () => nothing(1) }),
  ];
  const attempts = [];
  const loadIo = async (attempt) => (
    attempts.push(attempt),
    attempt ? network.io : Promise.reject(new TypeError("offline"))
  );
  const store = createStore(signals);
  const sync = createSync({
    code: "HALL",
    token: "t",
    store,
    outbox: fakeOutbox(),
    signals,
    loadIo,
    fetch: network.fetch,
    time,
    random: () => 0.5,
  });
  sync.start();
  await time.pass(1_000);
  network.socket.drop();
  await time.pass(1_000);
  assert.deepEqual([attempts, sync.state.value, network.sockets.length], [[0, 1], "live", 2]);
});

test("Ana is removed: her page says so, keeps still and closes its outbox", async () => {
  const ana = await livePage();
  ana.network.server.ops = () => ({ error: { code: "removed", why: "You were removed." } });
  await ana.outbox.line.send({ ops: [] });
  assert.deepEqual([ana.sync.state.value, ana.outbox.line], ["removed", null]);
  assert.equal(ana.sync.problem.value.why, "You were removed.");
  ana.sync.wake();
  await ana.time.pass(600_000);
  assert.deepEqual([ana.sync.state.value, ana.network.sockets.length], ["removed", 1]);
});

test("A token no one knows ends it at the snapshot, before the socket is loaded", async () => {
  const ana = page({ snapshot: () => ({ status: 401, error: { code: "no_such_token", why: "Join again." } }) });
  ana.sync.start();
  await settle();
  assert.deepEqual([ana.sync.state.value, ana.loads], ["removed", []]);
});

test("A connection refused with a reason ends it too", async () => {
  const ana = page();
  ana.network.refusal = Object.assign(new Error("removed"), { data: { code: "removed", why: "You were removed." } });
  ana.sync.start();
  await settle();
  await settle();
  assert.equal(ana.sync.state.value, "removed");
});

test("A page older than the server asks to be loaded again", async () => {
  const ana = page({ enter: () => ({ error: { code: "old_page", why: "Please load the page again." } }) });
  ana.sync.start();
  await settle();
  await settle();
  assert.equal(ana.sync.state.value, "reload");
});

test("Ops that meet another log wait until Ana's page follows that one", async () => {
  const ana = await livePage();
  ana.network.server.ops = ({ log }) => (log === "log2" ? { head: 8, last_n: 1, results: [] } : { log: "log2" });
  ana.network.server.enter = () => ({ ...head(7, "log2"), snapshot: [] });
  assert.deepEqual(await ana.outbox.line.send({ log: "log1", ops: [] }), { log: "log2" });
  assert.equal(ana.outbox.line, null);
  await settle();
  assert.deepEqual(ana.outbox.opened, ["log1", "log2"]);
});

test("Ops without an answer for ten seconds are taken as unanswered and the line as lost", async () => {
  const ana = await livePage();
  const sending = assert.rejects(ana.outbox.line.send({ ops: [] }));
  await ana.time.pass(10_000);
  await sending;
  assert.equal(ana.sync.state.value, "away");
});

test("A line that drops answers at once those who wait for an answer on it", async () => {
  const ana = await livePage();
  const sending = assert.rejects(ana.outbox.line.send({ ops: [] }));
  ana.network.socket.drop();
  await sending;
});

test("Ana sees who is here, whatever a group is called", async () => {
  const ana = await livePage();
  ana.network.socket.hear("presence", JSON.parse('{"here": 3, "groups": {"__proto__": 2, "fishers": 1}}'));
  const { here, groups } = ana.sync.presence.value;
  assert.deepEqual(
    [here, [...groups]],
    [
      3,
      [
        ["__proto__", 2],
        ["fishers", 1],
      ],
    ],
  );
});

test("A hint that Ana types goes out only while she is live", async () => {
  const ana = await livePage();
  ana.sync.hint({ doing: "typing" });
  ana.network.socket.drop();
  ana.sync.hint({ doing: "typing" });
  assert.deepEqual(
    ana.network.sockets[0].emitted.filter(([event]) => event === "presence"),
    [["presence", { doing: "typing" }]],
  );
});

const LESS = { less: { now: true } };
const following = (...ids) => ({ follow: ids.map((id) => ["stage", id]) });

async function reader(server) {
  const snapshot = () => ({ ...head(1), ...following("now1"), records: [card("k1", "nets")] });
  return livePage({ snapshot, enter: () => ({ ...nothing(1), ...following("now1") }), ...server }, LESS);
}

test("A page that follows less says so, and by what it was told", async () => {
  const ana = await reader();
  assert.deepEqual(ana.network.fetched[0][0], "/api/workshops/HALL/snapshot?follow=now");
  const [{ follow }] = entered(ana.network);
  assert.deepEqual(follow, { now: true, of: [], had: [["stage", "now1"]] });
  assert.deepEqual([ana.sync.follows("stage", "now1"), ana.sync.follows("stage", "old")], [true, false]);
});

test("An earlier stage is asked for when Ana looks at it, and only then", async () => {
  const ana = await reader();
  ana.network.server.enter = () => ({
    ...head(1),
    ...following("now1", "old"),
    put: [card("k0", "before")],
    remove: [],
  });
  const stop = ana.sync.want("stage", "old");
  assert.equal(ana.sync.follows("stage", "old"), false);
  await settle();
  assert.deepEqual([board(ana), ana.sync.follows("stage", "old")], [["k1 nets", "k0 before"], true]);
  assert.deepEqual(entered(ana.network)[1].follow, { now: true, of: [["stage", "old"]], had: [["stage", "now1"]] });
  stop();
  ana.sync.want("stage", "old");
  await settle();
  assert.equal(entered(ana.network).length, 2, "it is there still");
});

test("When the room goes on, Ana has what it has become", async () => {
  const ana = await reader();
  ana.network.socket.hear("patch", { ...patch(1, 2, [card("k2", "dots")], [["card", "k1"]]), ...following("now2") });
  assert.deepEqual([board(ana), ana.sync.follows("stage", "now2")], [["k2 dots"], true]);
  ana.sync.wake();
  await settle();
  assert.deepEqual(entered(ana.network)[1].follow.had, [["stage", "now2"]]);
});

test("What Ana wants to see while her page enters is asked for right after", async () => {
  const answers = [];
  const ana = page(
    {
      snapshot: () => ({ ...head(1), ...following(), records: [] }),
      enter: () => new Promise((done) => answers.push(done)),
    },
    LESS,
  );
  ana.sync.start();
  await settle();
  await settle();
  ana.sync.want("stage", "old");
  answers[0]({ ...nothing(1), ...following() });
  await settle();
  assert.deepEqual(
    entered(ana.network).map(({ follow }) => follow.of),
    [[], [["stage", "old"]]],
  );
});

test("Heads that come with a patch are counted", async () => {
  const ana = await reader();
  const presence = { here: 2, groups: { fishers: 1 }, joined: { fishers: 3 } };
  ana.network.socket.hear("patch", { ...patch(1, 2), presence });
  const { here, joined } = ana.sync.presence.value;
  assert.deepEqual([here, [...joined]], [2, [["fishers", 3]]]);
});

test("A server that knows nothing of it tells everything, and nothing is missing", async () => {
  const ana = await livePage({}, LESS);
  ana.sync.want("stage", "old");
  await settle();
  assert.deepEqual([ana.sync.follows("stage", "old"), entered(ana.network).length], [true, 1]);
});
