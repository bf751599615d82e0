// people.js: who is in the room, group by group: who is here, who is silent, who keeps the record.

import { html, useSignal } from "../ui/html.js";
import { groupsOf } from "../ui/selectors.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/i18n.js";
import { askAttendance } from "./attendance.js";
import { askContacts } from "./contacts.js";
import { askExpected } from "./expected.js";
import { askMissing } from "./missing.js";
import { groupForm, personMenu } from "./people_asks.js";
import { nameOf } from "./people_moves.js";
import { recorderLink } from "./recorder_link.js";
import { IdlePeople } from "./idle_people.js";
import { Menu } from "../ui/console/menu.js";
import { silentGroups } from "../ui/console/readings.js";
import { takingPart } from "../ui/taking_part.js";

export function People({ context }) {
  const { store } = context;
  const search = useSignal("");
  const people = store.all("person").filter(({ status }) => status !== "erased");
  const groups = groupsOf(store);
  const silent = silentNow(context, groups, people);
  const words = search.value.trim().toLocaleLowerCase();
  const found = words ? people.filter((person) => nameOf(person).toLocaleLowerCase().includes(words)) : people;
  return html`<section class="console-people" aria-label=${t("People")}>
    <div class="console-side-head">
      <h2>${t("People")}</h2>
      <button class="button small" onClick=${() => groupForm(context)}>${icon("plus")}${t("Group")}</button>
    </div>
    <${Here} ...${{ context, people }} />
    <div class="console-people-tools">
      <button class="button small" onClick=${() => askExpected(context)}>${icon("people")}${t("Expected…")}</button>
      <button class="button small" onClick=${() => askAttendance(context)}>
        ${icon("calendar")}${t("Attendance…")}
      </button>
      <button class="button small" onClick=${() => askMissing(context)}>${icon("gap")}${t("Missing…")}</button>
      <button class="button small" onClick=${() => askContacts(context)}>${icon("person")}${t("Contacts…")}</button>
      <button class="button small" onClick=${() => recorderLink(context)}>${icon("recorder")}${t("Recorders…")}</button>
    </div>
    <${Silent} silent=${silent} />
    <${Absent} ...${{ groups, people }} />
    ${!context.rehearsal.value && html`<${IdlePeople} context=${context} />`}
    <label class="console-search"
      ><span class="visually-hidden">${t("Search people")}</span>${icon("search")}
      <input
        type="search"
        placeholder=${tn("Search {n} person", "Search {n} people", people.length)}
        value=${search.value}
        onInput=${(event) => (search.value = event.target.value)}
    /></label>
    <${Facilitators} ...${{ context, people: found }} />
    ${groups.map(
      (group) =>
        html`<${GroupRow}
          key=${group.id}
          ...${{ context, group, words }}
          silent=${silent?.includes(group)}
          people=${found.filter((person) => person.group === group.id)}
        />`,
    )}
    <${Removed} ...${{ context, people: found }} />
  </section>`;
}

function silentNow({ store, parts }, groups, people) {
  const current = store.get("stage", store.get("about", "about")?.current ?? "");
  if (current?.status !== "open") return null;
  return silentGroups(groups, people, parts[current.activity]?.heard?.(current, store));
}

function Here({ context, people }) {
  const { here = 0 } = context.sync.presence.value;
  const joined = takingPart(people).length;
  return html`<p class="console-here">
    <b>${tn("{n} connected now", "{n} connected now", here)}</b>
    <span class="soft">${joined ? tn("{n} joined", "{n} joined", joined) : t("No one has joined yet")}</span>
  </p>`;
}

function Silent({ silent }) {
  if (!silent) return null;
  if (!silent.length)
    return html`<p class="notice" data-tone="ok">${icon("check")}<span>${t("Every group has contributed.")}</span></p>`;
  return html`<p class="notice" data-tone="warn">
    ${icon("microphone")}<span
      >${t("Not heard yet:")} ${silent.map((group, i) => html`${i ? ", " : ""}<bdi>${group.name}</bdi>`)}</span
    >
  </p>`;
}

// Only once people have begun to come: before that, everyone is absent.
function Absent({ groups, people }) {
  const here = new Set(takingPart(people).map((person) => person.group));
  const absent = groups.filter((group) => !here.has(group.id));
  if (!here.size || !absent.length) return null;
  return html`<p class="soft console-absent">
    ${t("No one came from:")} ${absent.map((group, i) => html`${i ? ", " : ""}<bdi>${group.name}</bdi>`)}
  </p>`;
}

function GroupRow({ context, group, people, silent, words }) {
  const inside = people.filter((person) => person.status === "in" && person.role !== "facilitator");
  const connected = context.sync.presence.value.groups.get(group.id) ?? 0;
  if (words && !inside.length) return null;
  return html`<details class="console-group-row" open=${words ? true : undefined}>
    <summary>
      <span class="badge" data-colour=${group.colour}>${icon(group.icon)}</span>
      <span class="person-name"
        ><span dir="auto">${group.name}</span
        ><small
          >${inside.length ? t("{here} of {all} here", { here: connected, all: inside.length }) : t("No one yet")}</small
        ></span
      >
      ${silent && html`<span class="presence" data-state="silent">${t("silent")}</span>`}
    </summary>
    <div class="toolbar">
      <button class="button small" onClick=${() => groupForm(context, group)}>
        ${icon("edit")}${t("Edit group…")}
      </button>
    </div>
    <${List} ...${{ context, people: inside }} />
  </details>`;
}

const Facilitators = ({ context, people }) => {
  const those = people.filter((person) => person.status === "in" && (person.role === "facilitator" || !person.group));
  return (
    those.length > 0 &&
    html`<details class="console-group-row">
      <summary>
        <span class="badge">${icon("key")}</span>
        <span class="person-name">${t("Facilitators")}<small>${those.length}</small></span>
      </summary>
      <${List} ...${{ context, people: those }} />
    </details>`
  );
};

const Removed = ({ context, people }) => {
  const those = people.filter((person) => person.status === "removed");
  return (
    those.length > 0 &&
    html`<details class="console-group-row">
      <summary>
        <span class="badge">${icon("lock")}</span>
        <span class="person-name">${t("Removed")}<small>${those.length}</small></span>
      </summary>
      <${List} ...${{ context, people: those }} />
    </details>`
  );
};

const List = ({ context, people }) =>
  html`<ul class="people">
    ${people.map((person) => html`<${Person} key=${person.id} ...${{ context, id: person.id }} />`)}
  </ul>`;

function Person({ context, id }) {
  const person = context.store.get("person", id);
  const here = context.sync.presence.value.people.has(id);
  const roles = { recorder: t("recorder"), facilitator: t("facilitator") };
  return html`<li class="person-row">
    <span class="person-name" dir="auto"
      >${nameOf(person)}<small
        >${[roles[person.role], id === context.me.value?.person && t("you")].filter(Boolean).join(" · ")}</small
      ></span
    >
    ${person.role === "recorder" && html`<span title=${t("recorder")}>${icon("recorder")}</span>`}
    <span class="presence" data-state=${here ? "here" : "away"}>${here ? t("here") : t("away")}</span>
    <${Menu} label=${t("More for {title}", { title: nameOf(person) })} items=${() => personMenu(context, person)} />
  </li>`;
}
