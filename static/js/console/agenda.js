// agenda.js: the stages of the day, what is open now, and the one press that comes next.

import { html } from "../ui/html.js";
import { stagesOf } from "../ui/selectors.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/words.js";
import { grip } from "../ui/console/drag.js";
import { Menu } from "../ui/console/menu.js";
import { editStageIn } from "./stage_form.js";
import { editWorkshopIn } from "./workshop_form.js";
import * as moves from "./stage_moves.js";

export function Agenda({ desk, look, looking }) {
  const stages = stagesOf(desk.store);
  const about = desk.store.get("about", "about");
  const next = moves.nextStage(stages, about.current)?.id;
  return html`<section class="console-agenda" aria-label=${t("Agenda")}>
    <${NowCard} ...${{ desk, stages, about }} />
    <ol class="stage-list">
      ${stages.map(
        (stage, place) =>
          html`<${Row}
            key=${stage.id}
            ...${{ desk, stage, place, look }}
            next=${next === stage.id}
            seen=${looking === stage.id}
            current=${about.current === stage.id}
          />`,
      )}
    </ol>
    <${Ending} ...${{ desk, about }} />
  </section>`;
}

/** Open the next stage, as the big button does. */
export function openNext(desk) {
  const stages = stagesOf(desk.store);
  const next = moves.nextStage(stages, desk.store.get("about", "about").current);
  if (next) desk.act(moves.openStage(next, moves.openNow(stages), desk.now()));
}

function NowCard({ desk, stages, about }) {
  if (about.closed) return html`<p class="console-now soft">${t("The workshop is closed.")}</p>`;
  const open = moves.openNow(stages);
  const next = moves.nextStage(stages, about.current);
  return html`<div class="console-now">
    ${open ? html`<${OpenStage} ...${{ desk, stage: open }} />` : html`<p class="soft">${t("No stage is open.")}</p>`}
    ${
      next &&
      html`<button class="button primary wide console-next" onClick=${() => openNext(desk)}>
        ${icon("play")}<span dir="auto">${t("Open next: {title}", { title: next.title })}</span>
      </button>`
    }
  </div>`;
}

function OpenStage({ desk, stage }) {
  const extend = (minutes) => () => desk.act(moves.extendStage(stage, minutes, desk.now()));
  return html`<p class="console-now-name"><small>${t("Open now")}</small><b dir="auto">${stage.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${t("5 minutes less")} disabled=${!stage.ends_at} onClick=${extend(-5)}>
        ${t("−5 min")}
      </button>
      <button class="button small" aria-label=${t("5 minutes more")} onClick=${extend(5)}>${t("+5 min")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${t("Close this stage")}
        onClick=${() => desk.act(moves.closeStage(stage, desk.now()))}
      >
        ${icon("stop")}${t("Close")}
      </button>
    </div>`;
}

function Row({ desk, stage, place, next, seen, current, look }) {
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
      ...${grip({ what: `stage:${place}`, drop: (to) => drop(desk, stage, to) })}
    >
      ${stage.status === "done" ? icon("check") : stage.status === "open" ? icon("play") : place + 1}</span
    >
    <button
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${() => look(stage.id)}
      onKeyDown=${(event) => onArrow(event, desk, stage, place)}
    >
      <span dir="auto">${stage.title}</span><small>${line(stage)}</small>
    </button>
    <${Menu} label=${t("More for {title}", { title: stage.title })} items=${() => items(desk, stage, place)} />
  </li>`;
}

function line(stage) {
  const planned = stage.minutes ? tn("{n} min", "{n} min", stage.minutes) : t("no time limit");
  const words = { open: t("open"), done: t("done"), skipped: t("skipped") }[stage.status];
  return words ? `${words} · ${planned}` : planned;
}

function drop(desk, stage, to) {
  if (to?.startsWith("stage:")) place(desk, stage, Number(to.slice(6)));
}

async function onArrow(event, desk, stage, at) {
  const by = event.altKey && { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!by) return;
  event.preventDefault();
  const button = event.currentTarget;
  await place(desk, stage, at + by);
  button.focus();
}

const place = (desk, stage, to) => desk.act(moves.arrange(stagesOf(desk.store), stage.id, to));

function items(desk, stage, at) {
  const stages = stagesOf(desk.store);
  const open = moves.openNow(stages);
  return [
    stage.status === "open"
      ? { icon: "stop", words: t("Close"), act: () => desk.act(moves.closeStage(stage, desk.now())) }
      : {
          icon: "play",
          words: stage.opened_at ? t("Reopen") : t("Open now"),
          act: () => desk.act(moves.openStage(stage, open, desk.now())),
        },
    stage.status !== "open" &&
      (stage.status === "skipped"
        ? { icon: "undo", words: t("Put back on the agenda"), act: () => desk.act(moves.skipStage(stage, false)) }
        : { icon: "arrow-end", words: t("Skip"), act: () => desk.act(moves.skipStage(stage, true)) }),
    { icon: "edit", words: t("Edit…"), act: () => editStageIn(desk, stage) },
    at > 0 && { icon: "chevron-up", words: t("Move up"), act: () => place(desk, stage, at - 1) },
    at < stages.length - 1 && { icon: "chevron-down", words: t("Move down"), act: () => place(desk, stage, at + 1) },
  ].filter(Boolean);
}

function Ending({ desk, about }) {
  const edit = html`<button class="button quiet wide" onClick=${() => editWorkshopIn(desk)}>
    ${icon("settings")}${t("Edit the workshop…")}
  </button>`;
  if (about.closed)
    return html`${edit}<button class="button wide" onClick=${() => desk.act(moves.closeWorkshop(false))}>
        ${icon("unlock")}${t("Reopen the workshop")}
      </button>`;
  const question = {
    title: t("Close the workshop?"),
    yes: t("Close the workshop"),
    danger: true,
    text: t("No one can post anymore. Plans, the report and downloads stay. You can reopen it at any time."),
  };
  const end = async () => (await desk.confirm(question)) && desk.act(moves.closeWorkshop(true));
  return html`${edit}<button class="button quiet wide" onClick=${end}>
      ${icon("lock")}${t("Close the workshop…")}
    </button>`;
}
