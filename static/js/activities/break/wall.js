// wall.js: the time of return, readable from the door, with what is left until then and the hall's clock.

import { formatDuration } from "../../core/clock.js";
import { hourOf } from "../../ui/hours.js";
import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { useEvery } from "../../ui/wall/hooks.js";
import { phaseOf } from "../../ui/wall/timer.js";

export const headless = true; // full screen, with the way in below

export function Main({ room, stage }) {
  useEvery(500);
  const now = room.now();
  return html`<div class="break" data-phase=${phase(stage, now)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${icon("cup")}<span>${stage.title}</span></h1>
        ${stage.instruction && html`<p dir="auto">${stage.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${t("Now")}</span><b>${hourOf(now)}</b></p>
    </header>
    <${Return} stage=${stage} now=${now} />
  </div>`;
}

const phase = (stage, now) => (stage.status === "open" && stage.ends_at ? phaseOf(stage.ends_at - now) : "calm");

function Return({ stage, now }) {
  if (stage.status === "done") return html`<p class="break-soon">${t("The break is over. Welcome back.")}</p>`;
  if (!stage.ends_at) return html`<p class="break-soon">${t("Back soon")}</p>`;
  const left = stage.ends_at - now;
  return html`<p class="break-back"><span>${t("Back at")}</span><b>${hourOf(stage.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${left > 0 ? html`${icon("timer")}<b>${formatDuration(left)}</b>` : html`<span>${t("Time’s up. Please take your seats.")}</span>`}
    </p>`;
}
