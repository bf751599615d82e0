// phone.js: thanks, and everything to take home.

import { self } from "../../ui/selectors.js";
import { Sheet } from "../../ui/dialog.js";
import { html, useSignal } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { later } from "../../ui/later.js";
import { loadCss } from "../../ui/load_css.js";

const Contacts = later(() => Promise.all([import("../../ui/contacts.js"), loadCss("work")]), "Contacts");

export function Activity({ room: { store, ...rest }, head }) {
  const room = { store, ...rest };
  const me = self(room);
  const contacts = useSignal(false);
  const { code, title } = store.get("about", "about");
  const home = `/w/${code}`;
  return html`<main class="page-main stack">
    <section class="thanks">
      ${icon("heart", "big")}
      <h2>${me.name ? t("Thank you, {name}", { name: me.name }) : t("Thank you")}</h2>
      <p dir="auto">${title}</p>
    </section>
    ${head}
    <button class="take" onClick=${() => (contacts.value = true)}>
      ${icon("person")}<span
        >${t("Stay in touch")}<small>${t("Leave your contact, see the contacts of others")}</small></span
      >${icon("chevron-end", "flip")}
    </button>
    <section class="stack-tight">
      <h3 class="section-head">${t("Downloads")}</h3>
      <ul class="takeaway">
        <${Item}
          href=${`${home}/report`}
          picture="file"
          title=${t("The report")}
          words=${t("What the room wrote, chose and promised")}
        />
        <${Item}
          href=${`${home}/mine`}
          picture="tree"
          title=${t("What came of my cards")}
          words=${t("Where your words went, and a link to keep")}
        />
        ${me.group && html`<${Item} href=${`${home}/plan/${me.group}`} picture="target" title=${t("Our plan")} words=${t("100 days and 1000 days")} />`}
        <${Download} code=${code} format="pdf" title=${t("Report (PDF)")} words="PDF" />
        <${Download} code=${code} format="docx" title=${t("Report (Word)")} words="DOCX" />
        <${Download} code=${code} format="xlsx" title=${t("All tables")} words="XLSX" />
        <${Download} code=${code} format="ics" title=${t("Due dates for your calendar")} words="ICS" />
      </ul>
    </section>
    ${contacts.value && html`<${ContactSheet} room=${room} onClose=${() => (contacts.value = false)} />`}
  </main>`;
}

const ContactSheet = ({ room, onClose }) =>
  html`<${Sheet} title=${t("Contacts")} onClose=${onClose}><${Contacts} room=${room} onClose=${onClose} /><//>`;

const Download = ({ code, format, ...rest }) =>
  html`<${Item} href=${`/api/workshops/${code}/export/${format}`} picture="download" download ...${rest} />`;

const Item = ({ href, picture, title, words, download }) =>
  html`<li>
    <a class="take" href=${href} download=${download}>
      ${icon(picture)}<span>${title}<small>${words}</small></span
      >${icon("chevron-end", "flip")}</a
    >
  </li>`;
