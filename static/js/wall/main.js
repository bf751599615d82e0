// main.js: the wall starts: it joins as a wall, keeps its seat, and follows the facilitator.

import * as activities from "../activities/index.js";
import { forget, join, remember, remembered } from "../core/seats.js";
import { started } from "../core/started.js";
import { effect, html, render, signal } from "../ui/html.js";
import { partsFor } from "../ui/parts.js";
import { openRoom } from "../ui/room.js";
import { stayAwake } from "./awake.js";
import { Wall } from "./frame.js";
import { followRemote, listen } from "./steering.js";
import { followWayIn } from "./way_in.js";

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
  const link = signal(joinUrl ?? location.href);
  // Read while a view is drawn, so that it is drawn anew; the link in the picture's address makes it another picture.
  const now = {
    ...room,
    code,
    token: seat.token,
    get joinUrl() {
      return link.value;
    },
    get qr() {
      return `${home}/qr.svg?of=${encodeURIComponent(link.value)}`;
    },
    get reportQr() {
      return `${home}/qr.svg?to=report&of=${encodeURIComponent(link.value)}`;
    },
  };
  followRemote(room);
  listen(room);
  followWayIn(code, (url) => (link.value = url));
  render(html`<${Wall} room=${now} screens=${screens} />`, document.getElementById("wall"));
  effect(() => comeBack(room.sync.state.value));
}

// No one is beside the projector to reload it.
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
