// list.js: the actions of one horizon, each folded to what matters; one unfolds for writing.

import { titleOf } from "../../../ui/selectors.js";
import { dayInWords } from "../../../ui/dates.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { labelOf, statuses } from "../../../ui/labels.js";
import { Status } from "../../../ui/badges.js";
import { t } from "../../../ui/i18n.js";
import { Editor } from "./editor.js";
import { lastDay } from "./model.js";
import { OfferCount } from "./offers.js";

export function Horizon({ room, days, actions, day0, open, editing, onRemove, onBreak }) {
  const here = actions.filter((action) => action.horizon === days);
  const parents = actions.filter((action) => action.horizon === 1000 && !action.unsent);
  const last = lastDay(day0, days);
  return html`<section class="horizon-list" data-days=${days} aria-label=${horizonTitle(days)}>
    <header class="horizon-head">
      <h2>${horizonTitle(days)}</h2>
      ${last && html`<p class="soft">${t("until {day}", { day: dayInWords(last) })}</p>`}
    </header>
    ${
      !here.length &&
      html`<p class="horizon-empty">
        ${days === 100 ? t("What will you do first? Write it below.") : t("Where should it lead in three years?")}
      </p>`
    }
    <ol class="actions">
      ${here.map(
        (action, n) =>
          html`<${Line}
            key=${action.id}
            room=${room}
            action=${action}
            place=${n + 1}
            parents=${parents}
            day0=${day0}
            open=${open}
            editing=${editing}
            onRemove=${onRemove}
            onBreak=${onBreak}
          />`,
      )}
    </ol>
  </section>`;
}

export const horizonTitle = (days) => (days === 100 ? t("First 100 days") : t("1000 days"));

function Line({ room, action, place, parents, day0, open, editing, onRemove, onBreak }) {
  const unfolded = editing.value === action.id;
  const toggle = () => (editing.value = unfolded ? null : action.id);
  return html`<li class="card action" data-open=${unfolded} data-state=${action.unsent ? "waiting" : "saved"}>
    <button class="action-head" aria-expanded=${unfolded} onClick=${toggle}>
      <span class="action-place">${place}</span
      ><span class="action-what" dir="auto">${action.what}</span>${icon(unfolded ? "chevron-up" : "chevron-down")}
    </button>
    ${
      unfolded
        ? html`<${Editor}
            room=${room}
            action=${action}
            parents=${parents}
            day0=${day0}
            open=${open}
            onDone=${toggle}
            onBreak=${() => ((editing.value = null), onBreak(action))}
            onRemove=${() => ((editing.value = null), onRemove(action.id))}
          />`
        : html`<${Summary} room=${room} action=${action} parents=${parents} onOpen=${toggle} />`
    }
  </li>`;
}

// The button above says the same to ears and keys; this is for thumbs.
const Summary = ({ room, action, parents, onOpen }) =>
  html`<div class="action-facts" onClick=${onOpen}>
    ${action.owner && html`<span class="fact">${icon("person")}<bdi>${action.owner}</bdi></span>`}
    ${action.due && html`<span class="fact">${icon("calendar")}${dayInWords(action.due)}</span>`}
    ${action.indicator && html`<span class="fact">${icon("target")}<bdi>${action.indicator}</bdi></span>`}
    ${action.status !== "planned" && html`<span class="chip" data-tone=${TONES[action.status]}>${labelOf(statuses(), action.status)}</span>`}
    ${action.soon && html`<span class="chip" data-tone="info">${icon("clock")}${t("Starts within 48 hours")}</span>`}
    ${action.help_needed && html`<${OfferCount} ...${{ room, action }} />`}
    ${action.quick_win && html`<span class="chip" data-tone="leverage">${icon("star")}${t("Quick win")}</span>`}
    ${action.goals.map(
      (id) =>
        html`<span key=${id} class="chip serves-chip">${icon("target")}<bdi>${titleOf(room.store, id)}</bdi></span>`,
    )}
    ${action.leverage.map(
      (id) =>
        html`<span key=${id} class="chip serves-chip" data-tone="leverage"
          >${icon("leverage")}<bdi>${titleOf(room.store, id)}</bdi></span
        >`,
    )}
    ${action.parent && html`<span class="fact">${icon("flag")}<bdi>${parents.find(({ id }) => id === action.parent)?.what}</bdi></span>`}
    ${action.missing.map((name) => html`<span key=${name} class="chip" data-tone="warn">${icon("warning")}${MISSING[name]()}</span>`)}
    ${Object.keys(action.alternatives).length > 0 && html`<span class="chip" data-tone="leverage">${icon("split")}${t("Two versions")}</span>`}
    ${cameBack(room, action) && html`<span class="chip" data-tone="error">${icon("undo")}${t("Something wasn’t accepted. Open to see.")}</span>`}
    ${action.unsent && html`<${Status} state="waiting" />`}
  </div>`;

const cameBack = ({ outbox }, { id }) =>
  outbox.returned.value.some((each) => each.do === "edit_action" && each.with.action === id);
const TONES = { started: "info", done: "ok", paused: "warn", dropped: "error" };
const MISSING = {
  owner: () => t("No owner yet"),
  indicator: () => t("No indicator yet"),
  due: () => t("No due date yet"),
};
