// contacts.js: how I can be reached after the retreat and who can see it, with the contacts that others show me.

import { groupsOf, self } from "./selectors.js";
import { useFollowed } from "./followed.js";
import { html, useSignal } from "./html.js";
import { icon } from "./icon.js";
import { t } from "./i18n.js";

const [REACH, NAME] = [280, 60]; // letters

const audiences = () => [
  ["group", t("My group and the facilitators")],
  ["room", t("Everyone who joined")],
  ["documents", t("Everyone, and readers of the report")],
];

/** What a sheet of contacts holds. */
export function Contacts({ room }) {
  const here = useFollowed(room, "contact", "all");
  const me = self(room);
  const own = room.store.get("contact", me.id);
  if (!here) return html`<p class="soft" role="status">${t("One moment…")}</p>`;
  return html`<div class="stack">
    <${Own} key=${own ? "there" : "new"} ...${{ room, me, own }} />
    <${Others} room=${room} me=${me} />
  </div>`;
}

function Own({ room, me, own }) {
  const draft = room.draft("contact");
  const reach = useSignal(draft.peek() || (own?.reach ?? ""));
  const shown = useSignal(own?.shown_to ?? "group");
  const name = useSignal(me.name ?? "");
  const type = (text) => (draft.value = reach.value = text);
  const save = (event) => {
    event.preventDefault();
    const said = name.value.trim();
    if (said !== (me.name ?? "")) room.post("rename_person", { person: me.id, name: said });
    room.post("set_contact", { reach: reach.value.trim(), shown_to: shown.value });
    draft.value = "";
  };
  return html`<form class="stack" onSubmit=${save}>
    <p class="soft">
      ${t("Want to stay in touch? Leave your contact details. They’re deleted if you ask to be erased.")}
    </p>
    ${
      !me.name &&
      html`<div class="field">
        <label for="contact-name">${t("My name")}</label>
        <input
          id="contact-name"
          dir="auto"
          required
          maxlength=${NAME}
          autocomplete="name"
          value=${name.value}
          onInput=${(event) => (name.value = event.currentTarget.value)}
        />
      </div>`
    }
    <div class="field">
      <label for="contact-reach">${t("How to reach me")}</label>
      <input
        id="contact-reach"
        dir="auto"
        required
        maxlength=${REACH}
        placeholder=${t("Phone number, email…")}
        value=${reach.value}
        onInput=${(event) => type(event.currentTarget.value)}
      />
    </div>
    <${ShownTo} shown=${shown} />
    <button class="button primary wide" type="submit">${own ? t("Save") : t("Share my contact")}</button>
    ${own && html`<${Now} ...${{ room, own, draft }} />`}
  </form>`;
}

const ShownTo = ({ shown }) =>
  html`<fieldset class="choices one-column">
    <legend>${t("Who can see it?")}</legend>
    ${audiences().map(
      ([id, words]) =>
        html`<label key=${id} class="choice"
          ><input
            type="radio"
            name="contact-shown"
            checked=${id === shown.value}
            onChange=${() => (shown.value = id)}
          /><span class="choice-face">${words}</span></label
        >`,
    )}
  </fieldset>`;

function Now({ room, own, draft }) {
  const [, words] = audiences().find(([id]) => id === own.shown_to);
  const remove = () => (room.post("remove_contact", {}), (draft.value = ""));
  return html`<p class="notice" role="status" data-tone="ok">
      ${icon("check")}<span>${t("Shown to: {who}", { who: words })}</span>
    </p>
    <button class="button quiet danger" type="button" onClick=${remove}>
      ${icon("trash")}${t("Delete my contact")}
    </button>`;
}

function Others({ room, me }) {
  const groups = new Map(groupsOf(room.store).map((group) => [group.id, group.name]));
  const all = room.store
    .all("contact")
    .filter(({ id }) => id !== me.id)
    .map((each) => ({ ...each, who: room.store.get("person", each.person) }))
    .filter(({ who }) => who?.name)
    .sort((a, b) => a.who.name.localeCompare(b.who.name));
  return html`<section class="stack-tight">
    <h3 class="section-head">${t("Contacts of others")}</h3>
    ${!all.length && html`<p class="soft">${t("No one has shared a contact with you yet.")}</p>`}
    <ul class="plain stack-tight">
      ${all.map(
        ({ id, who, reach }) =>
          html`<li key=${id} class="contact">
            <b dir="auto">${who.name}</b> <small class="soft" dir="auto">${groups.get(who.group)}</small>
            <p class="contact-reach" dir="auto">${reach}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}
