// steering.js: what this wall shows: what the facilitator has put on all walls, unless its own keys or address say otherwise.
//
//   steered(room) -> { show, lane, kind, on }   on: the record that is alone on the wall, or null; reactive
//   followRemote(room)                          turns pages with the console, and tells it where they are
//   listen()                                    B: blank, Q: the QR code, Escape: what all walls show
//
// ?lane=ID keeps this wall on one lane. A key is for this wall alone, until the facilitator changes something.

import { effect, signal } from "../ui/html.js";
import { asked, shown } from "../ui/wall/turning.js";
import { spotlitOn, wallOf } from "../ui/wall_remote.js";

const KEYS = { b: "blank", q: "qr" };
const own = signal({ show: null, since: 0 });
const lane = new URLSearchParams(location.search).get("lane");

export function steered({ store }) {
  const wall = wallOf(store);
  const mine = own.value.since === wall.at ? own.value.show : null;
  return { show: mine ?? wall.show, lane: lane ?? wall.lane, kind: wall.on_kind, on: spotlitOn(store, wall) };
}

export function followRemote({ store, sync }) {
  effect(() => {
    const { page, hold, at } = wallOf(store);
    const before = asked.peek();
    if (before.at !== at || before.hold !== hold) asked.value = { page, hold, at };
  });
  effect(() => {
    const { page, pages } = shown.value;
    if (sync.state.value === "live") sync.hint({ page, pages });
  });
}

export function listen(room) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const [show, now] = [KEYS[event.key.toLowerCase()], steered(room).show];
    if (show) own.value = { show: now === show ? "" : show, since: wallOf(room.store).at };
    if (event.key === "Escape") own.value = { show: null, since: 0 };
  });
}
