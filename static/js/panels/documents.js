// documents.js: what is handed over at the closing bell: the report, every download, what is printed for the hall.

import { html, useSignal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/words.js";
import { fetched, save } from "./files.js";
import { Papers } from "./papers.js";
import { Shares } from "./shares.js";

const formats = () => [
  ["pdf", t("Proceedings on paper"), t("PDF: to print, to sign and to send")],
  [
    "pdf?paper=letter",
    t("Proceedings on Letter paper"),
    t("PDF: the same for printers with Letter paper, 8½ × 11 inches"),
  ],
  ["docx", t("The report to edit"), t("DOCX: opens in Word and LibreOffice, on your own letterhead if you have one")],
  ["xlsx", t("All tables"), t("XLSX: one sheet for each kind of thing, with real dates and numbers")],
  ["ics", t("Due dates for your calendar"), t("ICS: what is due when, and when to look back")],
  ["html", t("A web page for a stick"), t("HTML in a zip: unpack it, open index.html; it needs no server")],
  ["md", t("Proceedings as text"), t("Markdown: opens in any editor, pastes into any mail")],
  ["csv", t("Tables"), t("CSV files in one zip: opens in any spreadsheet")],
  ["json", t("Everything, for programs"), t("JSON: everything you may see, whole")],
  ["sqlite", t("The workshop file"), t("SQLite: the workshop itself; keep a copy somewhere safe")],
];

export function Documents({ desk }) {
  return html`<div class="stack">
    <section class="console-box" data-tone="info">
      <h3>${icon("book")}${t("Report")}</h3>
      <p>${t("What was decided, planned and pledged, with pictures and tables; ready to print or to share.")}</p>
      <p class="row">
        <a class="button primary" href=${`/w/${desk.code}/report`} target="_blank" rel="noopener"
          >${t("Open the report")}</a
        >
      </p>
    </section>
    <${Papers} desk=${desk} />
    <${Shares} desk=${desk} />
    <section class="console-box">
      <h3>${icon("download")}${t("Downloads")}</h3>
      <ul class="people">
        ${formats().map(([format, title, hint]) => html`<${One} key=${format} ...${{ desk, format, title, hint }} />`)}
      </ul>
      <p class="soft">
        ${t("Downloads hold what facilitators may see, hidden cards included. Share the report instead.")}
      </p>
    </section>
  </div>`;
}

function One({ desk, format, title, hint }) {
  const busy = useSignal(false);
  const [kind] = format.split("?");
  const fetchIt = async () => {
    busy.value = true;
    await download(desk, format, kind);
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
      ${icon("download")}${busy.value ? t("Making it…") : kind.toUpperCase()}
    </button>
  </li>`;
}

async function download(desk, format, kind) {
  const file = await fetched(desk, `export/${format}`);
  if (file.why) return desk.toast({ text: file.why, tone: "error" });
  save(file.blob, file.name ?? `${desk.code}.${["csv", "html"].includes(kind) ? "zip" : kind}`);
  return desk.toast({ text: t("Downloaded") });
}
