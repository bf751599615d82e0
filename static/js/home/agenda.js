// agenda.js: the stages of the chosen method by day and half-day, which can be changed before anyone joins.

import { html, useSignal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/i18n.js";
import { changed, daysOf, halvesOf, minutesOf, moved, without } from "../ui/agenda_model.js";
import { halfName, lasting } from "../ui/agenda_words.js";

const [TITLE, MINUTES] = [120, 24 * 60]; // letters, minutes

/** @param {{stages: import("../ui/html.js").signal, offered: () => object[]}} given what the method says, and said */
export function Agenda({ stages, offered }) {
  const editing = useSignal(false);
  const now = stages.value;
  const days = daysOf(now);
  const reset = () => (stages.value = offered());
  return html`<details class="disclosure new-agenda">
    <summary>${tn("{n} stage", "{n} stages", now.length)}<span class="soft">${lengths(now, days)}</span></summary>
    <div class="stack">
      ${halvesOf(now).map((half) => html`<${Half} key=${half.stages[0].id} ...${{ half, days, stages }} editing=${editing.value} />`)}
      <div class="row">
        <button
          type="button"
          class="button small"
          aria-pressed=${editing.value}
          onClick=${() => (editing.value = !editing.value)}
        >
          ${icon(editing.value ? "check" : "edit")}${editing.value ? t("Done") : t("Edit agenda")}
        </button>
        ${
          now !== offered() &&
          html`<button type="button" class="button quiet small" onClick=${reset}>
            ${icon("undo")}${t("Undo all changes")}
          </button>`
        }
      </div>
      <p class="field-hint">${t("You can also change the agenda on the console, before and during the workshop.")}</p>
    </div>
  </details>`;
}

const lengths = (stages, days) =>
  [days > 1 && tn("{n} day", "{n} days", days), minutesOf(stages) > 0 && lasting(minutesOf(stages))]
    .filter(Boolean)
    .join(" · ");

function Half({ half, days, stages, editing }) {
  const name = halfName(half, days);
  const Row = editing ? EditedRow : PlainRow;
  return html`<section class="new-half">
    ${name && html`<h3>${name}<span class="soft">${lasting(half.minutes)}</span></h3>`}
    <ol class="new-stages">
      ${half.stages.map((stage) => html`<${Row} key=${stage.id} ...${{ stage, stages }} />`)}
    </ol>
  </section>`;
}

const PlainRow = ({ stage }) =>
  html`<li class="new-stage" data-activity=${stage.activity}>
    <span dir="auto">${stage.title}</span
    ><span class="soft">${stage.minutes ? lasting(stage.minutes) : t("no time limit")}</span>
  </li>`;

function EditedRow({ stage, stages }) {
  const all = stages.value;
  const set = (what) => (stages.value = changed(stages.peek(), stage.id, what));
  const move = (by) => (stages.value = moved(stages.peek(), stage.id, by));
  const name = { title: stage.title };
  return html`<li class="new-stage" data-edited>
    <input
      aria-label=${t("Title of {title}", name)}
      value=${stage.title}
      maxlength=${TITLE}
      required
      dir="auto"
      onInput=${(event) => set({ title: event.target.value })}
    />
    <label class="new-minutes"
      ><input
        type="number"
        min="0"
        max=${MINUTES}
        required
        aria-label=${t("Minutes of {title}", name)}
        value=${stage.minutes}
        onInput=${({ target }) => target.validity.valid && set({ minutes: Number(target.value) })}
      /><small class="soft" aria-hidden="true">${t("min")}</small></label
    >
    <span class="new-moves">
      <${Move}
        words=${t("Move {title} up", name)}
        mark="chevron-up"
        off=${all[0].id === stage.id}
        act=${() => move(-1)}
      />
      <${Move}
        words=${t("Move {title} down", name)}
        mark="chevron-down"
        off=${all[all.length - 1].id === stage.id}
        act=${() => move(1)}
      />
      <${Move}
        words=${t("Remove {name}", { name: stage.title })}
        mark="trash"
        off=${all.length === 1}
        act=${() => (stages.value = without(stages.peek(), stage.id))}
      />
    </span>
  </li>`;
}

const Move = ({ words, mark, off, act }) =>
  html`<button type="button" class="button quiet icon-only" aria-label=${words} disabled=${off} onClick=${act}>
    ${icon(mark)}
  </button>`;
