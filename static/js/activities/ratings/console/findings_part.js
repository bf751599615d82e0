// findings_part.js: what the ratings say, one sentence each, on the console; each leads to the words it is about.

import { Dialog } from "../../../ui/console/dialog.js";
import { html } from "../../../ui/html.js";
import { titleOf } from "../../../ui/selectors.js";
import { t, tn } from "../../../ui/i18n.js";
import { FindingList } from "../finding_list.js";
import { findingsOf } from "../findings.js";
import { weightsOf } from "../rated.js";

export function FindingsPart({ context, items, groups, cells }) {
  const { store } = context;
  const ids = items.map(({ id }) => id);
  const findings = findingsOf(cells, ids, weightsOf(store, items));
  if (!findings.length) return null;
  const link = ({ on }) =>
    html`<button class="button small quiet" onClick=${() => show(context, on)}>${t("Show the words")}</button>`;
  return html`<section class="stack-tight" aria-label=${t("Findings")}>
    <h3 class="section-head">${tn("{n} finding", "{n} findings", findings.length)}</h3>
    <${FindingList} findings=${findings} groups=${groups} titleOf=${(id) => titleOf(store, id)} link=${link} />
  </section>`;
}

function show(context, on) {
  const inside = context.store.all("card").filter(({ cluster }) => cluster === on);
  context.ask(
    (close) =>
      html`<${Dialog} title=${t("What was rated")} close=${close}>
        <div class="stack">
          <p dir="auto"><b>${titleOf(context.store, on)}</b></p>
          ${
            inside.length > 0 &&
            html`<ul class="finding-inside">
              ${inside.map(({ id, text }) => html`<li key=${id} dir="auto">${text}</li>`)}
            </ul>`
          }
          <div class="dialog-foot"><button class="button primary" onClick=${close}>${t("Done")}</button></div>
        </div>
      <//>`,
  );
}
