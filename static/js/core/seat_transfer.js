// seat_transfer.js: what someone said from a seat that is no more goes along to their next one.
//
//   await transferSeat(persistence, { code, from, to, unsaved })   from, to: persons; unsaved: leave what had its checkmark

import { newId } from "./commands.js";
import { prefixOf } from "./outbox.js";

/** All or nothing, so that it may be asked for again. @param {object} persistence from persistence.js */
export async function transferSeat(persistence, { code, from, to, unsaved = false }) {
  const [old, fresh] = [prefixOf(code, from), prefixOf(code, to)];
  const found = await persistence.read(old);
  const under = (part) => found.filter(([key]) => key.startsWith(old + part));
  const ops = under("op/")
    .filter(([, op]) => !unsaved || op.log == null)
    .sort(([, a], [, b]) => a.at - b.at);
  const kept = under("back/").map(([key, value]) => [fresh + key.slice(old.length), value]);
  const gone = found.map(([key]) => [key, null]);
  if (gone.length)
    await persistence.write([
      ...gone,
      ...numbered(
        ops.map(([, op]) => said(op, from, to)),
        fresh,
      ),
      ...kept,
    ]);
}

// Under a new name, since the room may know the old one as someone else's.
function numbered(ops, prefix) {
  const client = newId();
  return ops.map((op, i) => [`${prefix}op/${client}/${String(i + 1).padStart(12, "0")}`, op]);
}

const said = (op, from, to) => ({
  ...op,
  again: true,
  with: op.with.person === from ? { ...op.with, person: to } : op.with,
});
