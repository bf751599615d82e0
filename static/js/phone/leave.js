// leave.js: the way out, after which this phone holds nothing of who was here.
//
//   await leave(code, room, seat)               forgets the person here and on the server, and shows a fresh form
//   await finishLeaving(code, left, form, start)      tells the server what it could not be told when someone left offline
//   await clear(code, person)                   posts, refusals and drafts of one person go from this phone

import { prefixOf } from "../core/outbox.js";
import { forgetOwn } from "../core/own_cards.js";
import { pagePersistence } from "../core/persistence.js";
import { forget, remember } from "../core/seats.js";
import { dropDrafts } from "../ui/draft.js";

const PAUSE = 3_000; // ms until a server that could not be told is asked again

export async function leave(code, room, seat) {
  room.sync.stop();
  await room.outbox.stop();
  remember(code, "left", { token: seat.token });
  forget(code, "phone");
  await clear(code, seat.person).catch(() => null);
  if (await toldServer(code, seat)) forget(code, "left");
  location.reload();
}

/** @param {HTMLFormElement|null} form none: the server still takes this phone for who has left */
export async function finishLeaving(code, left, form, start) {
  const told = await toldServer(code, left);
  if (told || form) forget(code, "left");
  return form ? start() : setTimeout(() => location.reload(), told ? 0 : PAUSE);
}

async function toldServer(code, { token }) {
  const headers = { Authorization: `Bearer ${token}` };
  const answer = await fetch(`/w/${encodeURIComponent(code)}/leave`, { method: "POST", headers }).catch(() => null);
  return answer?.ok;
}

export async function clear(code, person) {
  const prefix = prefixOf(code, person);
  dropDrafts(prefix);
  forgetOwn(prefix);
  const persistence = await pagePersistence();
  const rows = await persistence.read(prefix);
  if (rows.length) await persistence.write(rows.map(([key]) => [key, null]));
  forgetTab(prefix);
}

function forgetTab(prefix) {
  try {
    sessionStorage.removeItem(`wsr-client/${prefix}`);
  } catch {
    // Where nothing may be kept, nothing is left.
  }
}
