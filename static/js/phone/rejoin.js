// rejoin.js: the way back for a phone that the room knows no longer, with the words it still holds.
//
//   await rejoin({ code, room, seat })   -> the seat to go on with, or null: only the form can help
//   await bring(code, former, seat)         former: { person, name, unsaved } as rejoin remembers it

import { join, remember } from "../core/seats.js";
import { transferSeat } from "../core/seat_transfer.js";
import { pagePersistence } from "../core/persistence.js";
import { prefixOf } from "../core/outbox.js";
import { moveDrafts } from "../ui/draft.js";
import { self } from "../ui/selectors.js";

/** @param {{code: string, room: object, seat: {token: string, person: string, as?: object}}} given  Rejects where it can be tried again. */
export async function rejoin({ code, room, seat }) {
  const unsaved = room.sync.problem.value?.code === "removed";
  const next = unsaved ? await letBackIn(code, seat) : await joinedAgain(code, { ...seat.as, ...asKnown(room) });
  const former = { person: seat.person, name: self(room).name ?? "", unsaved };
  if (!next) return (remember(code, "former", former), null);
  room.sync.stop();
  await room.outbox.stop();
  if (next !== seat) await bring(code, former, next);
  return next;
}

// The facilitator may have changed their mind.
async function letBackIn(code, seat) {
  const headers = { Authorization: `Bearer ${seat.token}` };
  const { ok } = await fetch(`/api/workshops/${encodeURIComponent(code)}/snapshot?follow=`, { headers });
  return ok ? seat : null;
}

/** @returns {object|null} null when the room has no such place any more */
async function joinedAgain(code, as) {
  try {
    return { ...(await join(code, as)), as };
  } catch (refusal) {
    if (refusal.code === "no_line" || refusal.code === "too_many_joins") throw refusal; // later there is a seat
    return null;
  }
}

// As the room last knew them, rather than as they came in.
function asKnown(room) {
  const { id, name = "", group, role } = self(room);
  return id && { name, recorder: role === "recorder", ...(group && { group }) };
}

export async function bring(code, { person, unsaved }, seat) {
  await transferSeat(await pagePersistence(), { code, from: person, to: seat.person, unsaved });
  moveDrafts(prefixOf(code, person), prefixOf(code, seat.person));
}
