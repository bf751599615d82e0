// topbar.js: what room this is and how it stands: stage, clock, people, line; pause, undo and the wall.

import { formatDuration, overtime, remaining } from "../core/clock.js";
import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/words.js";
import { bigQr, wallUrl } from "../ui/console/join_link.js";
import { pauseRoom } from "./stage_moves.js";
import { askHelp } from "./help.js";

const SOON = 120_000; // ms

export const TopBar = ({ desk, about }) =>
  html`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${about.title}</span>
      <button class="console-plain console-code" onClick=${() => bigQr(desk)} title=${t("Show QR code full screen")}>
        <span class="visually-hidden">${t("Join code")}</span><b class="code">${desk.code}</b>
      </button>
    </h1>
    <${Clock} ...${{ desk, about }} />
    <${Line} desk=${desk} />
    <${UndoButton} desk=${desk} />
    <a class="button small" href=${wallUrl(desk)} target="_blank" rel="noopener"
      >${icon("wall")}<span class="console-wide-words">${t("Open the wall")}</span></a
    >
    <button class="button small icon-only" aria-label=${t("Help and shortcuts")} onClick=${() => askHelp(desk)}>
      ${icon("help")}
    </button>
    <${Pause} ...${{ desk, about }} />
  </header>`;

function Clock({ desk, about }) {
  const stage = desk.store.get("stage", about.current ?? "");
  if (about.closed) return null;
  if (!stage || stage.status !== "open") return html`<span class="console-stage soft">${t("No stage is open")}</span>`;
  return html`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${stage.title}</span><${Timer} ...${{ desk, stage }}
  /></span>`;
}

function Timer({ desk, stage }) {
  const now = desk.seconds.value;
  if (!stage.ends_at)
    return html`<span class="timer" role="timer" title=${t("open since")}
      >${icon("clock")}${formatDuration(now - stage.opened_at)}</span
    >`;
  const over = overtime(stage.ends_at, now, 0);
  const left = remaining(stage.ends_at, now, 0);
  const tone = over ? "error" : left < SOON ? "warn" : undefined;
  return html`<span class="timer" role="timer" data-tone=${tone} title=${over ? t("over time") : t("left")}
    >${icon("timer")}${over ? `+${formatDuration(over)}` : formatDuration(left)}</span
  >`;
}

function Line({ desk }) {
  const live = desk.sync.state.value === "live";
  const { here = 0 } = desk.sync.presence.value;
  const waiting = desk.outbox.waiting.value;
  return html`<span class="console-line" role="status" data-tone=${live ? "ok" : "error"}>
    ${icon(live ? "wifi" : "cloud-off")}<span
      >${live ? tn("{n} connected", "{n} connected", here) : t("Not connected")}</span
    >
    ${waiting > 0 && html`<b data-tone="warn">${tn("{n} waiting", "{n} waiting", waiting)}</b>`}</span
  >`;
}

function UndoButton({ desk }) {
  const last = desk.undo.last.value;
  const words = last ? t("Undo: {what}", { what: last.said }) : t("Nothing to undo");
  return html`<button
    class="button small"
    disabled=${!last}
    title=${words}
    aria-label=${words}
    onClick=${() => desk.takeBack()}
  >
    ${icon("undo")}<span class="console-wide-words">${t("Undo")}</span>
  </button>`;
}

function Pause({ desk, about }) {
  if (about.closed) return null;
  const toggle = () => desk.act(pauseRoom(!about.paused));
  return about.paused
    ? html`<button class="button small primary console-pause" onClick=${toggle}>
        ${icon("play")}${t("Resume posting")}
      </button>`
    : html`<button class="button small console-pause" onClick=${toggle}>${icon("pause")}${t("Pause posting")}</button>`;
}
