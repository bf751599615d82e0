// keys.js: single keys for hands that are in a hurry; they rest while someone types, and can be switched off.
//
//   listenToKeys({ context, looking, help }) -> stop
//   shortcuts(parts) -> [[keys, words], ...] for the help; parts as in tabs.js
//   keysOn(), setKeysOn(on)      remembered on this device

import { stagesOf } from "../ui/selectors.js";
import { t } from "../ui/i18n.js";
import { openNext } from "./agenda.js";
import { fold } from "./folding.js";
import { askSteps } from "./last_steps.js";
import { pauseRoom } from "./stage_moves.js";
import { shownTabs, tabsOf } from "./tabs.js";
import * as wall from "./wall_keys.js";

const KEY = "wsr-console-keys";

export const shortcuts = (parts) => [
  panelKeys(tabsOf(parts).filter(({ key }) => key)),
  ["0", t("Back to the current stage")],
  ["Shift N", t("Open the next stage")],
  ["Shift P", t("Pause or resume posting")],
  ["U, Ctrl Z", t("Undo the last step")],
  ["Shift U", t("List the last steps")],
  ["[ ]", t("Hide or show agenda and people")],
  ["↑ ↓ ← →", t("Move over the cards; with Shift, select them")],
  ["Ctrl A", t("Select all cards of a lane")],
  ["/", t("Search in this panel")],
  ["B", t("Blank the wall, or show it again")],
  ["Q", t("QR code on the wall, or back to the stage")],
  [", .", t("Previous or next page on the wall")],
  ["K", t("Hold the page on the wall")],
  ...ownKeys(parts)
    .filter(({ words }) => words)
    .map(({ key, words }) => [key.toUpperCase(), words()]),
  ["Esc", t("Clear selection; close a window")],
  ["Alt ↑ ↓", t("Move the focused stage up or down")],
  ["?", t("This help")],
];

const panelKeys = (tabs) => [
  `${tabs[0].key} … ${tabs.at(-1).key}`,
  t("Panels, from {first} to {last}", { first: tabs[0].words(), last: tabs.at(-1).words() }),
];

const ownKeys = (parts) => Object.values(parts).flatMap(({ keys = [] }) => keys);

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

function keyOf(event, { context, looking, help }) {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !event.shiftKey)
    return () => context.takeBack();
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !keysOn()) return undefined;
  if (/^[0-9]$/.test(event.key)) return panelOf(event.key, { context, looking });
  if (event.shiftKey && SHIFTED[event.code]) return () => SHIFTED[event.code](context);
  return event.shiftKey && event.key !== "?" && event.key !== "/"
    ? undefined
    : plain(event.key.toLowerCase(), context, help);
}

function panelOf(key, { context, looking }) {
  if (key === "0") return () => (looking.value = null);
  const tab = shownTabs(context.parts, stagesOf(context.store)).find((each) => each.key === key);
  return tab && (() => (looking.value = tab.name));
}

function plain(key, context, help) {
  const own = ownKeys(context.parts).find((each) => each.key === key);
  return PLAIN[key]?.(context, help) ?? (own && (() => own.act(context)));
}

const SHIFTED = {
  KeyU: askSteps,
  KeyN: openNext,
  KeyP: (context) => context.act(pauseRoom(!context.store.get("about", "about").paused)),
};
const PLAIN = {
  "[": () => () => fold("start"),
  "]": () => () => fold("end"),
  u: (context) => () => context.takeBack(),
  "?": (_, help) => help,
  b: (context) => () => wall.front(context, "blank"),
  q: (context) => () => wall.front(context, "qr"),
  k: (context) => () => wall.hold(context),
  ",": (context) => () => wall.turn(context, -1),
  ".": (context) => () => wall.turn(context, 1),
  "/": () => () => document.querySelector(".console-panel [type=search], .console-people [type=search]")?.focus(),
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
