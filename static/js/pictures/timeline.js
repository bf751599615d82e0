// timeline.js: when the actions of a plan are due, on its two horizons.
//
//   timeline({ day0, actions, horizons, rows, today, table })
//     day0     "YYYY-MM-DD" or ""     actions  action records     horizons  [100, 1000], in days (the default)
//     rows     left out: one row per action; or [{ id, name, icon, colour, holds(action) }]: one row per owner, a mark per action
//     today    "YYYY-MM-DD": a dashed line where it falls in a horizon
//   place({ day0, action }) -> { from, to, at }   parts of the horizon, 0 to 1; `at` null without a due date
//   dayAfter(day0, days) -> "YYYY-MM-DD"          daysBetween(a, b) -> whole days

import { dayInWords } from "../ui/dates.js";
import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { dataTable } from "./aside.js";
import { paint } from "./legend.js";

const DAY = 86_400_000; // ms
const STEPS = 10; // of a horizon, in which due dates are told apart where a row has many

export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
export const dayAfter = (day, days) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
const within = (part) => Math.min(1, Math.max(0, part));

/** Where an action lies on its horizon; without day 0 or a due date there is nothing to show. */
export function place({ day0, action }) {
  if (!day0 || !action.due) return { from: 0, to: 0, at: null };
  const to = within(daysBetween(day0, action.due) / action.horizon);
  const from = action.start ? within(daysBetween(day0, action.start) / action.horizon) : 0;
  return { from: Math.min(from, to), to, at: to };
}

export function timeline({ day0, actions, horizons = [100, 1000], rows = null, today = "", table = false }) {
  const sorted = [...actions].sort((a, b) => (a.due || "9").localeCompare(b.due || "9") || a.position - b.position);
  return html`<div class="timelines">
    ${horizons.map((days) => horizon(days, { day0, rows, today, actions: sorted.filter((each) => each.horizon === days) }))}
    ${dataTable({ ...asTable(sorted), shown: table })}
  </div>`;
}

function horizon(days, { day0, actions, rows, today }) {
  return html`<section key=${days} class="horizon" aria-hidden="true">
    <h3>${t("{n} days", { n: days })} <span class="count">${actions.length}</span></h3>
    <p class="timeline-scale">
      <span>${day0 ? dayInWords(day0) : t("day 0")}</span
      ><span>${day0 ? dayInWords(dayAfter(day0, days)) : t("day {n}", { n: days })}</span>
    </p>
    <ol class="timeline">
      ${
        rows
          ? rows.map((row) => ownerRow(row, actions.filter(row.holds), day0, todayLine(day0, today, days)))
          : actions.map((action) => actionRow(action, day0, todayLine(day0, today, days)))
      }
    </ol>
  </section>`;
}

function todayLine(day0, today, days) {
  const at = day0 && today ? daysBetween(day0, today) / days : -1;
  return at >= 0 && at <= 1 && html`<span class="timeline-today" style=${{ "--at": at }}></span>`;
}

function actionRow(action, day0, line) {
  const { from, to, at } = place({ day0, action });
  const missing = action.missing ?? [];
  return html`<li key=${action.id} class="timeline-row" data-tone=${missing.length ? "warn" : "ok"}>
    <p class="timeline-name">
      <span dir="auto">${action.what}</span
      >${missing.length > 0 && html`<small>${icon("warning")}${t("missing: {what}", { what: missingWords(missing) })}</small>`}
    </p>
    <div class="timeline-track">
      ${at !== null && html`<span class="timeline-span" style=${{ "--from": from, "--to": to }}></span>`}${line}
    </div>
  </li>`;
}

function ownerRow(row, actions, day0, line) {
  return html`<li key=${row.id} class="timeline-row" ...${paint(row)}>
    <p class="timeline-name">
      ${icon(row.icon)}<span dir="auto">${row.name}</span><span class="count">${actions.length}</span>
    </p>
    <div class="timeline-track">
      ${line}${marks(actions, day0).map(({ at, many }) => html`<span key=${at} class="timeline-due" style=${{ "--at": at }}>${many > 1 && many}</span>`)}
    </div>
  </li>`;
}

// Dates that would cover one another share a mark that says how many they are.
export function marks(actions, day0) {
  const found = new Map();
  for (const action of actions) {
    const { at } = place({ day0, action });
    if (at !== null) found.set(Math.round(at * STEPS), (found.get(Math.round(at * STEPS)) ?? 0) + 1);
  }
  return [...found].map(([step, many]) => ({ at: step / STEPS, many }));
}

const missingWords = (missing) =>
  missing
    .map((field) => ({ owner: t("owner"), indicator: t("indicator"), due: t("due date") })[field] ?? field)
    .join(t(", "));

function asTable(actions) {
  return {
    caption: t("Actions by due date"),
    head: [t("Action"), t("Horizon"), t("Owner"), t("Due"), t("Missing")],
    rows: actions.map((each) => [
      each.what,
      each.horizon,
      each.owner ?? "",
      each.due ? dayInWords(each.due) : "",
      missingWords(each.missing ?? []),
    ]),
  };
}
