// scene.js: events at their years, lane under lane.
//
//   <Timeline stage cards clusters groups fresh />

import { laneIcon } from "../../../../../ui/badges.js";
import { html, useMemo } from "../../../../../ui/html.js";
import { icon } from "../../../../../ui/icon.js";
import { t } from "../../../../../ui/i18n.js";
import { Board } from "../grid/board.js";
import { lanesFor, withClusters } from "../items.js";
import { sideFor, sideHeight } from "../side.js";
import { columnsOf, startOf, stepFor, yearInWords } from "./years.js";

const NEVER = "undated";

export function Timeline({ stage, cards, clusters, groups, fresh }) {
  const { lanes, laneOf } = lanesFor(stage);
  const model = useMemo(() => modelOf(withClusters(stage, cards, clusters), laneOf), [stage, cards, clusters]);
  const titles = new Map(lanes.map((lane) => [lane.id, lane]));
  const titled = lanes.some((lane) => lane.title);
  return html`<${Board}
    ...${{ ...model, groups, fresh }}
    side=${titled ? sideFor(lanes.map((lane) => lane.title)) : 0}
    head=${2}
    frame=${(some) => frameOf(some, lanes, model.step)}
    least=${(row, size, at) => sideHeight(titles.get(row).title, at)}
    row=${(id) => html`${icon(laneIcon(id))}<span dir="auto">${titles.get(id).title}</span>`}
    column=${(id, page) => tick(id, page, model.step)}
    paintRow=${(id) => ({ "data-category": id })}
    label=${spanInWords}
    table=${tableOf(model.items, titles)}
  />`;
}

// A few events in wide columns of many years, many in narrow ones of few.
const mostColumns = (many) => Math.round(Math.min(9, Math.max(3, Math.sqrt(many) * 1.1)));

export function modelOf(items, laneOf) {
  const years = items.map((each) => each.year).filter((year) => year !== null);
  const step = stepFor(years, mostColumns(items.length));
  const placed = items.map((each) => ({
    ...each,
    row: laneOf(each),
    column: each.year === null ? NEVER : `y${startOf(each.year, step)}`,
    part: each.year === null ? NEVER : startOf(each.year, step),
    lead: leadOf(each),
  }));
  return { step, items: placed.sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || a.at - b.at) };
}

function leadOf({ year, until }) {
  if (year === null) return "";
  return until && until !== year ? `${yearInWords(year)}–${yearInWords(until)}` : yearInWords(year);
}

function frameOf(items, lanes, step) {
  const years = items.map((each) => each.year).filter((year) => year !== null);
  const undated = items.some((each) => each.year === null) ? [NEVER] : [];
  return {
    rows: lanes.map((lane) => lane.id),
    columns: [...columnsOf(years, step).map((each) => each.id), ...undated],
  };
}

function tick(id, { items }, step) {
  if (id === NEVER) return html`<b class="tick-none">${t("No year")}</b>`;
  const years = items.map((each) => each.year).filter((year) => year !== null);
  const { from, skipped } = columnsOf(years, step).find((each) => each.id === id);
  const at = years.filter((year) => startOf(year, step) === from).map((year) => (year - from + 0.5) / step);
  return html`<b class="tick-year ${skipped ? "skipped" : ""}">${yearInWords(from)}</b>
    ${[...new Set(at)].map((each) => html`<i key=${each} class="tick-dot" style=${{ "--at": each.toFixed(4) }}></i>`)}`;
}

function spanInWords({ items = [] }) {
  const years = items.map((each) => each.year).filter((year) => year !== null);
  if (!years.length) return t("No year");
  const [from, until] = [Math.min(...years), Math.max(...years)].map(yearInWords);
  return from === until ? from : `${from} – ${until}`;
}

const tableOf = (items, titles) => ({
  caption: t("Events by year"),
  head: [t("Year"), t("Event"), t("Lane")],
  rows: items.map((each) => [each.lead || t("No year"), each.text, titles.get(each.row).title]),
});
