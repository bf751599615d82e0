// agenda.js: the stages by day and half-day, what is open now, how the day is going, and the one click that comes next.

import { halvesOf } from "../ui/agenda_model.js";
import { halfName, lasting } from "../ui/agenda_words.js";
import { html, useComputed } from "../ui/html.js";
import { stagesOf } from "../ui/selectors.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/i18n.js";
import { addStageIn } from "./add_stage.js";
import { clockOf } from "./agenda_clock.js";
import { restoreStage } from "./agenda_moves.js";
import { askLists } from "./lists.js";
import { NowCard } from "./now_card.js";
import { Row } from "./stage_row.js";
import { editWorkshopIn } from "./workshop_form.js";
import * as moves from "./stage_moves.js";

const MINUTE = 60_000; // ms

export { openNext } from "./now_card.js";

export function Agenda({ context, look, looking }) {
  const minute = useComputed(() => Math.floor(context.seconds.value / MINUTE)); // no row is drawn each second
  const stages = stagesOf(context.store);
  const about = context.store.get("about", "about");
  const clock = clockOf(stages, about, minute.value * MINUTE);
  const next = moves.nextStage(stages, about.current)?.id;
  const given = { context, stages, clock, look, looking, next, current: about.current };
  const halves = halvesOf(stages.map((stage, place) => ({ ...stage, place, half: stage.half ?? "" })));
  const days = Math.max(...stages.map(({ day }) => day));
  return html`<section class="console-agenda" aria-label=${t("Agenda")}>
    <${NowCard} ...${{ context, stages, about, clock }} />
    <div class="console-halves">
      ${halves.map((half, n) => html`<${Half} key=${n} ...${given} half=${half} days=${days} />`)}
    </div>
    <button class="button quiet wide" onClick=${() => addStageIn(context, stages[stages.length - 1])}>
      ${icon("plus")}${t("Add stage…")}
    </button>
    <${Removed} context=${context} />
    <${Ending} ...${{ context, about }} />
  </section>`;
}

function Half({ half, days, next, looking, current, ...given }) {
  const name = halfName(half, days);
  return html`<section class="console-half">
    ${
      name &&
      html`<h3 data-drop=${`stage:${half.stages[0].place}`}>
        ${name}<small>${half.minutes > 0 && lasting(half.minutes)}</small>
      </h3>`
    }
    <ol class="stage-list">
      ${half.stages.map(
        (stage) =>
          html`<${Row}
            key=${stage.id}
            ...${given}
            stage=${stage}
            next=${next === stage.id}
            seen=${looking === stage.id}
            current=${current === stage.id}
          />`,
      )}
    </ol>
  </section>`;
}

function Removed({ context }) {
  const removed = stagesOf(context.store, "removed_stage");
  if (!removed.length) return null;
  return html`<details class="disclosure console-removed">
    <summary>${tn("{n} removed stage", "{n} removed stages", removed.length)}</summary>
    <ul>
      ${removed.map(
        (stage) =>
          html`<li key=${stage.id}>
            <span dir="auto">${stage.title}</span>
            <button
              class="button small"
              aria-label=${t("Restore {title}", { title: stage.title })}
              onClick=${() => context.act(restoreStage(stage))}
            >
              ${t("Restore")}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

function Ending({ context, about }) {
  const edit = html`<button class="button quiet wide" onClick=${() => editWorkshopIn(context)}>
      ${icon("settings")}${t("Edit the workshop…")}
    </button>
    <button class="button quiet wide" onClick=${() => askLists(context)}>${icon("menu")}${t("Lists…")}</button>`;
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
