// console.js: how far each group's plan is, what is still missing in it, and the way into it.

import { newId } from "../../core/commands.js";
import { html, useSignal } from "../../ui/html.js";
import { groupsOf } from "../../ui/selectors.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { Field, FormDialog } from "../../ui/console/dialog.js";
import { GroupMark } from "../../ui/console/group_mark.js";
import { move, step } from "../../ui/console/move.js";
import { AreaChoice, areasOf, inArea } from "./console/areas.js";
import { HelpWanted } from "./console/help_wanted.js";
import { HowSure, readOut } from "./console/read_out.js";
import { pledgedWords, planProgress } from "./console/readings.js";
import { ownerOf } from "../../ui/task_forces.js";

const TITLE = 120; // letters

export { heard } from "./console/readings.js";
export { leftOpen } from "./console/left_open.js";
/** @returns {string[]} what would leave with the last stage that shows the plans */
export function holds(stage, store) {
  const alone = store.all("stage").filter(({ activity }) => activity === "plans").length === 1;
  const many = store.all("action").length;
  return alone && many ? [tn("{n} action", "{n} actions", many)] : [];
}

export const tab = { key: "6", icon: "calendar", words: () => t("Plans") };

export function Panel({ context }) {
  const { store } = context;
  const groups = groupsOf(store);
  const place = (plan) => groups.findIndex((group) => group.id === plan.group) >>> 0;
  const area = useSignal("");
  const actions = store.all("action").filter(inArea(area.value));
  const plans = [...store.all("plan")]
    .filter(({ id }) => !area.value || actions.some(({ plan }) => plan === id))
    .sort((a, b) => place(a) - place(b));
  return html`<div class="stack">
    <div class="toolbar">
      <p class="soft">${t("An action is complete with one owner, an indicator and a due date.")}</p>
      <${AreaChoice} areas=${areasOf(store)} area=${area} />
      <button class="button small toolbar-end" onClick=${() => addTaskForce(context)}>
        ${icon("plus")}${t("Plan of a task force…")}
      </button>
    </div>
    ${
      plans.length
        ? html`<div class="scroller" tabindex="0">
            <table class="table console-plans">
              <thead>
                <tr>
                  <th scope="col">${t("Plan of")}</th>
                  <th scope="col">${t("100 days")}</th>
                  <th scope="col">${t("1000 days")}</th>
                  <th scope="col">${t("Still missing")}</th>
                  <th scope="col">${t("How sure")}</th>
                  <th scope="col"><span class="visually-hidden">${t("Open")}</span></th>
                </tr>
              </thead>
              <tbody>
                ${plans.map((plan) => html`<${Row} key=${plan.id} ...${{ context, plan, actions }} />`)}
              </tbody>
            </table>
          </div>`
        : html`<div class="empty">
            ${icon("calendar")}
            <h3>${t("No plans yet")}</h3>
            <p>${t("Each group gets a plan when the plans stage opens.")}</p>
          </div>`
    }
    <${HelpWanted} ...${{ store, actions }} />
  </div>`;
}

function Row({ context, plan, actions }) {
  const group = context.store.get("group", plan.group ?? "");
  const { name } = ownerOf(context.store, plan);
  const made = planProgress(plan, actions);
  const pledged = pledgedWords(plan, actions);
  const href = `/w/${context.code}/plan/${encodeURIComponent(plan.owner)}?as=console`;
  return html`<tr>
    <th scope="row">
      ${
        group
          ? html`<${GroupMark} group=${group} />`
          : html`<span class="console-group"
              ><span class="badge">${icon("flag")}</span><span dir="auto">${name}</span></span
            >`
      }
      ${pledged && html`<small class="soft console-pledged">${t("Pledged")}: ${pledged}</small>`}
    </th>
    <td class="number">${made.soon}</td>
    <td class="number">${made.later}</td>
    <td><${Missing} made=${made} /></td>
    <td><${HowSure} ...${{ context, plan }} /></td>
    <td class="console-plan-ways">
      <button class="button small" onClick=${() => readOut(context, plan)}>${t("Read out…")}</button>
      <a
        class="button small"
        href=${href}
        target="_blank"
        rel="noopener"
        aria-label=${t("Open the plan of {name}", { name: name })}
        >${t("Open plan")}</a
      >
    </td>
  </tr>`;
}

function Missing({ made }) {
  if (!made.all) return html`<span class="chip" data-tone="warn">${icon("clock")}${t("no actions yet")}</span>`;
  const chips = [
    made.owner && tn("{n} owner", "{n} owners", made.owner),
    made.indicator && tn("{n} indicator", "{n} indicators", made.indicator),
    made.due && tn("{n} due date", "{n} due dates", made.due),
  ].filter(Boolean);
  if (!chips.length) return html`<span class="chip" data-tone="ok">${icon("check")}${t("nothing")}</span>`;
  return html`<span class="row console-chips"
    >${chips.map((words) => html`<span class="chip" data-tone="warn" key=${words}>${words}</span>`)}</span
  >`;
}

function addition(owner) {
  const plan = newId();
  return move(t("Plan added"), step("add_plan", { plan, owner }, ["remove_plan", { plan }]));
}

function addTaskForce(context) {
  const draft = context.draft("task-force");
  const submit = (data) => context.act(addition(data.get("owner").trim()), { quiet: true });
  context.ask(
    (close) =>
      html`<${FormDialog} title=${t("Plan of a task force")} yes=${t("Add")} ...${{ close, submit, draft }}>
        <${Field} label=${t("Name of the task force")}
          ><input name="owner" required maxlength=${TITLE} autofocus dir="auto"
        /><//>
      <//>`,
  );
}
