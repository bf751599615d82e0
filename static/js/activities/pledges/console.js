// console.js: the roll of pledges, newest first; one that was a mistake can be taken off.

import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { move, step } from "../../ui/console/move.js";

/** @returns {Set<string>} groups from which someone has pledged */
export const heard = (stage, store) => new Set(store.all("pledge").map((pledge) => pledge.group));

/** @returns {string[]} what would leave with the last stage that shows the pledges */
export function holds(stage, store) {
  const alone = store.all("stage").filter(({ activity }) => activity === "pledges").length === 1;
  const many = store.all("pledge").length;
  return alone && many ? [tn("{n} pledge", "{n} pledges", many)] : [];
}

export const tab = { key: "7", icon: "pledge", words: () => t("Pledges") };

export function Panel({ context }) {
  const pledges = [...context.store.all("pledge")].sort((a, b) => b.at - a.at);
  if (!pledges.length)
    return html`<div class="empty">
      ${icon("pledge")}
      <h3>${t("No pledges yet")}</h3>
      <p>${t("Pledges are made in public and always carry a name.")}</p>
    </div>`;
  return html`<div class="stack">
    <p class="soft">${tn("{n} pledge", "{n} pledges", pledges.length)}</p>
    <ul class="people">
      ${pledges.map((pledge) => html`<${One} key=${pledge.id} ...${{ context, pledge }} />`)}
    </ul>
  </div>`;
}

function One({ context, pledge }) {
  const group = context.store.get("group", pledge.group ?? "");
  const joined = pledge.joined?.length ?? 0;
  return html`<li class="person-row">
    <span class="badge" data-colour=${group?.colour}>${icon(group?.icon ?? "person")}</span>
    <span class="person-name" dir="auto"
      >${pledge.text}<small
        >${[pledge.name, group?.name, joined && tn("{n} joined", "{n} joined", joined)].filter(Boolean).join(" · ")}</small
      ></span
    >
    <button class="button small quiet" onClick=${() => context.act(removal(pledge.id))}>
      ${icon("trash")}${t("Remove")}
    </button>
  </li>`;
}

/** It leaves the wall and the report with everyone who joined it, and comes back with them. */
const removal = (pledge) =>
  move(t("Pledge removed"), step("withdraw_pledge", { pledge }, ["withdraw_pledge", { pledge, withdrawn: false }]));
