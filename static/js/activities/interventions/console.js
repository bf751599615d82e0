// console.js: all help with who asks for it and how it stands, what has no offer, and the windows that change it.

import { Group } from "../../ui/badges.js";
import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { labelOf } from "../../ui/labels.js";
import { t, tn } from "../../ui/i18n.js";
import { titleOf } from "../../ui/selectors.js";
import { askAdvice, askHelp } from "./console/form.js";
import { editing, forgetting, removing } from "./console/moves.js";
import { pointsOf, unasked } from "./demand.js";
import { advisers, fundings, money, pulls, statuses, typeWords } from "./words.js";

/** @returns {Set<string>} groups that ask for help */
export const heard = (stage, store) =>
  new Set(store.all("intervention").flatMap(({ asked_by: groups = [] }) => groups));

/** @returns {string[]} what would leave with the last stage that shows the help */
export function holds(stage, store) {
  const alone = store.all("stage").filter(({ activity }) => activity === "interventions").length === 1;
  const many = store.all("intervention").length;
  return alone && many ? [tn("{n} intervention", "{n} interventions", many)] : [];
}

export const tab = { icon: "wrench", words: () => t("Interventions") };

export function Panel({ context }) {
  const { store } = context;
  const all = [...store.all("intervention")].sort((a, b) => order(a) - order(b) || a.at - b.at);
  return html`<div class="stack">
    <div class="toolbar">
      <p class="soft">${t("Help from outside: who asks for it, and how it stands.")}</p>
      <button class="button small toolbar-end" onClick=${() => askHelp(context)}>
        ${icon("plus")}${t("Add intervention…")}
      </button>
    </div>
    <${Gaps} store=${store} />
    ${all.map((help) => html`<${Help} key=${help.id} ...${{ context, help }} />`)}
    ${!all.length && html`<${Nothing} />`}
  </div>`;
}

const order = ({ status }) => Number(status === "dropped");

const Nothing = () =>
  html`<div class="empty">
    ${icon("wrench")}
    <h3>${t("No help noted yet")}</h3>
    <p>${t("Groups ask for help on their phones. You can add what was offered.")}</p>
  </div>`;

function Gaps({ store }) {
  const alone = pointsOf(store).filter(({ offered }) => !offered.length);
  const offers = unasked(store);
  return html`${alone.length > 0 && html`<${Gap} head=${t("No one offers to help with these leverage points")} titles=${alone.map(({ title }) => title)} />`}
  ${offers.length > 0 && html`<${Gap} head=${t("No group asked for this help")} titles=${offers.map(({ title }) => title)} />`}`;
}

const Gap = ({ head, titles }) =>
  html`<details class="disclosure">
    <summary>${head} <span class="count">${titles.length}</span></summary>
    <ul class="help-gaps">
      ${titles.map((title) => html`<li key=${title} dir="auto">${title}</li>`)}
    </ul>
  </details>`;

function Help({ context, help }) {
  const { store } = context;
  const advice = store
    .all("advice")
    .filter(({ intervention }) => intervention === help.id)
    .sort((a, b) => a.at - b.at);
  return html`<article class="console-box help" data-status=${help.status}>
    <div class="row">
      <h4 class="help-title" dir="auto">${help.title}</h4>
      <${Status} ...${{ context, help }} />
    </div>
    <p class="row help-tags">
      <span class="chip" dir="auto">${typeWords(store, help.type)}</span>
      ${help.pull && html`<span class="chip">${labelOf(pulls(), help.pull)}</span>`}
      ${help.funding && html`<span class="chip plain">${labelOf(fundings(), help.funding)}</span>`}
      ${help.amount && html`<span class="chip plain"><bdi>${money(help)}</bdi></span>`}
    </p>
    <${Asked} ...${{ store, help }} /> <${Moves} ...${{ store, help }} />
    ${help.why && html`<p><b>${t("Reason")}:</b> <span dir="auto">${help.why}</span></p>`}
    <${Advice} ...${{ context, advice }} />
    <div class="toolbar">
      <button class="button small" onClick=${() => askHelp(context, help)}>${icon("edit")}${t("Edit…")}</button>
      <button class="button small" onClick=${() => askAdvice(context, help)}>
        ${icon("plus")}${t("Note advice…")}
      </button>
      <button class="button small quiet" onClick=${() => context.act(removing(help, advice))}>
        ${icon("trash")}${t("Remove")}
      </button>
    </div>
  </article>`;
}

// What is dropped needs a reason, which the window asks for.
function Status({ context, help }) {
  const choose = (event) => {
    const status = event.currentTarget.value;
    event.currentTarget.value = help.status;
    if (status === "dropped" && !help.why) askHelp(context, { ...help, status });
    else context.act(editing(help, { status }));
  };
  return html`<select class="help-status" aria-label=${t("Status")} value=${help.status} onChange=${choose}>
    ${statuses().map(([id, words]) => html`<option key=${id} value=${id}>${words}</option>`)}
  </select>`;
}

const Asked = ({ store, help: { asked_by: groups = [] } }) =>
  html`<p class="row help-tags">
    <b>${t("Asked for by")}</b>
    ${groups.map((id) => html`<${Group} key=${id} group=${store.get("group", id)} plain />`)}
    ${!groups.length && html`<span class="soft">${t("no group")}</span>`}
  </p>`;

function Moves({ store, help: { on = [] } }) {
  const titles = on.map((id) => titleOf(store, id)).filter(Boolean);
  return titles.length > 0 && html`<p><b>${t("To move:")}</b> <span dir="auto">${titles.join(" · ")}</span></p>`;
}

const Advice = ({ context, advice }) =>
  advice.length > 0 &&
  html`<ul class="help-advice">
    ${advice.map(
      (each) =>
        html`<li key=${each.id}>
          <span><b>${labelOf(advisers(), each.from)}:</b> <span dir="auto">${each.says}</span></span>
          <button
            class="button small quiet icon-only"
            aria-label=${t("Remove this advice")}
            onClick=${() => context.act(forgetting(each))}
          >
            ${icon("close")}
          </button>
        </li>`,
    )}
  </ul>`;
