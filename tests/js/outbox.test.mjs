// The outbox: Ana (fishers) posts from a phone whose network, tab and server come and go.

import assert from "node:assert/strict";
import { test } from "node:test";
import { createOutbox } from "../../static/js/core/outbox.js";
import { fakeDisk, fakeRoom, fakeTab, fakeTime, settle, signals } from "./fakes.mjs";

function page({ time = fakeTime(), disk = fakeDisk(), tab, person = "ana", code = "HALL" } = {}) {
  const outbox = createOutbox({ code, person, persistence: disk, signals, time, tab });
  return { outbox, time, disk, say: (text) => outbox.post("add_card", { card: `c-${text}`, text }) };
}

const texts = (room) => room.done.map((op) => op.with.text);
const silent = (room) => ({ log: room.log, send: () => new Promise(() => {}) });
const deaf = (room) => ({
  log: room.log,
  send: async (message) => (room.receive(message), Promise.reject(new Error("lost"))),
});

test("Ana's card is waiting until the room has it", async () => {
  const [ana, room] = [page(), fakeRoom()];
  const handle = ana.say("nets");
  await handle.kept;
  assert.deepEqual([handle.state.value, ana.outbox.waiting.value], ["waiting", 1]);
  ana.outbox.open(room.line());
  assert.deepEqual(await handle.answer, { ok: true, seq: 1, log: "log1" });
  assert.deepEqual([handle.state.value, ana.outbox.waiting.value], ["saved", 0]);
});

test("What Ana says goes out in the order she said it", async () => {
  const [ana, room] = [page(), fakeRoom()];
  for (const text of ["one", "two", "three"]) ana.say(text);
  ana.outbox.open(room.line());
  await ana.say("four").answer;
  assert.deepEqual(texts(room), ["one", "two", "three", "four"]);
});

test("A card counts as waiting only when it is on the phone's disk", async () => {
  let write;
  const disk = { durable: true, read: async () => [], write: () => new Promise((resolve) => (write = resolve)) };
  const [ana, room] = [page({ disk }), fakeRoom()];
  ana.outbox.open(room.line());
  const handle = ana.say("nets");
  await settle();
  assert.deepEqual([ana.outbox.waiting.value, room.messages.length], [0, 0]);
  for (; room.messages.length === 0; await settle()) write();
  assert.deepEqual([texts(room), handle.do], [["nets"], "add_card"]);
});

test("Ana's saved card stays on her screen until its patch has come", async () => {
  const [ana, room] = [page(), fakeRoom()];
  ana.outbox.open(room.line());
  await ana.say("nets").answer;
  await settle();
  assert.deepEqual(
    ana.outbox.pending.value.map((op) => op.with.text),
    ["nets"],
  );
  ana.outbox.seen(1);
  assert.deepEqual(ana.outbox.pending.value, []);
});

test("An answer that gets lost makes Ana's phone send the same number again and the room do it once", async () => {
  const [ana, room] = [page(), fakeRoom()];
  ana.outbox.open(deaf(room));
  const handle = ana.say("nets");
  await settle();
  ana.outbox.open(room.line());
  await handle.answer;
  const [first, second] = room.messages;
  assert.deepEqual([first.client, first.ops], [second.client, second.ops]);
  assert.deepEqual(texts(room), ["nets"]);
});

test("Ana reloads while her card is on its way and it arrives once", async () => {
  const [time, disk, tab, room] = [fakeTime(), fakeDisk(), fakeTab(), fakeRoom()];
  const before = page({ time, disk, tab });
  before.outbox.open(deaf(room));
  before.say("nets");
  await settle();
  before.outbox.stop();
  const after = page({ time, disk, tab });
  await after.outbox.start();
  after.outbox.open(room.line());
  await settle();
  assert.deepEqual([texts(room), room.messages[0].client === room.messages[1].client], [["nets"], true]);
  assert.equal(after.outbox.waiting.value, 0);
});

test("What Ana said before a reload goes before what she says after it", async () => {
  const [time, disk, tab, room] = [fakeTime(), fakeDisk(), fakeTab(), fakeRoom()];
  await page({ time, disk, tab }).say("before").kept;
  const after = page({ time, disk, tab });
  await after.outbox.start();
  after.say("after");
  await settle();
  after.outbox.open(room.line());
  await settle();
  assert.deepEqual(texts(room), ["before", "after"]);
});

test("A tab that died is taken over when its lease runs out", async () => {
  const [time, disk, room] = [fakeTime(), fakeDisk(), fakeRoom()];
  const dead = page({ time, disk });
  await dead.say("nets").kept;
  const living = page({ time, disk });
  await living.outbox.start();
  living.outbox.open(room.line());
  await time.pass(9_000);
  assert.deepEqual(texts(room), []);
  await time.pass(6_000);
  assert.deepEqual(texts(room), ["nets"]);
});

test("A tab that lives is left alone by Ana's other tab", async () => {
  const [time, disk, room] = [fakeTime(), fakeDisk(), fakeRoom()];
  const [one, other] = [page({ time, disk }), page({ time, disk })];
  await one.outbox.start();
  await one.say("nets").kept;
  await other.outbox.start();
  other.outbox.open(room.line());
  await time.pass(60_000);
  assert.deepEqual(room.messages, []);
});

test("Two tabs that both send the same op make one card", async () => {
  const [time, disk, tab, room] = [fakeTime(), fakeDisk(), fakeTab(), fakeRoom()];
  const one = page({ time, disk, tab });
  const handle = one.say("nets");
  await handle.kept;
  const copy = page({ time, disk, tab });
  await copy.outbox.start();
  copy.outbox.open(room.line());
  one.outbox.open(room.line());
  await handle.answer;
  assert.deepEqual([texts(room), handle.state.value, room.messages.length], [["nets"], "saved", 2]);
});

test("Ben's outbox on the same phone does not take what is Ana's", async () => {
  const [time, disk, room] = [fakeTime(), fakeDisk(), fakeRoom()];
  await page({ time, disk, person: "ana" }).say("nets").kept;
  const ben = page({ time: fakeTime(9_000_000), disk, person: "ben" });
  await ben.outbox.start();
  ben.outbox.open(room.line());
  await settle();
  assert.deepEqual([room.messages, ben.outbox.waiting.value], [[], 0]);
});

test("A refused card gives Ana her words back, also after a reload, until she takes them", async () => {
  const no = { code: "stage_closed", why: "This stage is closed.", field: "stage" };
  const [time, disk, room] = [fakeTime(), fakeDisk(), fakeRoom({ refuse: () => no })];
  const ana = page({ time, disk });
  ana.outbox.open(room.line());
  const handle = ana.say("nets");
  assert.deepEqual(await handle.answer, { ok: false, ...no });
  assert.deepEqual([handle.state.value, handle.why.value, ana.outbox.waiting.value], ["refused", no, 0]);
  await settle();
  const again = page({ time, disk });
  await again.outbox.start();
  const [
    {
      key,
      with: { text },
      code,
    },
  ] = again.outbox.returned.value;
  assert.deepEqual([text, code], ["nets", "stage_closed"]);
  assert.equal(again.outbox.take(key).with.text, "nets");
  assert.deepEqual(again.outbox.returned.value, []);
  await settle();
  assert.deepEqual(
    (await disk.read("")).filter(([row]) => row.includes("/back/")),
    [],
  );
});

test("A gap makes Ana's phone continue from the number the server expects", async () => {
  const [ana, room] = [page(), fakeRoom()];
  ana.outbox.open(room.line());
  for (const text of ["one", "two"]) await ana.say(text).answer;
  const [said] = room.clients.values();
  (said.pop(), room.done.pop());
  await ana.say("three").answer;
  await settle();
  assert.deepEqual(texts(room), ["one", "two", "three"]);
  assert.equal(new Set(room.messages.map(({ client }) => client)).size, 1);
});

test("A gap that cannot be filled makes Ana's phone count again under a new name", async () => {
  const [time, room] = [fakeTime(), fakeRoom()];
  const ana = page({ time });
  await ana.outbox.start();
  ana.outbox.open(room.line());
  await ana.say("old").answer;
  await time.pass(400_000);
  room.clients.clear();
  await ana.say("new").answer;
  assert.deepEqual(texts(room), ["old", "new"]);
  assert.deepEqual(
    room.messages.map(({ ops }) => ops[0].n),
    [1, 2, 1],
  );
});

test("A room restored from a copy gets the cards the copy lacks, once each", async () => {
  const [ana, room] = [page(), fakeRoom()];
  ana.outbox.open(room.line());
  for (const text of ["copied", "lost", "lost too"]) await ana.say(text).answer;
  const [said] = room.clients.values();
  (said.splice(1), room.done.splice(1), (room.log = "log2"));
  const handle = ana.say("new");
  await settle();
  assert.equal(handle.state.value, "waiting");
  ana.outbox.open(room.line());
  await handle.answer;
  assert.deepEqual(texts(room), ["copied", "lost", "lost too", "new"]);
  assert.deepEqual(
    room.messages[room.messages.length - 1].ops.map(({ n }) => n),
    [1, 2, 3, 4],
  );
});

test("A card an imported room already has is no refusal when the phone sends it again", async () => {
  const [ana, room] = [page(), fakeRoom()];
  ana.outbox.open(room.line());
  await ana.say("nets").answer;
  const imported = fakeRoom({ log: "log2", refuse: () => ({ code: "id_in_use", why: "That id is already in use." }) });
  ana.outbox.open(imported.line());
  await settle();
  assert.deepEqual([ana.outbox.returned.value, ana.outbox.waiting.value, imported.messages.length], [[], 0, 1]);
});

test("Saved cards are let go five minutes later and leave nothing on the phone", async () => {
  const [time, disk, room] = [fakeTime(), fakeDisk(), fakeRoom()];
  const ana = page({ time, disk });
  await ana.outbox.start();
  ana.outbox.open(room.line());
  await ana.say("nets").answer;
  await time.pass(310_000);
  assert.deepEqual(await disk.read(""), []);
});

test("A hundred and twenty cards leave in messages of at most fifty", async () => {
  const [ana, room] = [page(), fakeRoom()];
  for (let i = 0; i < 120; i += 1) ana.say(`card ${i}`);
  await settle();
  ana.outbox.open(room.line());
  await settle();
  assert.deepEqual(
    room.messages.map(({ ops }) => ops.length),
    [50, 50, 20],
  );
  assert.equal(room.done.length, 120);
});

test("Long cards leave in messages of at most 64 kB, counted in bytes", async () => {
  const [ana, room] = [page(), fakeRoom()];
  for (let i = 0; i < 10; i += 1) ana.say(`${i}${"न".repeat(5_000)}`);
  await settle();
  ana.outbox.open(room.line());
  await settle();
  assert.equal(room.done.length, 10);
  const size = (message) => Buffer.byteLength(JSON.stringify(message));
  assert.deepEqual(
    room.messages.map(size).filter((bytes) => bytes > 64_000),
    [],
  );
});

test("A card too long for any message comes back at once and holds up nothing", async () => {
  const [ana, room] = [page(), fakeRoom()];
  ana.outbox.open(room.line());
  const handle = ana.say("x".repeat(70_000));
  assert.equal((await handle.answer).code, "too_long");
  await ana.say("short").answer;
  assert.deepEqual([texts(room), ana.outbox.returned.value.length], [["short"], 1]);
});

test("While one message is on its way no other leaves", async () => {
  const [ana, room] = [page(), fakeRoom()];
  let sent = 0;
  ana.outbox.open({ log: room.log, send: () => ((sent += 1), new Promise(() => {})) });
  for (const text of ["one", "two", "three"]) await ana.say(text).kept;
  assert.equal(sent, 1);
});

test("A server in trouble is asked again later and loses nothing", async () => {
  const [time, room] = [fakeTime(), fakeRoom()];
  const ana = page({ time });
  const full = { code: "disk_full", why: "The laptop's disk is full." };
  let ill = true;
  ana.outbox.open({ log: room.log, send: async (message) => (ill ? { error: full } : room.receive(message)) });
  const handle = ana.say("nets");
  await settle();
  assert.deepEqual([ana.outbox.trouble.value, ana.outbox.waiting.value], [full, 1]);
  ill = false;
  await time.pass(5_000);
  assert.deepEqual([handle.state.value, ana.outbox.trouble.value], ["saved", null]);
});

test("One op the server cannot read comes back and the others are saved", async () => {
  const [ana, room] = [page(), fakeRoom()];
  const unreadable = (message) => message.ops.some((op) => op.with.text === "bad");
  const error = { code: "bad_message", why: "The server cannot read this." };
  for (const text of ["one", "bad", "two"]) ana.say(text);
  await settle();
  ana.outbox.open({
    log: room.log,
    send: async (message) => (unreadable(message) ? { error } : room.receive(message)),
  });
  await settle();
  assert.deepEqual([texts(room), ana.outbox.returned.value.map((op) => op.with.text)], [["one", "two"], ["bad"]]);
});

test("A phone whose disk refuses says so and still sends", async () => {
  const disk = {
    durable: true,
    read: () => Promise.reject(new Error()),
    write: () => Promise.reject(new Error("quota")),
  };
  const [ana, room] = [page({ disk }), fakeRoom()];
  await ana.outbox.start();
  const handle = ana.say("nets");
  await handle.kept;
  assert.deepEqual([ana.outbox.durable.value, ana.outbox.waiting.value], [false, 1]);
  ana.outbox.open(room.line());
  assert.equal((await handle.answer).ok, true);
});

test("A disk that recovers gets what it could not take before", async () => {
  const disk = fakeDisk();
  const { write } = disk;
  disk.write = () => Promise.reject(new Error("quota"));
  const ana = page({ disk });
  await ana.say("one").kept;
  disk.write = write;
  await ana.say("two").kept;
  const kept = (await disk.read("")).filter(([key]) => key.includes("/op/")).map(([, op]) => op.with.text);
  assert.deepEqual([kept, ana.outbox.durable.value], [["one", "two"], true]);
});

test("A removed person keeps what was unsent", async () => {
  const [ana, disk] = [page(), fakeDisk()];
  const [after] = [page({ disk })];
  after.outbox.open({ log: "log1", send: async () => ({ error: { code: "removed", why: "You were removed." } }) });
  await after.say("nets").kept;
  after.outbox.close();
  await settle();
  assert.deepEqual(
    [after.outbox.waiting.value, (await disk.read("")).some(([key]) => key.includes("/op/"))],
    [1, true],
  );
  assert.equal(ana.outbox.waiting.value, 0);
});

test("Silence on one line does not stop the next", async () => {
  const [ana, room] = [page(), fakeRoom()];
  ana.outbox.open(silent(room));
  const handle = ana.say("nets");
  await settle();
  ana.outbox.close();
  ana.outbox.open(room.line());
  assert.equal((await handle.answer).ok, true);
});

test("What is changed after posting is not changed in the outbox", async () => {
  const [ana, room] = [page(), fakeRoom()];
  const fields = { card: "k1", text: "nets" };
  const handle = ana.outbox.post("add_card", fields);
  fields.text = "other";
  ana.outbox.open(room.line());
  await handle.answer;
  assert.deepEqual(room.done[0].with, { card: "k1", text: "nets" });
});
