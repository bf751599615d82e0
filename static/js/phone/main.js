// main.js: starts the phone: the form until somebody is in, then the room in its place.

import { forget, remember, remembered, seatByCookie } from "../core/seats.js";
import { withFresh } from "../ui/optimistic.js";
import { html, render } from "../ui/html.js";
import { openRoom } from "../ui/room.js";
import { App } from "./app.js";
import { loadCss } from "./load_css.js";
import { enhance, unreachable } from "./join.js";
import { followKeyboard } from "./keyboard.js";

const { code } = document.documentElement.dataset;
const form = document.querySelector("form");

async function start() {
  document.querySelector(".opening")?.removeAttribute("hidden");
  const seat = remembered(code, "phone") ?? (form ? null : await seatByCookie(code).catch(() => null));
  if (seat) return enter(seat);
  return form && enhance({ code, form, onIn: enterAnew });
}

async function enter(seat) {
  remember(code, "phone", seat);
  const room = withFresh(openRoom({ ...seat, code }));
  await loadCss("room");
  render(null, document.body);
  document.body.replaceChildren();
  render(html`<${App} room=${room} leave=${() => leave(room)} again=${() => again(room, seat)} />`, document.body);
}

// Who lost their seat and took another one in the form brings along what was not sent.
async function enterAnew(seat) {
  const former = remembered(code, "former");
  if (former) await import("./rejoin.js").then(({ bring }) => bring(code, former, seat)).catch(() => null);
  return enter(seat);
}

/** @returns {Promise<string>} why not, if not */
async function again(room, seat) {
  try {
    const { rejoin } = await import("./rejoin.js");
    const next = await rejoin({ code, room, seat });
    await (next ? enter(next) : leave(room));
  } catch {
    return unreachable();
  }
  return "";
}

// The cookie is the server's to take away; the form that answers is a fresh one.
async function leave(room) {
  room.sync.stop();
  forget(code, "phone");
  await fetch(`/w/${encodeURIComponent(code)}/leave`, { method: "POST" }).catch(() => null);
  location.reload();
}

followKeyboard();
start();
