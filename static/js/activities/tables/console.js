// console.js: the tables: who sits where, who leads, records, reports and keeps time, and a new seating with one click.

import { html, useSignal } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { nameOf } from "../../ui/names.js";
import { seatingOf, tablesOf } from "../../ui/seating.js";
import { takingPart } from "../../ui/taking_part.js";
import { SeatRoom } from "./console/seat_room.js";
import { TableBox } from "./console/table_box.js";
import { printTables } from "./console/table_papers.js";
import { seatLatecomers, showTables } from "./console/moves.js";

export { Offer as Above } from "./console/offer.js";
export const tab = {
  key: "9",
  icon: "table",
  words: () => t("Seating"),
  always: true,
};

export function Panel({ context }) {
  const { store } = context;
  const search = useSignal("");
  const tables = tablesOf(store);
  return html`<div class="stack">
    <${SeatRoom} context=${context} />
    ${tables.length > 0 && html`<${Tools} ...${{ context, search }} />`}
    <${Seatless} ...${{ context, tables }} />
    ${tables.length ? html`<${Tables} ...${{ context, tables, words: search.value.trim().toLocaleLowerCase() }} />` : html`<${Nothing} context=${context} />`}
  </div>`;
}

function Nothing({ context }) {
  const whole = seatingOf(context.store).seating === "whole";
  return html`<div class="empty">
    ${icon("table")}
    <h3>${whole ? t("Everyone sits together") : t("No one has a table yet")}</h3>
    <p>${t("Seat the room, and each phone and the wall tell everyone where to sit.")}</p>
  </div>`;
}

function Tools({ context, search }) {
  const { shown } = seatingOf(context.store);
  return html`<div class="toolbar console-seat-tools">
    <label class="console-search"
      ><span class="visually-hidden">${t("Search people")}</span>${icon("search")}
      <input
        type="search"
        placeholder=${t("Who sits where?")}
        value=${search.value}
        onInput=${(event) => (search.value = event.target.value)}
    /></label>
    <span class="row">
      ${
        !shown &&
        html`<button class="button small" onClick=${() => context.act(showTables(true))}>
          ${icon("wall")}${t("Show on the wall")}
        </button>`
      }
      <button class="button small" onClick=${() => printTables(context)}>
        ${icon("print")}${t("Print table cards…")}
      </button>
    </span>
  </div>`;
}

function Seatless({ context, tables }) {
  const sitting = new Set(tables.flatMap(({ people }) => people));
  const left = takingPart(context.store.all("person")).filter(
    ({ id, role }) => role !== "facilitator" && !sitting.has(id),
  );
  if (!tables.length || !left.length) return null;
  return html`<div class="notice" data-tone="warn">
    ${icon("people")}<span
      >${tn("{n} person has no table:", "{n} people have no table:", left.length)}${" "}
      ${left.slice(0, 6).map((each, i) => html`${i ? ", " : ""}<bdi key=${each.id}>${nameOf(each)}</bdi>`)}${left.length > 6 && "…"}</span
    >
    <button
      class="button small"
      onClick=${() => context.act(seatLatecomers(seatingOf(context.store), tables.length, left))}
    >
      ${t("Find them a seat")}
    </button>
  </div>`;
}

function Tables({ context, tables, words }) {
  const people = new Map(context.store.all("person").map((each) => [each.id, each]));
  const groups = new Map(context.store.all("group").map((each) => [each.id, each]));
  const found = (table) => table.people.some((id) => isFound(people.get(id), words));
  const shown = words ? tables.filter(found) : tables;
  if (!shown.length) return html`<p class="soft" role="status">${t("No one at a table has this name.")}</p>`;
  return html`<div class="console-tables">
    ${shown.map((table) => html`<${TableBox} key=${table.id} ...${{ context, table, tables, people, groups, words }} />`)}
  </div>`;
}

export const isFound = (person, words) => Boolean(words) && nameOf(person).toLocaleLowerCase().includes(words);
