// wall.js: everyone finds their table: the names of each group with a number, or of each table.

import { groupsOf } from "../../ui/selectors.js";
import { html, useMemo } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { seatingOf, tablesOf } from "../../ui/seating.js";
import { byId } from "../../ui/wall/facts.js";
import { useBox } from "../../ui/wall/hooks.js";
import { widthInCanvas } from "../../ui/wall/text.js";
import { useTurn } from "../../ui/wall/turning.js";
import { laidOut, sectionsOf } from "./wall/layout.js";

const LONG = 28; // letters of a name that needs a third line
const SEATS = { id: "tables", activity: "tables", status: "ahead" };

export const asks = (store) =>
  seatingOf(store).shown && tablesOf(store).length ? { ...SEATS, title: t("Find your table") } : null;

export function Main({ room }) {
  const [ref, box] = useBox();
  return html`<div class="wall-seats" ref=${ref}>${box && html`<${Fitted} store=${room.store} box=${box} />`}</div>`;
}

function Fitted({ store, box }) {
  const people = byId(store.all("person"));
  const groups = groupsOf(store);
  const tables = tablesOf(store);
  const told = JSON.stringify([tables, groups, [...people.values()].map(({ id, name, group }) => [id, name, group])]);
  const plan = useMemo(() => laidOut(sectionsOf({ tables, people, groups }), box, measure()), [told, box]);
  const page = useTurn(plan.pages.length);
  return html`<div class="wall-seat-columns" style=${{ "--size": `${plan.size}rem` }}>
      ${plan.pages[page].map(
        (column, n) => html`<div key=${n}>${column.map((row) => html`<${Row} key=${row.key} row=${row} />`)}</div>`,
      )}
    </div>
    ${plan.pages.length > 1 && html`<p class="wall-page wall-turn">${t("page {n} of {all}", { n: page + 1, all: plan.pages.length })}</p>`}`;
}

// The numbers of a board that is laid out anew with every newcomer: one pen is enough for all.
let pen = null;
const measure = () => (pen ??= widthInCanvas(getComputedStyle(document.body).fontFamily));

function Row({ row }) {
  if (row.table) return html`<${TableHead} row=${row} />`;
  if (row.group)
    return html`<h2 class="wall-seat-head" data-colour=${row.group.colour}>
      ${mark(row.group)}<span class="wall-seat-group" dir="auto" data-long=${row.group.name.length > LONG ? "" : null}
        >${row.group.name}</span
      >
    </h2>`;
  if (row.more)
    return html`<p class="wall-seat soft">${tn("and {n} more person", "and {n} more people", row.more)}</p>`;
  return html`<p class="wall-seat" data-colour=${row.colour}>
    <span class="wall-seat-name" dir="auto">${row.name}</span>${row.number && html`<b>${row.number}</b>`}
  </p>`;
}

const TableHead = ({ row: { table, groups } }) =>
  html`<h2 class="wall-seat-head" data-colour=${groups.length === 1 ? groups[0].colour : undefined}>
    <span class="wall-seat-table"
      ><b>${t("Table {n}", { n: table.number })}</b
      >${table.place && html`<small dir="auto">${table.place}</small>`}</span
    >
    ${groups.length > 0 && html`<span class="wall-seat-whose">${groups.slice(0, 3).map(mark)}<bdi>${groups[0].name}</bdi></span>`}
  </h2>`;

const mark = (group) =>
  html`<span class="badge" key=${group.id} data-colour=${group.colour}
    >${icon(group.icon)}<span class="visually-hidden">${group.name}</span></span
  >`;
