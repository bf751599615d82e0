// main.js: the wall starts: it joins as a wall, keeps its place, and follows the facilitator.

import { join, remember, remembered } from "../core/door.js";
import { html, render } from "../ui/html.js";
import { openRoom } from "../ui/room.js";
import { stayAwake } from "./awake.js";
import { Wall } from "./frame.js";

const { code, joinUrl } = document.documentElement.dataset;
const AGAIN = 4000; // ms

function light() {
  const theme = new URLSearchParams(location.search).get("theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
}

async function enter() {
  const seat = remembered(code, "wall") ?? (await join(code, { wall: true }));
  remember(code, "wall", seat);
  const room = await openRoom({ code, token: seat.token, seat: "wall" });
  const home = `/w/${encodeURIComponent(code)}`;
  const whole = { ...room, code, joinUrl: joinUrl || location.href, qr: `${home}/qr.svg`, reportQr: `${home}/qr.svg?to=report` };
  render(html`<${Wall} room=${whole} />`, document.getElementById("wall"));
}

async function start() {
  try {
    await enter();
  } catch {
    setTimeout(start, AGAIN);
  }
}

light();
stayAwake();
start();
