// table_papers.js: cards for the tables and the list for the door, as PDF.

import { t } from "../../../ui/i18n.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { Dialog } from "../../../ui/console/dialog.js";
import { fetched, open } from "../../../ui/console/files.js";

const KINDS = () => [
  [
    "table-cards",
    t("Cards for the tables"),
    t("The number large enough to see across the room, with a QR code to sit there."),
  ],
  ["seat-list", t("List for the door"), t("Everyone by name, with the table.")],
];

export function printTables(context) {
  context.ask(
    (close) =>
      html`<${Dialog} title=${t("Print table cards")} close=${close}>
        <ul class="people">
          ${KINDS().map(
            ([kind, title, about]) =>
              html`<li key=${kind} class="person-row">
                <span class="person-name">${title}<small>${about}</small></span>
                <button
                  class="button small"
                  aria-label=${t("Print: {title}", { title })}
                  onClick=${() => (close(), print(context, kind))}
                >
                  ${icon("print")}${t("Print…")}
                </button>
              </li>`,
          )}
        </ul>
      <//>`,
  );
}

async function print(context, kind) {
  const file = await fetched(context, `paper/${kind}`);
  if (file.why) return context.toast({ text: file.why, tone: "error" });
  return open(file.blob, file.name ?? `${context.code}-${kind}.pdf`);
}
