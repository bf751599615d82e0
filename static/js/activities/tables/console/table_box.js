// table_box.js: one table on the console: its place, its people with their duties, dragged or moved by keys.

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { nameOf } from "../../../ui/names.js";
import { duties } from "../../../ui/seating.js";
import { grip } from "../../../ui/console/drag.js";
import { Dialog, Field, FormDialog } from "../../../ui/console/dialog.js";
import { Menu } from "../../../ui/console/menu.js";
import { moveSeat, placeTable, setDuty } from "./moves.js";

const PLACE = 60; // letters

export function TableBox({ context, table, tables, people, groups, words }) {
  return html`<section class="console-box console-table" data-drop=${`table:${table.id}`} aria-label=${titled(table)}>
    <header>
      <h3>${t("Table {n}", { n: table.number })}</h3>
      <span class="soft">${tn("{n} person", "{n} people", table.people.length)}</span>
      <button
        class="button quiet small console-place"
        aria-label=${t("Where is table {n}?", { n: table.number })}
        onClick=${() => askPlace(context, table)}
      >
        ${table.place ? html`<bdi>${table.place}</bdi>` : t("Where?")}
      </button>
    </header>
    <ul class="console-seats">
      ${table.people.map((id) => html`<${Seat} key=${id} ...${{ context, table, tables, words, groups }} person=${people.get(id)} />`)}
    </ul>
  </section>`;
}

const titled = (table) => t("Table {n}", { n: table.number });

function Seat({ context, table, tables, person, groups, words }) {
  if (!person) return null;
  const group = groups.get(person.group);
  const drop = (place) => {
    const to = tables.find(({ id }) => place === `table:${id}`);
    if (to) context.act(moveSeat(person, to, table));
  };
  const found = words && nameOf(person).toLocaleLowerCase().includes(words);
  const own = duties().find(([duty]) => table.roles?.[duty] === person.id);
  return html`<li class="console-seat-row" data-draggable data-found=${found ? "" : undefined}>
    <span
      class="badge console-seat-grip"
      data-colour=${group?.colour}
      title=${group?.name}
      ...${grip({ what: `table:${table.id}`, drop })}
      >${icon(group?.icon ?? "person")}</span
    >
    <span class="console-seat-name"><bdi>${nameOf(person)}</bdi>${own && html`<small>${own[1]}</small>`}</span>
    ${table.moved?.includes(person.id) && html`<span class="soft" title=${t("Moved by hand")}>${icon("hand")}</span>`}
    <${Menu}
      label=${t("More for {title}", { title: nameOf(person) })}
      items=${() => seatMenu({ context, table, tables, person })}
    />
  </li>`;
}

const seatMenu = ({ context, table, tables, person }) => [
  {
    icon: "move",
    words: t("Move to another table…"),
    act: () => askTable(context, person, table, tables),
  },
  null,
  ...duties()
    .filter(([duty]) => table.roles?.[duty] !== person.id)
    .map(([duty, words]) => ({
      icon: duty === "recorder" ? "recorder" : "flag",
      words: t("Duty: {duty}", { duty: words }),
      act: () => context.act(setDuty(table, duty, person)),
    })),
  null,
  {
    icon: "close",
    words: t("Take from the table"),
    act: () => context.act(moveSeat(person, null, table)),
  },
];

function askTable(context, person, from, tables) {
  const choose = (close, to) => () => (close(), context.act(moveSeat(person, to, from)));
  context.ask(
    (close) =>
      html`<${Dialog} title=${t("Move {name} to", { name: nameOf(person) })} close=${close}>
        <div class="console-numbers">
          ${tables
            .filter((each) => each.id !== from.id)
            .map(
              (each) =>
                html`<button key=${each.id} class="button" onClick=${choose(close, each)}>
                  <b>${t("Table {n}", { n: each.number })}</b
                  ><small>${tn("{n} person", "{n} people", each.people.length)}</small>
                </button>`,
            )}
        </div>
      <//>`,
  );
}

function askPlace(context, table) {
  const draft = context.draft(`table/${table.id}`);
  const submit = (data) => context.act(placeTable(table, data.get("place").trim()), { quiet: true });
  context.ask(
    (close) =>
      html`<${FormDialog}
        title=${t("Where is table {n}?", { n: table.number })}
        yes=${t("Save")}
        ...${{ close, submit, draft }}
      >
        <${Field} label=${t("Place")} hint=${t("For example: by the window")}
          ><input name="place" maxlength=${PLACE} defaultValue=${table.place ?? ""} autofocus dir="auto"
        /><//>
      <//>`,
  );
}
