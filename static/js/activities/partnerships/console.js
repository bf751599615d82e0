// console.js: the partnerships: added, edited, rated on a partner's behalf and removed.

import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { Facts, Partners } from "./facts.js";
import { partnershipsOf } from "./model.js";
import { askPartnership } from "./console/form.js";
import { removal } from "./console/moves.js";
import { askTrust } from "./console/trust.js";

export const tab = { icon: "hand", seldom: true, words: () => t("Partnerships") };

/** @returns {Set<string>} groups that are in a partnership */
export const heard = (stage, store) => new Set(store.all("partnership").flatMap(({ partners }) => partners));

/** @returns {string[]} what would leave with the last stage that shows the partnerships */
export function holds(stage, store) {
  const alone = store.all("stage").filter(({ activity }) => activity === "partnerships").length === 1;
  const many = store.all("partnership").length;
  return alone && many ? [tn("{n} partnership", "{n} partnerships", many)] : [];
}

export function Panel({ context }) {
  const all = partnershipsOf(context.store);
  return html`<div class="stack">
    <div class="toolbar">
      <p class="soft">${t("Each partner says on its phone how far it trusts the partnership.")}</p>
      <button class="button small toolbar-end" onClick=${() => askPartnership(context)}>
        ${icon("plus")}${t("Add partnership…")}
      </button>
    </div>
    ${!all.length && html`<p class="soft">${t("No partnerships yet.")}</p>`}
    ${all.map((each) => html`<${One} key=${each.id} ...${{ context, partnership: each }} />`)}
  </div>`;
}

function One({ context, partnership }) {
  const { store } = context;
  return html`<section class="card console-partnership">
    <h3><${Partners} ...${{ store, partnership }} /></h3>
    <${Facts} ...${{ store, partnership }} />
    <div class="row">
      <button class="button small" onClick=${() => askPartnership(context, partnership)}>
        ${icon("edit")}${t("Edit…")}
      </button>
      <button class="button small" onClick=${() => askTrust(context, partnership)}>
        ${icon("balance")}${t("Enter trust…")}
      </button>
      <button class="button small quiet" onClick=${() => context.act(removal(store, partnership))}>
        ${icon("trash")}${t("Remove")}
      </button>
    </div>
  </section>`;
}
