// timer.js: how long the stage has still to go: big, and calm to the end.
//
//   <Timer room stage paused />     phaseOf(left) -> "calm" | "last" | "over"; left: ms, below 0 when time is up

import { formatDuration } from "../../core/clock.js";
import { html } from "../html.js";
import { icon } from "../icon.js";
import { t } from "../i18n.js";
import { useEvery } from "./hooks.js";

const LAST = 3 * 60_000; // ms

export const phaseOf = (left) => (left <= 0 ? "over" : left <= LAST ? "last" : "calm");

export function Timer({ room, stage, paused }) {
  if (paused) return html`<p class="wall-timer" data-phase="paused">${icon("pause")}<span>${t("Paused")}</span></p>`;
  if (stage.status === "done")
    return html`<p class="wall-timer" data-phase="done">${icon("check")}<span>${t("Closed")}</span></p>`;
  return stage.ends_at ? html`<${Running} room=${room} endsAt=${stage.ends_at} />` : null;
}

function Running({ room, endsAt }) {
  useEvery(500);
  const left = endsAt - room.now();
  const phase = phaseOf(left);
  return html`<p class="wall-timer" data-phase=${phase} role="timer">
    ${phase === "over" ? over(-left) : html`<b>${formatDuration(left)}</b>`}
  </p>`;
}

const over = (ms) =>
  html`${icon("timer")}<span>${t("Time’s up")}</span><small class="wall-over">+${formatDuration(ms)}</small>`;
