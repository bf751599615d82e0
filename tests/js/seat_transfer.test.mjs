// Words that go along: Ana's phone waits with cards, her seat is gone, she sits down on another one.

import assert from "node:assert/strict";
import { test } from "node:test";
import { transferSeat } from "../../static/js/core/seat_transfer.js";
import { createOutbox } from "../../static/js/core/outbox.js";
import { fakeDisk, fakeRoom, fakeTime, settle, signals } from "./fakes.mjs";

const page = (disk, person, time = fakeTime()) => ({
  time,
  outbox: createOutbox({ code: "HALL", person, persistence: disk, signals, time }),
});

async function says(outbox, ...texts) {
  for (const text of texts) await outbox.post("add_card", { card: `c-${text}`, text }).kept;
}

async function arrives(disk, person, room) {
  const { outbox } = page(disk, person);
  await outbox.start();
  outbox.open(room.line());
  await settle();
  return outbox;
}

test("what a copy lacks is sent by the next person at this phone, in order, and counts as said before", async () => {
  const [disk, lost, room] = [fakeDisk(), fakeRoom({ log: "lost" }), fakeRoom({ log: "copy" })];
  const { outbox } = page(disk, "ana");
  outbox.open(lost.line());
  await says(outbox, "one", "two");
  await settle();
  outbox.close();
  await says(outbox, "three");
  outbox.stop();
  await transferSeat(disk, { code: "HALL", from: "ana", to: "ana-again" });
  await arrives(disk, "ana-again", room);
  assert.deepEqual(
    room.done.map(({ n, again, with: { text } }) => [n, again, text]),
    [
      [1, true, "one"],
      [2, true, "two"],
      [3, true, "three"],
    ],
  );
  assert.deepEqual(await disk.read("HALL/ana/"), []);
});

test("asked twice it brings them once", async () => {
  const [disk, room] = [fakeDisk(), fakeRoom()];
  await says(page(disk, "ana").outbox, "one");
  for (let n = 0; n < 2; n++) await transferSeat(disk, { code: "HALL", from: "ana", to: "eve" });
  await arrives(disk, "eve", room);
  assert.equal(room.done.length, 1);
});

test("who was removed brings only what never had its checkmark", async () => {
  const [disk, room] = [fakeDisk(), fakeRoom()];
  const { outbox } = page(disk, "ana");
  outbox.open(room.line());
  await says(outbox, "one");
  await settle();
  outbox.close();
  await says(outbox, "two");
  await transferSeat(disk, { code: "HALL", from: "ana", to: "ana-again", unsaved: true });
  const now = await arrives(disk, "ana-again", room);
  assert.deepEqual(
    room.done.map((op) => op.with.text),
    ["one", "two"],
  );
  assert.equal(now.waiting.value, 0);
});

test("words that were refused come along too, and a new name is the new person's", async () => {
  const [disk, room] = [
    fakeDisk(),
    fakeRoom({ refuse: ({ with: { text } }) => text === "rude" && { code: "no", why: "No." } }),
  ];
  const { outbox } = page(disk, "ana");
  outbox.open(room.line());
  await says(outbox, "rude");
  await settle();
  outbox.close();
  await outbox.post("rename_person", { person: "ana", name: "Anna" }).kept;
  await transferSeat(disk, { code: "HALL", from: "ana", to: "p2" });
  const now = await arrives(disk, "p2", room);
  assert.deepEqual(
    now.returned.value.map((each) => each.with.text),
    ["rude"],
  );
  assert.deepEqual(
    room.done.map((op) => op.with.person),
    ["p2"],
  );
});
