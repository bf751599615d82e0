// main.js: the wall starts: it joins as a wall, keeps its seat, and follows the facilitator.

import * as activities from "../activities/index.js";
import { forget, join, remember, remembered } from "../core/seats.js";
import { started } from "../core/started.js";
import { effect, html, render } from "../ui/html.js";
import { partsFor } from "../ui/parts.js";
import { openRoom } from "../ui/room.js";
import { stayAwake } from "./awake.js";
import { Wall } from "./frame.js";

const { code, joinUrl } = document.documentElement.dataset;
const [AGAIN, AFRESH] = [4000, 8000]; // ms

async function start() {
  try {
    const screens = await partsFor(activities, "wall");
    show(await takeSeat(), screens);
  } catch {
    setTimeout(start, AGAIN);
  }
}

async function takeSeat() {
  const seat = remembered(code, "wall") ?? (await join(code, { wall: true }));
  remember(code, "wall", seat);
  return seat;
}

function show(seat, screens) {
  const room = openRoom({ code, ...seat });
  const home = `/w/${encodeURIComponent(code)}`;
  const ways = { code, joinUrl: joinUrl ?? location.href, qr: `${home}/qr.svg`, reportQr: `${home}/qr.svg?to=report` };
  render(html`<${Wall} room=${{ ...room, ...ways }} screens=${screens} />`, document.getElementById("wall"));
  effect(() => comeBack(room.sync.state.value));
}

// Nobody stands beside the projector to reload it.
function comeBack(state) {
  if (state === "removed") forget(code, "wall");
  if (state === "removed" || state === "reload") setTimeout(() => location.reload(), AFRESH);
}

function light() {
  const theme = new URLSearchParams(location.search).get("theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
}

started();
light();
stayAwake();
start();
