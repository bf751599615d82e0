// seat_room.js: how the room sits now, and how it can be seated with one click.

import { html, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { seatingOf, tablesOf } from "../../../ui/seating.js";
import { takingPart } from "../../../ui/taking_part.js";
import { seatRoom } from "./moves.js";

const AT_A_TABLE = 8; // people, as the server takes it where no number is given

export function SeatRoom({ context }) {
  const { store } = context;
  const guests = takingPart(store.all("person")).filter(({ role }) => role !== "facilitator");
  const typed = useSignal("");
  const tables = Number(typed.value) || undefined;
  const seat = (seating) => context.act(seatRoom(seating, seatingOf(store), { tables }));
  const seated = tablesOf(store).length > 0;
  return html`<section class="console-box">
    <${Now} store=${store} />
    <${Fold} folded=${seated}>
      <div class="console-seat">
        <${Way}
          picture="cluster"
          title=${t("Mixed tables")}
          words=${t("Groups spread evenly, colleagues apart, new neighbours.")}
          many=${usual(Math.ceil(guests.length / AT_A_TABLE), tables)}
          act=${() => seat("mixed")}
        />
        <${Way}
          picture="people"
          title=${t("Stakeholder tables")}
          words=${t("Each group at tables of its own.")}
          many=${usual(new Set(guests.map(({ group }) => group)).size, tables)}
          act=${() => seat("stakeholder")}
        />
      </div>
      <div class="toolbar">
        <label class="console-seat-many"
          ><b>${t("Number of tables")}</b>
          <input
            type="number"
            min="1"
            max="200"
            inputmode="numeric"
            placeholder=${t("automatic")}
            value=${typed.value}
            onInput=${(event) => (typed.value = event.target.value)}
        /></label>
        ${
          seated &&
          html`<button class="button quiet small toolbar-end" onClick=${() => seat("whole")}>
            ${t("Seat everyone together, without tables")}
          </button>`
        }
      </div>
    <//>
  </section>`;
}

const Fold = ({ folded, children }) =>
  folded
    ? html`<details class="disclosure">
        <summary>${t("Seat the room again…")}</summary>
        <div class="stack">${children}</div>
      </details>`
    : html`<div class="stack">${children}</div>`;

const usual = (many, chosen) => chosen ?? Math.max(1, many);

function Way({ picture, title, words, many, act }) {
  return html`<button class="button console-seat-way" onClick=${act}>
    ${icon(picture)}<span
      ><b>${title}</b><small>${words}</small><small>${tn("{n} table", "{n} tables", many)}</small></span
    >
  </button>`;
}

function Now({ store }) {
  const { seating, round } = seatingOf(store);
  const tables = tablesOf(store);
  const people = tables.reduce((sum, table) => sum + table.people.length, 0);
  if (!tables.length) return html`<h3>${icon("table")}${t("Seat the room")}</h3>`;
  return html`<h3>${icon("table")}${seating === "mixed" ? t("Mixed tables") : t("Stakeholder tables")}</h3>
    <p>
      ${[tn("{n} table", "{n} tables", tables.length), tn("{n} person", "{n} people", people), t("seating {n}", { n: round })].join(" · ")}
    </p>`;
}
