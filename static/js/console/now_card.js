// now_card.js: the stage that is open, the next one, and how far ahead or behind the day is.

import { html } from "../ui/html.js";
import { hourOf } from "../ui/hours.js";
import { stagesOf } from "../ui/selectors.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/i18n.js";
import { spare } from "./agenda_clock.js";
import { spreadDelay } from "./agenda_moves.js";
import { leave } from "./leaving.js";
import { openAsking } from "./opening.js";
import * as moves from "./stage_moves.js";
import { WallBar } from "./wall_bar.js";

const SOME = 2; // minutes: less is on time

/** Open the next stage, as the big button does. */
export function openNext(context) {
  const stages = stagesOf(context.store);
  const next = moves.nextStage(stages, context.store.get("about", "about").current);
  if (next) openAsking(context, next);
}

export function NowCard({ context, stages, about, clock }) {
  if (about.closed) return html`<p class="console-now soft">${t("The workshop is closed.")}</p>`;
  const open = moves.openNow(stages);
  const next = moves.nextStage(stages, about.current);
  return html`<div class="console-now">
    ${open ? html`<${OpenStage} ...${{ context, stage: open }} />` : html`<p class="soft">${t("No stage is open.")}</p>`}
    ${
      next &&
      html`<button class="button primary wide console-next" onClick=${() => openNext(context)}>
        ${icon("play")}<span dir="auto">${t("Open next: {title}", { title: next.title })}</span>
      </button>`
    }
    <${WallBar} ...${{ context, stage: stages.find(({ id }) => id === about.current) }} />
    ${clock.day && html`<${Day} ...${{ context, clock }} />`}
  </div>`;
}

function OpenStage({ context, stage }) {
  const extend = (minutes) => () => context.act(moves.extendStage(stage, minutes, context.now()));
  return html`<p class="console-now-name"><small>${t("Open now")}</small><b dir="auto">${stage.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${t("5 minutes less")} disabled=${!stage.ends_at} onClick=${extend(-5)}>
        ${t("−5 min")}
      </button>
      <button class="button small" aria-label=${t("5 minutes more")} onClick=${extend(5)}>${t("+5 min")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${t("Close this stage")}
        onClick=${() => leave(context, stage, moves.closeStage(stage, context.now()))}
      >
        ${icon("stop")}${t("Close")}
      </button>
    </div>`;
}

function Day({ context, clock }) {
  const { late, ends, planned } = clock.day;
  const shorter = spare(clock);
  const times = { end: hourOf(ends), planned: hourOf(planned) };
  return html`<div class="console-day" data-late=${late >= SOME}>
    <p>
      <b>${pace(late)}</b>
      <span
        >${Math.abs(late) < SOME ? t("Ends at {end}.", times) : t("Ends at {end} instead of {planned}.", times)}</span
      >
    </p>
    ${
      late >= SOME &&
      shorter.length > 0 &&
      html`<button
        class="button small wide"
        title=${t("Shortens the stages that are still to come today, none by more than half. Breaks stay as long.")}
        onClick=${() => context.act(spreadDelay(shorter))}
      >
        ${icon("timer")}${t("Spread the delay")}
      </button>`
    }
  </div>`;
}

function pace(late) {
  if (Math.abs(late) < SOME) return t("On time");
  return late > 0 ? tn("{n} min behind", "{n} min behind", late) : tn("{n} min ahead", "{n} min ahead", -late);
}
