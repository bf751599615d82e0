// menu.js: what is needed now and then: my name, my group, the steps so far, the report, the way out.

import { groupsOf, self, stagesOf } from "../ui/selectors.js";
import { Sheet } from "../ui/dialog.js";
import { hasDrafts, sendDraft } from "../ui/draft.js";
import { html, useSignal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { later } from "../ui/later.js";
import { loadCss } from "../ui/load_css.js";

const Contacts = later(() => Promise.all([import("../ui/contacts.js"), loadCss("work")]), "Contacts");

export function Menu({ onClose, ...rest }) {
  const contacts = useSignal(false);
  return html`<${Sheet} title=${contacts.value ? t("Contacts") : t("Menu")} onClose=${onClose}>
    ${
      contacts.value
        ? html`<${Contacts} room=${rest.room} onClose=${onClose} />`
        : html`<${All} ...${rest} onContacts=${() => (contacts.value = true)} />`
    }
  <//>`;
}

function All({ room, about, stage, onStage, onContacts, leave }) {
  const me = self(room);
  return html`<div class="stack">
    <${Name} room=${room} me=${me} />
    <${OwnGroup} room=${room} me=${me} />
    <${Steps} stages=${stagesOf(room.store)} shown=${stage.id} onStage=${onStage} />
    <nav class="menu-links" aria-label=${t("More")}>
      ${me.group && html`<a class="menu-item" href=${`/w/${about.code}/plan/${me.group}`}>${icon("target")}${t("Our plan")}</a>`}
      <a class="menu-item" href=${`/w/${about.code}/mine`}>${icon("tree")}${t("What came of my cards")}</a>
      <button class="menu-item" onClick=${onContacts}>${icon("person")}${t("Contacts")}</button>
      <a class="menu-item" href=${`/w/${about.code}/report`}>${icon("file")}${t("Report")}</a>
      <${Leave} room=${room} leave=${leave} />
    </nav>
  </div>`;
}

function Name({ room, me }) {
  const draft = room.draft("name");
  const typed = useSignal(draft.peek() || (me.name ?? ""));
  const type = (text) => (draft.value = typed.value = text);
  const save = (event) => {
    event.preventDefault();
    const name = typed.value.trim();
    if (name === me.name) draft.value = "";
    else sendDraft(draft, (words) => room.post("rename_person", { person: me.id, name: words }));
  };
  return html`<form class="field" onSubmit=${save}>
    <label for="my-name">${t("My name")}</label>
    <div class="row-tight">
      <input
        id="my-name"
        dir="auto"
        maxlength="60"
        autocomplete="name"
        value=${typed.value}
        onInput=${(event) => type(event.currentTarget.value)}
        onBlur=${save}
      />
      <button class="button" type="submit">${t("Save")}</button>
    </div>
  </form>`;
}

const OwnGroup = ({ room, me }) =>
  html`<div class="field">
    <label for="my-group">${t("My group")}</label>
    <select
      id="my-group"
      value=${me.group}
      onChange=${(event) => room.post("move_person", { person: me.id, group: event.currentTarget.value })}
    >
      ${groupsOf(room.store).map((group) => html`<option key=${group.id} value=${group.id}>${group.name}</option>`)}
    </select>
  </div>`;

const SEEN = new Set(["open", "done"]);

const Steps = ({ stages, shown, onStage }) =>
  html`<nav aria-label=${t("Stages")}>
    <h3>${t("Stages")}</h3>
    <ol class="steps">
      ${stages
        .filter(({ status }) => SEEN.has(status))
        .map(
          (each) =>
            html`<li key=${each.id}>
              <button
                class="menu-item"
                aria-current=${each.id === shown ? "step" : undefined}
                onClick=${() => onStage(each.id)}
              >
                ${icon(each.status === "open" ? "play" : "check")}<span dir="auto">${each.title}</span>
              </button>
            </li>`,
        )}
    </ol>
  </nav>`;

const unsent = ({ outbox, prefix }) =>
  outbox.waiting.value > 0 || outbox.returned.value.length > 0 || hasDrafts(prefix);

function Leave({ room, leave }) {
  const asked = useSignal(false);
  if (!asked.value)
    return html`<button class="menu-item danger" onClick=${() => (asked.value = true)}>
      ${icon("lock")}${t("Leave workshop")}
    </button>`;
  return html`<div class="notice" data-tone="warn">
    <div class="stack-tight">
      <p>${t("What you posted stays. To come back, join again.")}</p>
      ${unsent(room) && html`<p><b>${t("What you have not sent yet is deleted from this phone.")}</b></p>`}
      <div class="row">
        <button class="button danger" onClick=${leave}>${t("Leave")}</button>
        <button class="button" onClick=${() => (asked.value = false)}>${t("Stay")}</button>
      </div>
    </div>
  </div>`;
}
