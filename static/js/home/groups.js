// groups.js: the list of stakeholder groups in the form of a new workshop: type, paste, dress, remove.

import { html, useSignal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/i18n.js";
import { Dialog } from "../ui/console/dialog.js";
import { GroupLook, ICONS } from "../ui/console/group_look.js";
import { groupsFrom } from "./groups_text.js";

const NAME = 60; // letters

/** Groups that most retreats have; the facilitator changes them. */
export const starters = () =>
  [
    { name: t("Local community"), icon: "house" },
    { name: t("Businesses"), icon: "briefcase" },
    { name: t("Local government"), icon: "government" },
    { name: t("National government"), icon: "balance" },
    { name: t("Schools and science"), icon: "book" },
    { name: t("Civil society"), icon: "hand" },
    { name: t("Media"), icon: "microphone" },
    { name: t("Donors and partners"), icon: "globe" },
  ].map((group, i) => ({ ...group, id: i, colour: i + 1 }));

let made = 100;
const dressed = (group, place) => ({ icon: "people", colour: (place % 12) + 1, ...group, id: (made += 1) });
/** Groups with an id, an icon that there is, and a colour of their own. */
export const dressedAll = (groups, from = 0) => groups.map((group, i) => known(dressed(group, from + i)));

const known = (group) => ({ ...group, icon: ICONS.includes(group.icon) ? group.icon : "people" });

/** @param {{groups: import("../ui/html.js").signal}} given a signal of [{ id, name, icon, colour }] */
export function Groups({ groups }) {
  const dressing = useSignal(null);
  const set = (id, change) =>
    (groups.value = groups.peek().map((each) => (each.id === id ? { ...each, ...change } : each)));
  const add = () => (groups.value = [...groups.peek(), dressed({ name: "" }, groups.peek().length)]);
  const remove = (id) => (groups.value = groups.peek().filter((each) => each.id !== id));
  const now = groups.value.find((each) => each.id === dressing.value);
  return html`<div class="stack">
    <ol class="new-groups">
      ${groups.value.map((group, i) => html`<${Row} key=${group.id} ...${{ group, place: i + 1, set, remove }} dress=${() => (dressing.value = group.id)} />`)}
    </ol>
    <div class="row">
      <button type="button" class="button small" onClick=${add}>${icon("plus")}${t("Add a group")}</button>
      <span class="soft">${tn("{n} group", "{n} groups", groups.value.length)}</span>
    </div>
    <${Paste} groups=${groups} />
    ${now && html`<${Look} group=${now} set=${set} close=${() => (dressing.value = null)} />`}
  </div>`;
}

const Row = ({ group, place, set, remove, dress }) =>
  html`<li class="new-group">
    <button
      type="button"
      class="badge big"
      data-colour=${group.colour}
      aria-label=${t("Icon and colour of {name}", { name: group.name || place })}
      onClick=${dress}
    >
      ${icon(group.icon)}
    </button>
    <input
      aria-label=${t("Group {n}", { n: place })}
      maxlength=${NAME}
      value=${group.name}
      dir="auto"
      onInput=${(event) => set(group.id, { name: event.target.value })}
    />
    <button
      type="button"
      class="button quiet icon-only"
      aria-label=${t("Remove {name}", { name: group.name || place })}
      onClick=${() => remove(group.id)}
    >
      ${icon("trash")}
    </button>
  </li>`;

const Look = ({ group, set, close }) =>
  html`<${Dialog} title=${group.name || t("Icon and colour")} close=${close}>
    <form class="stack" method="dialog" onSubmit=${close}>
      <${GroupLook}
        icon=${group.icon}
        colour=${group.colour}
        onChange=${({ target }) => set(group.id, { [target.name]: target.name === "colour" ? Number(target.value) : target.value })}
      />
      <div class="dialog-foot"><button type="button" class="button primary" onClick=${close}>${t("Done")}</button></div>
    </form><//
  >`;

function Paste({ groups }) {
  const text = useSignal("");
  const found = groupsFrom(text.value);
  const take = (before) => {
    groups.value = [...before, ...dressedAll(found, before.length)];
    text.value = "";
  };
  return html`<details class="disclosure">
    <summary>${t("Paste a list")}</summary>
    <div class="stack">
      <label class="field"
        ><span class="field-hint">${t("One group per line, or CSV with the columns group, icon, colour.")}</span>
        <textarea
          rows="5"
          value=${text.value}
          aria-label=${t("List of groups")}
          onInput=${(event) => (text.value = event.target.value)}
          dir="auto"
        ></textarea>
      </label>
      <div class="row">
        <button type="button" class="button small" disabled=${!found.length} onClick=${() => take([])}>
          ${found.length ? tn("Use this {n} group instead", "Use these {n} groups instead", found.length) : t("Use this list instead")}
        </button>
        <button type="button" class="button small" disabled=${!found.length} onClick=${() => take(groups.peek())}>
          ${t("Add to the list")}
        </button>
      </div>
    </div>
  </details>`;
}
