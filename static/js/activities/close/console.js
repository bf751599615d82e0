// console.js: what is handed over at the end: the report, every download, what is printed for the hall.

import { html, useSignal } from "../../ui/html.js";
import { Field } from "../../ui/console/dialog.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { fetched, save } from "../../ui/console/files.js";
import { Papers } from "./console/papers.js";
import { allOf } from "../../ui/vocabularies.js";
import { Shares } from "./console/shares.js";

const formats = () => [
  ["pdf", t("Report on paper"), t("PDF: to print, sign and send")],
  ["pdf?paper=letter", t("Report on Letter paper"), t("PDF for printers with Letter paper, 8½ × 11 inches")],
  ["docx", t("Report (Word)"), t("DOCX: opens in Word and LibreOffice, on your own letterhead if you have one")],
  ["pdf?chapter=work-plan", t("Work plan on paper"), t("PDF: all plans in one, by goal, month, owner and area")],
  ["docx?chapter=work-plan", t("Work plan (Word)"), t("DOCX: the same, to edit")],
  ["xlsx", t("All tables"), t("XLSX: one sheet for each kind of thing, with real dates and numbers")],
  ["ics", t("Due dates for your calendar"), t("ICS: what is due when, and when to review")],
  ["html", t("Web page (offline copy)"), t("HTML in a zip: unpack it and open index.html. It needs no server.")],
  ["md", t("Report as text"), t("Markdown: opens in any editor and pastes into any email")],
  ["csv", t("Tables"), t("CSV files in a zip: they open in any spreadsheet")],
  ["json", t("All data (JSON)"), t("Everything you have access to")],
  ["sqlite", t("The workshop file"), t("SQLite: the workshop itself. Keep a copy somewhere safe.")],
  [
    "passing-on",
    t("The workshop file for passing on"),
    t("SQLite: the same without the resistance register and contact details. It opens in this tool."),
  ],
  [
    "bundle",
    t("Everything in one zip, to hand over"),
    t("All documents, plans, a web page and the file for passing on, with a note for whoever opens it in some years"),
  ],
];
const OF_ONE_AREA = new Set(["pdf", "docx", "xlsx", "html", "md", "csv"]);
const endings = { csv: "zip", html: "zip", "passing-on": "sqlite", bundle: "zip" };
const agenda = () => [
  "toml",
  t("Save this agenda"),
  t("A method file: drop it on New workshop, here or on another laptop"),
];

export const tab = {
  key: "8",
  icon: "download",
  words: () => t("Documents"),
  always: true,
};

export function Panel({ context }) {
  const language = useSignal(""); // the browser's own
  const languages = useSignal([]);
  const area = useSignal(""); // all of them
  const areas = areasOf(context.store);
  const choices = { language: language.value, area: area.value };
  const all = area.value ? formats().filter(([format]) => OF_ONE_AREA.has(kindOf(format))) : [...formats(), agenda()];
  return html`<div class="stack">
    ${languages.value.length > 1 && html`<${Language} ...${{ language, languages }} />`}
    ${areas.length > 0 && html`<${Area} ...${{ area, areas }} />`}
    <section class="console-box" data-tone="info">
      <h3>${icon("book")}${t("Report")}</h3>
      <p>${t("What was decided, planned and pledged, with pictures and tables, ready to print or share.")}</p>
      <p class="row">
        <a class="button primary" href=${asking(`/w/${context.code}/report`, choices)} target="_blank" rel="noopener"
          >${t("Open the report")}</a
        >
      </p>
    </section>
    <${Papers} ...${{ context }} language=${language.value} onLanguages=${(found) => (languages.value = found)} />
    <${Shares} context=${context} />
    <section class="console-box">
      <h3>${icon("download")}${t("Downloads")}</h3>
      <ul class="people">
        ${all.map(
          ([format, title, hint]) => html`<${One} key=${format} ...${{ context, format, title, hint, choices }} />`,
        )}
      </ul>
      <p class="soft">${t("Downloads include hidden cards. To share, use the report link.")}</p>
      <p class="notice" data-tone="warn">
        ${icon("lock")}<span
          >${t("The workshop file and the JSON contain the resistance register and everyone’s contact details. Keep both to facilitators.")}</span
        >
      </p>
    </section>
  </div>`;
}

const Language = ({ language, languages }) =>
  html`<${Field} label=${t("Language of the documents")}
    ><select onChange=${(event) => (language.value = event.target.value)}>
      <option value="">${t("The language of this page")}</option>
      ${languages.value.map(({ id, name }) => html`<option key=${id} value=${id} lang=${id}>${name}</option>`)}
    </select><//
  >`;

/** Those that an action or card is about, as { id, words }. */
function areasOf(store) {
  const named = new Set([...store.all("action"), ...store.all("card")].map(({ area }) => area));
  return allOf(store, "areas").filter(({ id }) => named.has(id));
}

const Area = ({ area, areas }) =>
  html`<${Field}
    label=${t("Area of the documents")}
    hint=${area.value && t("Its actions and cards. What names no area is left out where people were asked for one.")}
    ><select onChange=${(event) => (area.value = event.target.value)}>
      <option value="">${t("All areas")}</option>
      ${areas.map(({ id, words }) => html`<option key=${id} value=${id}>${words}</option>`)}
    </select><//
  >`;

const kindOf = (format) => format.split("?")[0];

/** The address with what was chosen, as far as it was. */
function asking(address, choices) {
  const chosen = Object.entries(choices).filter(([, value]) => value);
  const said = chosen.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  return said ? `${address}${address.includes("?") ? "&" : "?"}${said}` : address;
}

function One({ context, format, title, hint, choices }) {
  const busy = useSignal(false);
  const kind = kindOf(format);
  const fetchIt = async () => {
    busy.value = true;
    await download(context, asking(format, choices), kind);
    busy.value = false;
  };
  return html`<li class="person-row">
    <span class="person-name">${title}<small>${hint}</small></span>
    <button
      class="button small"
      disabled=${busy.value}
      aria-label=${t("Download: {title}", { title })}
      onClick=${fetchIt}
    >
      ${icon("download")}${busy.value ? t("Creating…") : abbreviated(kind)}
    </button>
  </li>`;
}

const abbreviated = (kind) => ({ "passing-on": "SQLITE", bundle: "ZIP" })[kind] ?? kind.toUpperCase();

async function download(context, format, kind) {
  const file = await fetched(context, kind === "toml" ? "method" : `export/${format}`);
  if (file.why) return context.toast({ text: file.why, tone: "error" });
  save(file.blob, file.name ?? `${context.code}.${endings[kind] ?? kind}`);
  return context.toast({ text: t("Downloaded") });
}
