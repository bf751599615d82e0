// console.js: the task forces: founded, edited and removed, with who is on each and which groups are not.

import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { titleOf } from "../../ui/selectors.js";
import { absentFrom, everyoneOn, forcesOf, kindWords, missedBy, nameOn } from "../../ui/task_forces.js";
import { askForce } from "./console/form.js";
import { planMove, removal } from "./console/moves.js";

export const tab = { icon: "flag", words: () => t("Task forces") };

/** @returns {Set<string>} groups from which someone is on a task force */
export const heard = (stage, store) =>
  new Set(store.all("task_force").flatMap((force) => everyoneOn(force).map((who) => store.get("person", who)?.group)));

/** @returns {string[]} what would leave with the last stage that shows the task forces */
export function holds(stage, store) {
  const alone = store.all("stage").filter(({ activity }) => activity === "task_forces").length === 1;
  const many = store.all("task_force").length;
  return alone && many ? [tn("{n} task force", "{n} task forces", many)] : [];
}

export function Panel({ context }) {
  const forces = forcesOf(context.store);
  return html`<div class="stack">
    <div class="toolbar">
      <p class="soft">${t("People join on their phones, or you add them here.")}</p>
      <button class="button small toolbar-end" onClick=${() => askForce(context)}>
        ${icon("plus")}${t("Add task force…")}
      </button>
    </div>
    ${!forces.length && html`<${Nothing} />`}
    <ul class="console-forces">
      ${forces.map((force) => html`<${Force} key=${force.id} ...${{ context, force }} />`)}
    </ul>
  </div>`;
}

const Nothing = () =>
  html`<div class="empty">
    ${icon("flag")}
    <h3>${t("No task forces yet")}</h3>
    <p>${t("Add those that carry the plans on after the retreat, or the advisory group that is consulted.")}</p>
  </div>`;

function Force({ context, force }) {
  const { store } = context;
  return html`<li class="card console-force">
    <div class="console-force-head">
      <h3 dir="auto">${force.name}</h3>
      <span class="chip plain">${kindWords(force.task_force_kind)}</span>
    </div>
    <p>
      ${force.convener ? html`${t("Convener:")} <b><bdi>${nameOn(store, force.convener)}</bdi></b>` : html`<span class="soft">${t("No convener yet")}</span>`}
    </p>
    <p>${t("Members:")} <${Listed} names=${(force.members ?? []).map((who) => nameOn(store, who))} /></p>
    ${force.organisations?.length > 0 && html`<p>${t("Organisations:")} <${Listed} names=${force.organisations} /></p>`}
    ${force.meets && html`<p>${t("Meets:")} <bdi>${force.meets}</bdi></p>`}
    ${force.goals?.length > 0 && html`<p>${t("Goals:")} <${Listed} names=${force.goals.map((id) => titleOf(store, id)).filter(Boolean)} /></p>`}
    <${Coverage} ...${{ store, force }} />
    <${Foot} ...${{ context, force }} />
  </li>`;
}

const Listed = ({ names }) =>
  names.length
    ? names.map((name, n) => html`${n > 0 && t(", ")}<bdi key=${n}>${name}</bdi>`)
    : html`<span class="soft">${t("No one yet")}</span>`;

function Coverage({ store, force }) {
  const [missed, absent] = [missedBy(store, force), absentFrom(store, force)];
  const others = absent.filter((group) => !missed.includes(group));
  if (!absent.length)
    return html`<p class="notice" data-tone="ok">
      ${icon("check")}<span>${t("Every group has someone on it.")}</span>
    </p>`;
  return html`${
    missed.length > 0 &&
    html`<p class="notice" data-tone="warn">
      ${icon("gap")}<span>${t("Should be on it:")} <${Listed} names=${missed.map(({ name }) => name)} /></span>
    </p>`
  }
  ${others.length > 0 && html`<p class="soft">${t("Groups not on it:")} <${Listed} names=${others.map(({ name }) => name)} /></p>`}`;
}

function Foot({ context, force }) {
  const plan = context.store.all("plan").find((each) => each.task_force === force.id);
  const href = plan && `/w/${context.code}/plan/${encodeURIComponent(plan.owner)}?as=console`;
  return html`<div class="row">
    <button class="button small" onClick=${() => askForce(context, force)}>${icon("edit")}${t("Edit…")}</button>
    ${
      plan
        ? html`<a class="button small" href=${href} target="_blank" rel="noopener"
            >${icon("calendar")}${t("Open plan")}</a
          >`
        : html`<button class="button small" onClick=${() => context.act(planMove(force))}>
            ${icon("plus")}${t("Start its plan")}
          </button>`
    }
    <button class="button small quiet" onClick=${() => context.act(removal(context.store, force))}>
      ${icon("trash")}${t("Remove")}
    </button>
  </div>`;
}
