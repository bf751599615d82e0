// stage_row.js: one stage of the agenda: when it is, what can be done with it, and how it is moved.

import { lasting } from "../ui/agenda_words.js";
import { html, useLayoutEffect, useRef } from "../ui/html.js";
import { hourOf } from "../ui/hours.js";
import { icon } from "../ui/icon.js";
import { stagesOf } from "../ui/selectors.js";
import { t } from "../ui/i18n.js";
import { grip } from "../ui/console/drag.js";
import { Menu } from "../ui/console/menu.js";
import { addStageIn } from "./add_stage.js";
import { arrange, duplicateStage, shift } from "./agenda_moves.js";
import { openAsking } from "./opening.js";
import { removeStageAsking } from "./remove_stage.js";
import { editStageIn } from "./stage_form.js";
import { leave } from "./leaving.js";
import * as moves from "./stage_moves.js";

const SOON = 3000; // ms
const moved = { id: null, until: 0 }; // by keys, just now

export function Row({ context, stage, stages, clock, next, seen, current, look }) {
  const state = stage.status === "ahead" ? (next ? "next" : "ahead") : stage.status;
  const what = `stage:${stage.place}`;
  const button = useFocusKept(stage);
  return html`<li
    class="stage"
    data-state=${state}
    data-seen=${seen}
    data-drop=${what}
    data-draggable
    aria-current=${current ? "step" : undefined}
  >
    <span
      class="stage-mark console-grip"
      title=${t("Drag to another place")}
      ...${grip({ what, drop: (to) => drop(context, stage, to) })}
    >
      ${stage.status === "done" ? icon("check") : stage.status === "open" ? icon("play") : stage.place + 1}</span
    >
    <button
      ref=${button}
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${() => look(stage.id)}
      onKeyDown=${(event) => onArrow(event, context, stage)}
    >
      <span dir="auto">${stage.title}</span><${Line} stage=${stage} times=${clock.times.get(stage.id)} />
    </button>
    <${Menu} label=${t("More for {title}", { title: stage.title })} items=${() => items(context, stage, stages)} />
  </li>`;
}

const STATES = { open: () => t("open"), done: () => t("done"), skipped: () => t("skipped") };

function Line({ stage, times }) {
  const state = STATES[stage.status]?.();
  const planned = stage.minutes ? lasting(stage.minutes) : t("no time limit");
  // The mark shows what is open and done; only screen readers need the word as well.
  const hidden = times && stage.status !== "skipped";
  return html`<small class="stage-line">
    ${state && html`<span class=${hidden ? "visually-hidden" : ""}>${state}</span>`}
    ${times && html`<bdi class="stage-times">${hours(times)}</bdi>`}
    <span class="stage-times">${planned}</span>
  </small>`;
}

const hours = ({ from, to }) => (to ? `${hourOf(from)}–${hourOf(to)}` : hourOf(from));

function drop(context, stage, to) {
  if (!to?.startsWith("stage:")) return;
  const stages = stagesOf(context.store);
  const place = Number(to.slice(6));
  context.act(arrange(stages, stage.id, place, stages[place]));
}

function onArrow(event, context, stage) {
  const by = event.altKey && { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!by) return;
  event.preventDefault();
  Object.assign(moved, { id: stage.id, until: Date.now() + SOON });
  move(context, stage, by);
}

const move = (context, stage, by) => context.act(shift(stagesOf(context.store), stage.id, by));

// A stage that has gone to another place is another button, which keeps the focus.
function useFocusKept(stage) {
  const button = useRef(null);
  useLayoutEffect(() => {
    if (moved.id === stage.id && Date.now() < moved.until) button.current.focus();
  }, [stage.position, stage.day, stage.half]);
  return button;
}

function items(context, stage, stages) {
  return [...steering(context, stage), null, ...changing(context, stage, stages)].filter((each) => each !== false);
}

function steering(context, stage) {
  if (stage.status === "open")
    return [
      { icon: "stop", words: t("Close"), act: () => leave(context, stage, moves.closeStage(stage, context.now())) },
    ];
  const skipped = stage.status === "skipped";
  return [
    {
      icon: "play",
      words: stage.opened_at ? t("Reopen") : t("Open now"),
      act: () => openAsking(context, stage),
    },
    {
      icon: skipped ? "undo" : "arrow-end",
      words: skipped ? t("Put back on the agenda") : t("Skip"),
      act: () => context.act(moves.skipStage(stage, !skipped)),
    },
  ];
}

const changing = (context, stage, stages) => [
  { icon: "edit", words: t("Edit…"), act: () => editStageIn(context, stage) },
  { icon: "plus", words: t("Add a stage after this…"), act: () => addStageIn(context, stage) },
  { icon: "copy", words: t("Duplicate"), act: () => context.act(duplicateStage(stage)) },
  stage.place > 0 && { icon: "chevron-up", words: t("Move up"), act: () => move(context, stage, -1) },
  stage.place < stages.length - 1 && {
    icon: "chevron-down",
    words: t("Move down"),
    act: () => move(context, stage, 1),
  },
  stage.status !== "open" &&
    stages.length > 1 && {
      icon: "trash",
      words: t("Remove…"),
      danger: true,
      act: () => removeStageAsking(context, stage),
    },
];
