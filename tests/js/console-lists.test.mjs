// The lists of a workshop: what Fay renames, adds, removes and puts back, and what the room is asked for.

import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.document = { documentElement: { dataset: { static: "" } } };
const { added, faultsIn, removed, renamed, restored, rowsOf, saved } =
  await import("../../static/js/console/list_rows.js");

const LIST = {
  id: "levels",
  title: "Levels",
  known: [
    ["core", "Frontline"],
    ["national", "National"],
  ],
};
const storeOf = (items) => ({ get: () => items && { items } });
const before = rowsOf(storeOf(null), LIST);
const asked = (rows) => saved(LIST, before, rows).steps.map((step) => step.with.items);
const words = (rows) => [...faultsIn(rows).values()];

test("a list that no one has changed shows the words of the screen", () => {
  assert.deepEqual(
    before.map(({ id, name }) => [id, name]),
    [
      ["core", "Frontline"],
      ["national", "National"],
    ],
  );
  assert.deepEqual(asked(before), []);
});

test("a renamed entry and a new one are asked for, and the way back is the list as it was", () => {
  const more = added(renamed(before, "core", " Shore "));
  const rows = renamed(more, more[2].id, "District");
  const move = saved(LIST, before, rows);
  assert.deepEqual(move.steps[0].with.items, [
    { id: "core", title: "Shore" },
    { id: "national", title: "" },
    { id: more[2].id, title: "District" },
  ]);
  assert.deepEqual(move.steps[0].backs[0].with.items, [
    { id: "core", title: "" },
    { id: "national", title: "" },
  ]);
});

test("what is removed can be put back, and a new entry without a name is none", () => {
  const gone = removed(before, "national");
  assert.deepEqual(asked(gone), [[{ id: "core", title: "" }]]);
  assert.deepEqual(restored(gone, "national"), before);
  assert.deepEqual(asked(added(before)), []);
  const more = added(before);
  assert.deepEqual(removed(more, more[2].id), before);
});

test("an entry that was removed earlier can be put back under its name", () => {
  const rows = rowsOf(storeOf([{ id: "lake", title: "Lake", gone: true }]), { id: "areas", known: [] });
  assert.deepEqual(rows, [{ id: "lake", name: "Lake", own: "", gone: true }]);
  assert.deepEqual(
    restored(rows, "lake").map(({ gone }) => gone),
    [false],
  );
});

test("two entries of one name, and an own entry without one, cannot be saved", () => {
  assert.deepEqual(words(renamed(before, "core", "national")), ["Another entry has this name."]);
  const lake = rowsOf(storeOf([{ id: "lake", title: "Lake" }]), { id: "areas", known: [] });
  assert.deepEqual(words(renamed(lake, "lake", "  ")), ["Give it a name, or remove it."]);
  assert.deepEqual(words(before), []);
});

test("who types the words of the screen again leaves them to the screen, and an emptied one needs a name", () => {
  assert.deepEqual(asked(renamed(renamed(before, "core", "Shore"), "core", "Frontline ")), []);
  assert.deepEqual(words(renamed(before, "core", "")), ["Give it a name, or remove it."]);
});
