// seats.js: a seat in a room is taken by joining, and remembered by the browser.
//
//   const seat = await join(code, { name, group, recorder })    -> { token, person, role }; throws { code, why, field? }
//   remembered(code, place)    the seat this browser has at that place, or null; place: "phone" | "console" | "wall"
//   remember(code, place, seat), forget(code, place)
//   watchSeat(code, place, token, lost)   lost() once this browser's seat there is another one or none: left or taken in a tab
//   await seatByCookie(code)   the seat that was taken by the plain form, or null
//
// A laptop may run console, wall and a phone's page at once, so that each place has a seat of its own.

const memory = new Map();
const name = (code, place) => `wsr:${code}:${place}`;

/** @param {string} code  @param {object} asked name?, group?, recorder?, facilitator_key?, wall? */
export async function join(code, asked) {
  const answer = await reach(`/api/workshops/${encodeURIComponent(code)}/join`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(asked),
  });
  const told = await answer.json();
  if (!answer.ok) throw told.error;
  return told;
}

async function reach(path, options) {
  try {
    return await fetch(path, options);
  } catch {
    throw { code: "no_line", why: "" };
  }
}

export async function seatByCookie(code) {
  const answer = await reach(`/api/workshops/${encodeURIComponent(code)}/seat`);
  return answer.ok ? answer.json() : null;
}

export function remembered(code, place) {
  return memory.get(name(code, place)) ?? stored(code, place);
}

function stored(code, place) {
  try {
    return JSON.parse(localStorage.getItem(name(code, place)));
  } catch {
    return null;
  }
}

export function remember(code, place, seat) {
  memory.set(name(code, place), seat);
  try {
    localStorage.setItem(name(code, place), JSON.stringify(seat));
  } catch {
    // Storage may be blocked or full: then this page alone remembers.
  }
}

export function forget(code, place) {
  memory.delete(name(code, place));
  try {
    localStorage.removeItem(name(code, place));
  } catch {
    // The same.
  }
}

/** A page that another tab has left, or that the browser shows again from its cache, must not act for who was there. */
export function watchSeat(code, place, token, lost) {
  const look = () => stored(code, place)?.token !== token && lost();
  addEventListener("storage", ({ key }) => (key === null || key === name(code, place)) && look());
  addEventListener("pageshow", ({ persisted }) => persisted && look());
}
