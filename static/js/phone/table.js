// table.js: where I sit: a line at the top of the stage that opens to who else sits there; another table whose code was scanned.

import { Sheet } from "../ui/dialog.js";
import { html, useSignal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { duties } from "../ui/seating.js";
import { self } from "../ui/selectors.js";

/** @param {{room: object, scanned?: string}} given scanned: the number or the id of the table on the card */
export function Seat({ room, scanned }) {
  const me = self(room);
  const table = room.store.get("table", me.table ?? "");
  return html`${table && html`<${Mine} ...${{ room, me, table }} />`}
    <${Scanned} ...${{ room, me, table, scanned }} />`;
}

function Mine({ room, me, table }) {
  const open = useSignal(false);
  const duty = mine(table, me.id);
  return html`<button class="seat-line" aria-expanded=${open.value} onClick=${() => (open.value = true)}>
      ${icon("table")}<span
        ><b>${t("Table {n}", { n: table.number })}</b
        >${table.place && html`<bdi>${table.place}</bdi>`}${duty && html`<em>${duty}</em>`}</span
      >
    </button>
    ${open.value && html`<${Neighbours} ...${{ room, me, table }} onClose=${() => (open.value = false)} />`}`;
}

const YOURS = {
  leader: () => t("You lead the table"),
  recorder: () => t("You write for the table"),
  reporter: () => t("You report to the room"),
  timekeeper: () => t("You keep time"),
};

const mine = ({ roles = {} }, id) => {
  const own = Object.keys(YOURS).find((duty) => roles[duty] === id);
  return own && YOURS[own]();
};

function Neighbours({ room, me, table, onClose }) {
  const named = Object.fromEntries(duties().map(([duty, words]) => [table.roles?.[duty], words]));
  return html`<${Sheet} title=${t("Table {n}", { n: table.number })} onClose=${onClose}>
    <div class="stack">
      ${table.place && html`<p dir="auto">${table.place}</p>`}
      <ul class="seat-list">
        ${table.people.map((id) => html`<${Person} key=${id} ...${{ room, id, self: id === me.id, duty: named[id] }} />`)}
      </ul>
    </div>
  <//>`;
}

function Person({ room, id, self: isMe, duty }) {
  const person = room.store.get("person", id);
  const group = room.store.get("group", person?.group ?? "");
  const about = [isMe && t("you"), duty].filter(Boolean).join(" · ");
  return html`<li>
    <span class="badge" data-colour=${group?.colour}>${icon(group?.icon ?? "person")}</span
    ><span
      ><b dir="auto">${person?.name || t("Guest")}</b
      ><small>${group && html`<bdi>${group.name}</bdi>`}${about && html`<em>${about}</em>`}</small></span
    >
  </li>`;
}

// Whoever scans the code of another table is asked once.
function Scanned({ room, me, table, scanned }) {
  const done = useSignal(false);
  const why = useSignal("");
  const number = scanned?.replace(/^r\d+t/, "");
  const { seating } = room.store.get("seating", "seating") ?? {};
  if (!number || done.value || !seating || seating === "whole" || String(table?.number) === number) return null;
  const end = () => (history.replaceState(null, "", location.pathname), (done.value = true));
  const sit = async () => {
    const { ok, why: said } = await room.post("move_seat", { person: me.id, table: number }).answer;
    if (ok) end();
    else why.value = said;
  };
  return html`<div class="notice seat-scan" role="status" data-tone="info">
    ${icon("table")}<span
      >${t("You scanned the card of table {n}. Do you sit there now?", { n: number })}
      ${why.value && html`<b role="alert">${why.value}</b>`}</span
    >
    <span class="row">
      <button class="button primary" onClick=${sit}>${t("Sit at table {n}", { n: number })}</button>
      <button class="button" onClick=${end}>${table ? t("Stay at table {n}", { n: table.number }) : t("No")}</button>
    </span>
  </div>`;
}
