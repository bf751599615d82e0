// main.js: starts the phone: the form until someone is in, then the room in its place.

import { forget, remember, remembered, seatByCookie, watchSeat } from "../core/seats.js";
import { started } from "../core/started.js";
import { withFresh } from "../ui/optimistic.js";
import { html, render } from "../ui/html.js";
import { openRoom } from "../ui/room.js";
import { App } from "./app.js";
import { loadCss } from "../ui/load_css.js";
import { enhance, unreachable } from "./join.js";
import { followKeyboard } from "./keyboard.js";

const { code } = document.documentElement.dataset;
const form = document.querySelector("form");
const scanned = /[?&]table=([\w-]+)/.exec(location.search)?.[1];

async function start() {
  document.querySelector(".opening")?.removeAttribute("hidden");
  const left = remembered(code, "left"); // now: another tab may be telling the server as well
  if (left) return (await import("./leave.js")).finishLeaving(code, left, form, start);
  const seat = remembered(code, "phone") ?? (form ? null : await seatByCookie(code).catch(() => undefined));
  // Another tab left while this page was on its way: the server has the form by now.
  if (seat === null && document.querySelector(".opening")) return location.reload();
  if (seat) return enter(seat);
  if (form && "names" in form.dataset) import("./name_list.js").then(({ offerNames }) => offerNames({ code, form }));
  return form && enhance({ code, form, onIn: enterAnew });
}

async function enter(seat) {
  const { search } = location;
  if (!scanned) history.replaceState(null, "", location.pathname); // a code is asked about once
  remember(code, "phone", seat);
  const room = withFresh(openRoom({ ...seat, code, less: { now: true } }));
  await loadCss("room");
  render(null, document.body);
  document.body.replaceChildren();
  watchSeat(code, "phone", seat.token, () => location.reload());
  const leave = async () => (await import("./leave.js")).leave(code, room, seat);
  render(html`<${App} ...${{ room, leave, scanned, search }} again=${() => again(room, seat)} />`, document.body);
}

// Who lost their seat and took another one in the form may bring along what was not sent, if it is the same person.
async function enterAnew(seat) {
  history.replaceState(null, "", location.pathname); // whoever is shown this address gets no recorder's key with it
  const former = remembered(code, "former");
  if (former) await import("./former.js").then(({ settle }) => settle(code, former, seat)).catch(() => null);
  return enter(seat);
}

/** @returns {Promise<string>} why not, if not */
async function again(room, seat) {
  try {
    const { rejoin } = await import("./rejoin.js");
    const next = await rejoin({ code, room, seat });
    await (next ? enter(next) : backToForm(room));
  } catch ({ why }) {
    return why || unreachable();
  }
  return "";
}

// The cookie is the server's to take away; the form that answers is a fresh one.
async function backToForm(room) {
  room.sync.stop();
  forget(code, "phone");
  await fetch(`/w/${encodeURIComponent(code)}/leave`, { method: "POST" }).catch(() => null);
  location.reload();
}

started();
followKeyboard();
start();
