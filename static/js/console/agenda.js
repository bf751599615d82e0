// agenda.js: the stages of the day, what is open now, and the one click that comes next.

import { html } from "../ui/html.js";
import { stagesOf } from "../ui/selectors.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/i18n.js";
import { grip } from "../ui/console/drag.js";
import { Menu } from "../ui/console/menu.js";
import { editStageIn } from "./stage_form.js";
import { editWorkshopIn } from "./workshop_form.js";
import * as moves from "./stage_moves.js";
import { WallPages } from "./wall_pages.js";

export function Agenda({ context, look, looking }) {
  const stages = stagesOf(context.store);
  const about = context.store.get("about", "about");
  const next = moves.nextStage(stages, about.current)?.id;
  return html`<section class="console-agenda" aria-label=${t("Agenda")}>
    <${NowCard} ...${{ context, stages, about }} />
    <ol class="stage-list">
      ${stages.map(
        (stage, place) =>
          html`<${Row}
            key=${stage.id}
            ...${{ context, stage, place, look }}
            next=${next === stage.id}
            seen=${looking === stage.id}
            current=${about.current === stage.id}
          />`,
      )}
    </ol>
    <${Ending} ...${{ context, about }} />
  </section>`;
}

/** Open the next stage, as the big button does. */
export function openNext(context) {
  const stages = stagesOf(context.store);
  const next = moves.nextStage(stages, context.store.get("about", "about").current);
  if (next) context.act(moves.openStage(next, moves.openNow(stages), context.now()));
}

function NowCard({ context, stages, about }) {
  if (about.closed) return html`<p class="console-now soft">${t("The workshop is closed.")}</p>`;
  const open = moves.openNow(stages);
  const next = moves.nextStage(stages, about.current);
  return html`<div class="console-now">
    ${open ? html`<${OpenStage} ...${{ context, stage: open }} />` : html`<p class="soft">${t("No stage is open.")}</p>`}
    <${WallPages} code=${context.code} />
    ${
      next &&
      html`<button class="button primary wide console-next" onClick=${() => openNext(context)}>
        ${icon("play")}<span dir="auto">${t("Open next: {title}", { title: next.title })}</span>
      </button>`
    }
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
        onClick=${() => context.act(moves.closeStage(stage, context.now()))}
      >
        ${icon("stop")}${t("Close")}
      </button>
    </div>`;
}

function Row({ context, stage, place, next, seen, current, look }) {
  const state = stage.status === "ahead" ? (next ? "next" : "ahead") : stage.status;
  return html`<li
    class="stage"
    data-state=${state}
    data-seen=${seen}
    data-drop=${`stage:${place}`}
    data-draggable
    aria-current=${current ? "step" : undefined}
  >
    <span
      class="stage-mark console-grip"
      title=${t("Drag to another place")}
      ...${grip({ what: `stage:${place}`, drop: (to) => drop(context, stage, to) })}
    >
      ${stage.status === "done" ? icon("check") : stage.status === "open" ? icon("play") : place + 1}</span
    >
    <button
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${() => look(stage.id)}
      onKeyDown=${(event) => onArrow(event, context, stage, place)}
    >
      <span dir="auto">${stage.title}</span><small>${line(stage)}</small>
    </button>
    <${Menu} label=${t("More for {title}", { title: stage.title })} items=${() => items(context, stage, place)} />
  </li>`;
}

function line(stage) {
  const planned = stage.minutes ? tn("{n} min", "{n} min", stage.minutes) : t("no time limit");
  const words = { open: t("open"), done: t("done"), skipped: t("skipped") }[stage.status];
  return words ? `${words} · ${planned}` : planned;
}

function drop(context, stage, to) {
  if (to?.startsWith("stage:")) place(context, stage, Number(to.slice(6)));
}

async function onArrow(event, context, stage, at) {
  const by = event.altKey && { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!by) return;
  event.preventDefault();
  const button = event.currentTarget;
  await place(context, stage, at + by);
  button.focus();
}

const place = (context, stage, to) => context.act(moves.arrange(stagesOf(context.store), stage.id, to));

function items(context, stage, at) {
  const stages = stagesOf(context.store);
  const open = moves.openNow(stages);
  return [
    stage.status === "open"
      ? { icon: "stop", words: t("Close"), act: () => context.act(moves.closeStage(stage, context.now())) }
      : {
          icon: "play",
          words: stage.opened_at ? t("Reopen") : t("Open now"),
          act: () => context.act(moves.openStage(stage, open, context.now())),
        },
    stage.status !== "open" &&
      (stage.status === "skipped"
        ? { icon: "undo", words: t("Put back on the agenda"), act: () => context.act(moves.skipStage(stage, false)) }
        : { icon: "arrow-end", words: t("Skip"), act: () => context.act(moves.skipStage(stage, true)) }),
    { icon: "edit", words: t("Edit…"), act: () => editStageIn(context, stage) },
    at > 0 && { icon: "chevron-up", words: t("Move up"), act: () => place(context, stage, at - 1) },
    at < stages.length - 1 && { icon: "chevron-down", words: t("Move down"), act: () => place(context, stage, at + 1) },
  ].filter(Boolean);
}

function Ending({ context, about }) {
  const edit = html`<button class="button quiet wide" onClick=${() => editWorkshopIn(context)}>
    ${icon("settings")}${t("Edit the workshop…")}
  </button>`;
  if (about.closed)
    return html`${edit}<button class="button wide" onClick=${() => context.act(moves.closeWorkshop(false))}>
        ${icon("unlock")}${t("Reopen the workshop")}
      </button>`;
  const question = {
    title: t("Close the workshop?"),
    yes: t("Close the workshop"),
    danger: true,
    text: t("No one can post anymore. Plans, the report and downloads stay. You can reopen it at any time."),
  };
  const end = async () => (await context.confirm(question)) && context.act(moves.closeWorkshop(true));
  return html`${edit}<button class="button quiet wide" onClick=${end}>
      ${icon("lock")}${t("Close the workshop…")}
    </button>`;
}
