// keys.js: single keys for hands that are in a hurry; they rest while somebody types, and can be switched off.
//
//   listenToKeys({ desk, looking, help }) -> stop
//   shortcuts() -> [[keys, words], ...] for the help
//   keysOn(), setKeysOn(on)      remembered on this device

import { openNext } from "../panels/agenda.js";
import { pauseRoom } from "../panels/stage_moves.js";
import { t } from "../ui/words.js";
import { tabs } from "./stage.js";

const KEY = "wsr-console-keys";

export const shortcuts = () => [
  ["1 … 8", t("Panels, from Join to Documents")],
  ["0", t("Back to the current stage")],
  ["Shift N", t("Open the next stage")],
  ["Shift P", t("Pause or resume posting")],
  ["U, Ctrl Z", t("Undo the last step")],
  ["/", t("Search in this panel")],
  ["A", t("Select all visible cards")],
  ["C", t("Cluster the selected cards")],
  ["G", t("Merge the selected cards")],
  ["M", t("Move the selected cards to another lane")],
  ["H", t("Hide the selected cards")],
  ["Esc", t("Clear selection; close a window")],
  ["Alt ↑ ↓", t("Move the focused stage up or down")],
  ["?", t("This help")],
];

export function listenToKeys(given) {
  const heard = (event) => onKey(event, given);
  document.addEventListener("keydown", heard);
  return () => document.removeEventListener("keydown", heard);
}

function onKey(event, given) {
  const typing = event.target.closest?.("input:not([type=checkbox]), textarea, select, [role=menu]");
  if (typing || document.querySelector("dialog[open]")) return;
  const act = keyOf(event, given);
  if (act) (event.preventDefault(), act());
}

function keyOf(event, { desk, looking, help }) {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !event.shiftKey)
    return () => desk.takeBack();
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !keysOn()) return undefined;
  if (/^[0-8]$/.test(event.key)) return () => (looking.value = event.key === "0" ? null : tabs()[event.key - 1][0]);
  if (event.shiftKey && SHIFTED[event.code]) return () => SHIFTED[event.code](desk);
  return event.shiftKey && event.key !== "?" && event.key !== "/"
    ? undefined
    : PLAIN[event.key.toLowerCase()]?.(desk, help);
}

const wall = (what) => () => () => window.dispatchEvent(new CustomEvent("wall", { detail: what }));

const SHIFTED = {
  KeyN: openNext,
  KeyP: (desk) => desk.act(pauseRoom(!desk.store.get("about", "about").paused)),
};
const PLAIN = {
  u: (desk) => () => desk.takeBack(),
  "?": (_, help) => help,
  "/": () => () => document.querySelector(".console-panel [type=search], .console-people [type=search]")?.focus(),
  a: wall("all"),
  c: wall("cluster"),
  g: wall("merge"),
  m: wall("lane"),
  h: wall("hide"),
  escape: wall("none"),
};

export function keysOn() {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

export function setKeysOn(on) {
  try {
    localStorage.setItem(KEY, on ? "on" : "off");
  } catch {
    // Where nothing may be kept they stay on.
  }
}
