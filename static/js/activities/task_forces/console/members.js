// members.js: people of the room, found by name or group among hundreds, each with a tick.

import { groupsOf } from "../../../ui/selectors.js";
import { html, useState } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { nameOn } from "../../../ui/task_forces.js";

const SHOWN = 12; // of those that are found

/** @param {{on: string[]}} given ids of those who are on it already */
export function Members({ store, on }) {
  const [chosen, choose] = useState(on);
  const [words, setWords] = useState("");
  const groups = new Map(groupsOf(store).map((group) => [group.id, group.name]));
  const found = findable(store, groups, words).filter(({ id }) => !chosen.includes(id));
  const toggle = (id) => choose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return html`<fieldset class="stack-tight console-members">
    <legend>${t("Members in the room")} <span class="count">${chosen.length}</span></legend>
    <p class="row console-chips">
      ${chosen.map(
        (id) =>
          html`<button
            type="button"
            class="chip"
            key=${id}
            onClick=${() => toggle(id)}
            aria-label=${t("Take {name} off", { name: nameOn(store, id) })}
          >
            <bdi>${nameOn(store, id)}</bdi>${icon("close")}
          </button>`,
      )}
    </p>
    ${chosen.map((id) => html`<input key=${id} type="hidden" name="person" value=${id} />`)}
    <label class="console-search"
      ><span class="visually-hidden">${t("Search people")}</span>${icon("search")}<input
        type="search"
        placeholder=${t("Search by name or group")}
        value=${words}
        onInput=${(event) => setWords(event.currentTarget.value)}
    /></label>
    ${
      words.trim() &&
      html`<ul class="people">
        ${found.slice(0, SHOWN).map((person) => html`<${One} key=${person.id} ...${{ person, groups, toggle, store }} />`)}
      </ul>`
    }
    ${words.trim() && found.length > SHOWN && html`<${More} many=${found.length - SHOWN} />`}
  </fieldset>`;
}

const More = ({ many }) =>
  html`<p class="soft">${tn("{n} more. Type more of the name.", "{n} more. Type more of the name.", many)}</p>`;

function findable(store, groups, words) {
  const wanted = words.trim().toLocaleLowerCase();
  const here = store.all("person").filter(({ status, name }) => status === "in" && name);
  return here.filter(({ name, group }) => `${name} ${groups.get(group) ?? ""}`.toLocaleLowerCase().includes(wanted));
}

const One = ({ person, groups, toggle, store }) =>
  html`<li class="person-row">
    <span class="person-name"
      ><bdi>${nameOn(store, person.id)}</bdi><small>${groups.get(person.group) ?? ""}</small></span
    >
    <button type="button" class="button small" onClick=${() => toggle(person.id)}>${icon("plus")}${t("Add")}</button>
  </li>`;
