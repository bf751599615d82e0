// lists.js: the window of what the workshop chooses from: levels of influence, types of help, government priorities, areas.

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { levels } from "../ui/labels.js";
import { interventionTypes, offeredOf } from "../ui/vocabularies.js";
import { Dialog } from "../ui/console/dialog.js";
import { editList } from "./list_form.js";

const lists = () => [
  { id: "levels", title: t("Levels of influence"), known: levels() },
  { id: "intervention_types", title: t("Types of help"), known: interventionTypes() },
  { id: "priorities", title: t("Government priorities"), known: [] },
  { id: "areas", title: t("Areas"), known: [] },
];

export const askLists = (context) =>
  context.ask(
    (close) =>
      html`<${Dialog} title=${t("Lists")} close=${close}
        ><p class="soft">${t("What people choose from in forms. Use the words of your workshop.")}</p>
        <ul class="stack-tight console-lists">
          ${lists().map((list) => html`<${Offer} key=${list.id} ...${{ context, list }} />`)}
        </ul><//
      >`,
  );

const Offer = ({ context, list }) => {
  const words = offeredOf(context.store, list.id, list.known).map((pair) => pair[1]);
  return html`<li>
    <span class="console-lists-words">
      <b>${list.title}</b>
      <span class="soft" dir="auto">${words.length ? words.join(t(", ")) : t("No entries yet")}</span>
    </span>
    <button
      class="button small icon-only"
      aria-label=${t("Edit {name}", { name: list.title })}
      onClick=${() => editList(context, list)}
    >
      ${icon("edit")}
    </button>
  </li>`;
};
