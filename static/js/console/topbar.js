// topbar.js: what room this is and how it is: stage, clock, people, line; pause, undo and the wall.

import { formatDuration, overtime, remaining } from "../core/clock.js";
import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/i18n.js";
import { bigQr, wallUrl } from "../ui/console/join_link.js";
import { pauseRoom } from "./stage_moves.js";
import { askHelp } from "./help.js";
import { askSteps } from "./last_steps.js";

const SOON = 120_000; // ms

export const TopBar = ({ context, about }) =>
  html`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${about.title}</span>
      <button class="console-plain console-code" onClick=${() => bigQr(context)} title=${t("Show QR code full screen")}>
        <span class="visually-hidden">${t("Join code")}</span><b class="code">${context.code}</b>
      </button>
    </h1>
    <${Clock} ...${{ context, about }} />
    <${Line} context=${context} />
    <${UndoButton} context=${context} />
    <button
      class="button small icon-only"
      aria-label=${t("Last steps")}
      title=${`${t("Last steps")} (Shift U)`}
      onClick=${() => askSteps(context)}
    >
      ${icon("chevron-down")}
    </button>
    <a class="button small" href=${wallUrl(context)} target="_blank" rel="noopener"
      >${icon("wall")}<span class="console-wide-words">${t("Open the wall")}</span></a
    >
    <button class="button small icon-only" aria-label=${t("Help and shortcuts")} onClick=${() => askHelp(context)}>
      ${icon("help")}
    </button>
    <${Pause} ...${{ context, about }} />
  </header>`;

function Clock({ context, about }) {
  const stage = context.store.get("stage", about.current ?? "");
  if (about.closed) return null;
  if (!stage || stage.status !== "open") return html`<span class="console-stage soft">${t("No stage is open")}</span>`;
  return html`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${stage.title}</span><${Timer} ...${{ context, stage }}
  /></span>`;
}

function Timer({ context, stage }) {
  const now = context.seconds.value;
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

function Line({ context }) {
  const live = context.sync.state.value === "live";
  const { here = 0 } = context.sync.presence.value;
  const waiting = context.outbox.waiting.value;
  return html`<span class="console-line" role="status" data-tone=${live ? "ok" : "error"}>
    ${icon(live ? "wifi" : "cloud-off")}<span
      >${live ? tn("{n} connected", "{n} connected", here) : t("Not connected")}</span
    >
    ${waiting > 0 && html`<b data-tone="warn">${tn("{n} waiting", "{n} waiting", waiting)}</b>`}</span
  >`;
}

function UndoButton({ context }) {
  const last = context.undo.last.value;
  const words = last ? t("Undo: {what}", { what: last.said }) : t("Nothing to undo");
  return html`<button
    class="button small"
    disabled=${!last}
    title=${words}
    aria-label=${words}
    onClick=${() => context.takeBack()}
  >
    ${icon("undo")}<span class="console-wide-words">${t("Undo")}</span>
  </button>`;
}

function Pause({ context, about }) {
  if (about.closed) return null;
  const toggle = () => context.act(pauseRoom(!about.paused));
  return about.paused
    ? html`<button class="button small primary console-pause" onClick=${toggle}>
        ${icon("play")}${t("Resume posting")}
      </button>`
    : html`<button class="button small console-pause" onClick=${toggle}>${icon("pause")}${t("Pause posting")}</button>`;
}
