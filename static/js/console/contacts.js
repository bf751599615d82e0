// contacts.js: how people can be reached, and to whom each of them shows it; facilitators see them all.

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/i18n.js";
import { labelOf } from "../ui/labels.js";
import { copyText } from "../ui/console/copying.js";
import { Dialog } from "../ui/console/dialog.js";
import { Menu } from "../ui/console/menu.js";
import { move, step } from "../ui/console/move.js";
import { nameOf } from "../ui/names.js";

const audiences = () => [
  ["group", t("their group")],
  ["room", t("everyone who joined")],
  ["documents", t("everyone, and readers of the report")],
];

export const askContacts = (context) => context.ask((close) => html`<${Contacts} context=${context} close=${close} />`);

function Contacts({ context, close }) {
  const all = contactsOf(context.store);
  return html`<${Dialog} wide title=${t("Contacts")} close=${close}>
    <div class="stack">
      <p class="notice" data-tone="info">
        ${icon("lock")}<span
          >${t("People leave these on their phones, under Contacts in the menu. Pass a contact on only to those named with it.")}
          ${t("What you delete can be undone until the workshop closes. Then it leaves the workshop’s file too.")}</span
        >
      </p>
      ${
        all.length
          ? html`<div class="toolbar">
                <b>${tn("{n} contact", "{n} contacts", all.length)}</b>
                <button class="button small toolbar-end" onClick=${() => copy(context, all)}>
                  ${icon("copy")}${t("Copy the list")}
                </button>
              </div>
              <ul class="people">
                ${all.map((each) => html`<${Row} key=${each.id} ...${{ context, contact: each }} />`)}
              </ul>`
          : html`<p class="soft">${t("No one has left a contact yet.")}</p>`
      }
    </div>
  <//>`;
}

/** By name, with whom it is of and their group. */
function contactsOf(store) {
  const found = store.all("contact").map((contact) => {
    const who = store.get("person", contact.person);
    return { ...contact, name: nameOf(who), group: store.get("group", who?.group ?? "")?.name ?? "" };
  });
  return found.sort((a, b) => a.name.localeCompare(b.name));
}

// Tabs between the cells: it can be pasted into a spreadsheet.
async function copy(context, all) {
  const lines = [
    [t("Name"), t("Group"), t("Contact"), t("Shown to")],
    ...all.map((each) => [each.name, each.group, each.reach, labelOf(audiences(), each.shown_to)]),
  ];
  const copied = await copyText(lines.map((line) => line.join("\t")).join("\n"));
  context.toast(copied ? { text: t("Copied") } : { text: t("Couldn’t copy. Select the text instead."), tone: "error" });
}

const Row = ({ context, contact }) =>
  html`<li class="person-row">
    <span class="person-name" dir="auto"
      >${contact.name}<small><bdi>${contact.group}</bdi></small></span
    >
    <span class="console-contact"
      ><span><bdi>${contact.reach}</bdi></span
      ><small class="soft">${t("Shown to: {who}", { who: labelOf(audiences(), contact.shown_to) })}</small></span
    >
    <${Menu} label=${t("More for {title}", { title: contact.name })} items=${() => menu(context, contact)} />
  </li>`;

const menu = (context, { person, name }) => [
  { icon: "trash", words: t("Delete contact"), danger: true, act: () => context.act(removal(person, name)) },
];

const removal = (person, name) =>
  move(t("Contact of {name} deleted", { name }), step("remove_contact", { person }, ["remove_contact", back(person)]));

const back = (person) => ({ person, removed: false });
