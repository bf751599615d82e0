// expected.js: who is expected, who of them is here, and lists from other programs.

import { html, useSignal } from "../ui/html.js";
import { groupsOf } from "../ui/selectors.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/i18n.js";
import { labelOf } from "../ui/labels.js";
import { flags } from "../ui/people_labels.js";
import { Choice, Dialog, Field, FormDialog, Tick } from "../ui/console/dialog.js";
import { Menu } from "../ui/console/menu.js";
import * as moves from "./expected_moves.js";
import { importPeople } from "./people_import.js";
import { nameOf } from "./people_moves.js";
import { editWorkshop } from "./stage_moves.js";

const [NAME, ORGANISATION] = [60, 120]; // letters

export const askExpected = (context) => context.ask((close) => html`<${Expected} ...${{ context, close }} />`);

/** @returns {boolean} whether whoever has this seat is in the room */
const isHere = (store, { person }) => store.get("person", person ?? "")?.status === "in";

function Expected({ context, close }) {
  const { store } = context;
  const search = useSignal("");
  const words = search.value.trim().toLocaleLowerCase();
  const all = [...store.all("invitee")].sort((a, b) => a.name.localeCompare(b.name));
  const found = all.filter(({ name, organisation = "" }) =>
    `${name} ${organisation}`.toLocaleLowerCase().includes(words),
  );
  const here = all.filter((each) => isHere(store, each)).length;
  return html`<${Dialog} wide title=${t("Expected people")} close=${close}>
    <div class="stack">
      <div class="toolbar">
        <p>
          <b>${tn("{n} person expected", "{n} people expected", all.length)}</b>${" "}
          ${all.length > 0 && html`<span class="soft">${tn("{n} of them is here", "{n} of them are here", here)}</span>`}
        </p>
        <span class="toolbar-end">
          <button class="button small primary" onClick=${() => importPeople(context)}>
            ${icon("people")}${t("Add a list…")}
          </button>
          <button class="button small" onClick=${() => inviteeForm(context)}>
            ${icon("plus")}${t("Add a person…")}
          </button>
        </span>
      </div>
      ${all.length ? html`<${Found} ...${{ context, search, found }} />` : html`<${NoOne} />`}
    </div>
  <//>`;
}

const NoOne = () =>
  html`<div class="empty">
    ${icon("people", "big")}
    <h3>${t("No list yet")}</h3>
    <p>${t("Paste the names of who’s coming, or open a file. People then take their seat when they join.")}</p>
  </div>`;

function Found({ context, search, found }) {
  const groups = [...groupsOf(context.store), { id: undefined, name: t("No group yet") }];
  const of = (group) => found.filter((each) => (each.group ?? undefined) === group.id);
  return html`<label class="console-search"
      ><span class="visually-hidden">${t("Search people")}</span>${icon("search")}
      <input
        type="search"
        placeholder=${t("Search by name or organisation")}
        value=${search.value}
        onInput=${(event) => (search.value = event.target.value)}
    /></label>
    <${NameList} context=${context} />
    ${groups.map(
      (group) =>
        of(group).length > 0 && html`<${Group} key=${group.id ?? ""} ...${{ context, group, seats: of(group) }} />`,
    )}
    ${!found.length && html`<p class="soft">${t("No one by that name is on the list.")}</p>`}`;
}

function NameList({ context }) {
  const about = context.store.get("about", "about");
  const toggle = (event) => context.act(editWorkshop(about, { name_list: event.target.checked }));
  return html`<${Tick}
    label=${t("Let people pick their name from this list when they join")}
    checked=${Boolean(about.name_list)}
    onChange=${toggle}
  />`;
}

const Group = ({ context, group, seats }) =>
  html`<section class="console-seats" aria-label=${group.name}>
    <h3 class="console-group">
      ${group.id && html`<span class="badge" data-colour=${group.colour}>${icon(group.icon)}</span>`}
      <span dir="auto">${group.name}</span><span class="count">${seats.length}</span>
    </h3>
    <ul class="people">
      ${seats.map((seat) => html`<${Seat} key=${seat.id} ...${{ context, id: seat.id }} />`)}
    </ul>
  </section>`;

function Seat({ context, id }) {
  const seat = context.store.get("invitee", id);
  if (!seat) return null;
  const here = isHere(context.store, seat);
  const more = [seat.organisation, seat.table > 0 && t("Table {n}", { n: seat.table })].filter(Boolean);
  return html`<li class="person-row">
    <span class="person-name" dir="auto"
      >${seat.name}<small>${more.map((each, i) => html`${i ? " · " : ""}<bdi>${each}</bdi>`)}</small></span
    >
    <span class="console-brings">
      ${(seat.flags ?? []).map((flag) => html`<span key=${flag} class="chip">${labelOf(flags(), flag)}</span>`)}
    </span>
    <span class="presence" data-state=${here ? "here" : "away"}>${here ? t("here") : t("not yet")}</span>
    <${Menu} label=${t("More for {title}", { title: seat.name })} items=${() => seatMenu(context, seat, here)} />
  </li>`;
}

const seatMenu = (context, seat, here) =>
  [
    { icon: "edit", words: t("Edit…"), act: () => inviteeForm(context, seat) },
    !here && { icon: "check", words: t("Is here, without a phone"), act: () => context.act(moves.seatInvitee(seat)) },
    !here && { icon: "person", words: t("Is here under another name…"), act: () => chooseWho(context, seat) },
    here && { icon: "undo", words: t("Free the seat"), act: () => context.act(moves.freeSeat(seat)) },
    null,
    { icon: "trash", words: t("Take off the list"), danger: true, act: () => context.act(moves.removeInvitee(seat)) },
  ].filter((item) => item !== false);

function chooseWho(context, seat) {
  const { store } = context;
  const taken = new Set(store.all("invitee").map(({ person }) => person));
  const free = store.all("person").filter(({ id, status, group }) => status === "in" && group && !taken.has(id));
  const choose = (close, person) => () => (close(), context.act(moves.giveSeat(seat, person)));
  context.ask(
    (close) =>
      html`<${Dialog} title=${t("Who is {name}?", { name: seat.name })} close=${close}>
        <div class="stack console-choice-list">
          ${free.map(
            (person) =>
              html`<button key=${person.id} class="button wide" onClick=${choose(close, person)}>
                <span dir="auto">${nameOf(person)}</span
                ><bdi class="soft">${store.get("group", person.group)?.name}</bdi>
              </button>`,
          )}
          ${!free.length && html`<p class="soft">${t("Everyone who’s here has a seat.")}</p>`}
        </div>
      <//>`,
  );
}

/** @param {object} [seat] left out: someone new  @param {object} [person] of whom something is noted */
export function inviteeForm(context, seat, person) {
  const now = seat ?? { name: person?.name ?? "", group: person?.group };
  const submit = (data) => {
    const given = {
      name: data.get("name").trim(),
      group: data.get("group"),
      organisation: data.get("organisation").trim(),
      table: Number(data.get("table")),
      flags: data.getAll("flags"),
    };
    const asked = { ...given, group: given.group || undefined, ...(person && { person: person.id }) };
    return context.act(seat ? moves.editInvitee(seat, given) : moves.addInvitee(asked), { quiet: true });
  };
  const draft = context.draft(`invitee/${seat?.id ?? person?.id ?? ""}`);
  const groups = groupsOf(context.store).map(({ id, name }) => [id, name]);
  context.ask(
    (close) =>
      html`<${FormDialog}
        title=${seat || person ? t("About {name}", { name: seat?.name ?? nameOf(person) }) : t("Add a person")}
        yes=${seat || person ? t("Save") : t("Add")}
        ...${{ close, submit, draft }}
      >
        <${Field} label=${t("Name")}
          ><input name="name" required maxlength=${NAME} defaultValue=${now.name} autofocus dir="auto"
        /><//>
        <${Choice} label=${t("Group")} name="group" pairs=${groups} now=${now.group} none=${t("No group yet")} />
        <${Field} label=${t("Organisation")}
          ><input name="organisation" maxlength=${ORGANISATION} defaultValue=${now.organisation ?? ""} dir="auto"
        /><//>
        <${Brings} now=${now.flags ?? []} />
        <${Field} label=${t("Table")} hint=${t("A wish. Leave it empty if it doesn’t matter.")}
          ><input name="table" type="number" min="0" max="999" defaultValue=${now.table || ""}
        /><//>
      <//>`,
  );
}

const Brings = ({ now }) =>
  html`<fieldset class="console-ticks">
    <legend>${t("Brings")}</legend>
    ${flags().map(
      ([id, words]) =>
        html`<${Tick} key=${id} name="flags" value=${id} defaultChecked=${now.includes(id)} label=${words} />`,
    )}
  </fieldset>`;
