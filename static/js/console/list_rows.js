// list_rows.js: the entries of one list while someone changes them, and what is asked of the room in the end.
//
//   rowsOf(store, { id, known })       [{ id, name, own, gone }]; `own` are the screen's words for it, `gone` is no longer offered
//   added, renamed, removed, restored  rows -> rows; one that was just added (`fresh`) leaves no trace when it is removed
//   faultsIn(rows)                     Map of id -> why it can't stay so
//   saved(list, before, rows)          the move, with its way back

import { newId } from "../core/commands.js";
import { t } from "../ui/i18n.js";
import { allOf } from "../ui/vocabularies.js";
import { move, step } from "../ui/console/move.js";

export const rowsOf = (store, { id: name, known }) =>
  allOf(store, name, known).map(({ id, words, gone }) => ({
    id,
    name: words,
    own: known.find(([each]) => each === id)?.[1] ?? "",
    gone,
  }));

export const added = (rows) => [...rows, { id: newId(), name: "", own: "", gone: false, fresh: true }];
export const renamed = (rows, id, name) => rows.map((row) => (row.id === id ? { ...row, name } : row));
export const restored = (rows, id) => rows.map((row) => (row.id === id ? { ...row, gone: false } : row));
export const removed = (rows, id) =>
  rows.filter((row) => row.id !== id || !row.fresh).map((row) => (row.id === id ? { ...row, gone: true } : row));

const called = ({ name }) => name.trim().replace(/\s+/g, " ");

/** Those that are offered; one that was added and got no name is none. */
const offered = (rows) => rows.filter((row) => !row.gone && !(row.fresh && !called(row)));

export function faultsIn(rows) {
  const [faults, before] = [new Map(), new Set()];
  for (const row of offered(rows)) {
    const name = called(row).toLocaleLowerCase();
    if (!name) faults.set(row.id, t("Give it a name, or remove it."));
    else if (before.has(name)) faults.set(row.id, t("Another entry has this name."));
    before.add(name);
  }
  return faults;
}

// Words of the screen are kept as such, so that everyone reads them in their language.
const asked = (rows) => offered(rows).map((row) => ({ id: row.id, title: called(row) === row.own ? "" : called(row) }));

export function saved({ id, title }, before, rows) {
  const [was, items] = [asked(before), asked(rows)];
  const edit = step("edit_vocabulary", { vocabulary: id, items }, ["edit_vocabulary", { vocabulary: id, items: was }]);
  return move(t("{list} changed", { list: title }), JSON.stringify(was) === JSON.stringify(items) ? [] : edit);
}
