// again.js: the way back for a phone that the room knows no longer, with the words it still holds.
//
//   await comeAgain({ code, room, seat })   -> the seat to go on with, or null: only the form can help
//   await bring(code, former, seat)         former: { person, unsaved } as comeAgain remembers it

import { join, remember } from "../core/door.js";
import { bringAlong } from "../core/formerly.js";
import { pageKeep } from "../core/keep.js";
import { self } from "../ui/board.js";

/** @param {{code: string, room: object, seat: {token: string, person: string, as?: object}}} given  Rejects with no line. */
export async function comeAgain({ code, room, seat }) {
  const unsaved = room.sync.problem.value?.code === "removed";
  const next = unsaved ? await letBackIn(code, seat) : await joinedAgain(code, { ...seat.as, ...asKnown(room) });
  const former = { person: seat.person, unsaved };
  if (!next) return (remember(code, "former", former), null);
  room.sync.stop();
  await room.outbox.stop();
  if (next !== seat) await bring(code, former, next);
  return next;
}

// The facilitator may have changed their mind.
async function letBackIn(code, seat) {
  const headers = { Authorization: `Bearer ${seat.token}` };
  const { ok } = await fetch(`/api/workshops/${encodeURIComponent(code)}/snapshot`, { headers });
  return ok ? seat : null;
}

/** @returns {object|null} null when the room has no such place any more */
async function joinedAgain(code, as) {
  try {
    return { ...(await join(code, as)), as };
  } catch (refusal) {
    if (refusal.code === "no_line") throw refusal;
    return null;
  }
}

// As the room last knew them, rather than as they came in.
function asKnown(room) {
  const { id, name = "", group, role } = self(room);
  return id && { name, recorder: role === "recorder", ...(group && { group }) };
}

export const bring = async (code, { person, unsaved }, seat) =>
  bringAlong(await pageKeep(), { code, from: person, to: seat.person, unsaved });
