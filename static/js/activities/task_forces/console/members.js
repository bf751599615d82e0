// members.js: people of the room, found by name or group among hundreds, each with a tick.
//
// Everyone's tick is in the form, where its draft finds it again; who is ticked is shown as a chip.

import { groupsOf } from "../../../ui/selectors.js";
import { html, useRef, useState } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { nameOn } from "../../../ui/task_forces.js";

const SHOWN = 12; // of those that are found

/** @param {{on: string[]}} given ids of those who are on it already */
export function Members({ store, on }) {
  const [chosen, choose] = useState(on);
  const [words, setWords] = useState("");
  const ticks = useRef(null);
  const groups = new Map(groupsOf(store).map((group) => [group.id, group.name]));
  const found = findable(store, groups, words).filter(({ id }) => !chosen.includes(id));
  const note = () => choose([...ticks.current.querySelectorAll(":checked")].map(({ value }) => value));
  return html`<fieldset class="stack-tight console-members">
    <legend>${t("Members in the room")} <span class="count">${chosen.length}</span></legend>
    <p class="row console-chips">
      ${chosen.map((id) => html`<${Chip} key=${id} name=${nameOn(store, id)} onClick=${() => turn(ticks, id)} />`)}
    </p>
    <div hidden ref=${ticks} onInput=${note}>
      ${tickable(store, on).map(
        (id) => html`<input key=${id} type="checkbox" name="person" value=${id} defaultChecked=${on.includes(id)} />`,
      )}
    </div>
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
        ${found.slice(0, SHOWN).map((person) => html`<${One} key=${person.id} ...${{ person, groups, store }} add=${() => turn(ticks, person.id)} />`)}
      </ul>`
    }
    ${words.trim() && found.length > SHOWN && html`<${More} many=${found.length - SHOWN} />`}
  </fieldset>`;
}

const Chip = ({ name, onClick }) =>
  html`<button type="button" class="chip" onClick=${onClick} aria-label=${t("Take {name} off", { name })}>
    <bdi>${name}</bdi>${icon("close")}
  </button>`;

// As if it were clicked, so that the form and its draft hear of it.
function turn(ticks, id) {
  const tick = [...ticks.current.children].find(({ value }) => value === id);
  tick.checked = !tick.checked;
  tick.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Ids of those who are in the room, and of those who are on it though they left. */
const tickable = (store, on) => [...new Set([...on, ...here(store).map(({ id }) => id)])];

const here = (store) => store.all("person").filter(({ status, name }) => status === "in" && name);

const More = ({ many }) =>
  html`<p class="soft">${tn("{n} more. Type more of the name.", "{n} more. Type more of the name.", many)}</p>`;

function findable(store, groups, words) {
  const wanted = words.trim().toLocaleLowerCase();
  return here(store).filter(({ name, group }) =>
    `${name} ${groups.get(group) ?? ""}`.toLocaleLowerCase().includes(wanted),
  );
}

const One = ({ person, groups, add, store }) =>
  html`<li class="person-row">
    <span class="person-name"
      ><bdi>${nameOn(store, person.id)}</bdi><small>${groups.get(person.group) ?? ""}</small></span
    >
    <button type="button" class="button small" onClick=${add}>${icon("plus")}${t("Add")}</button>
  </li>`;
