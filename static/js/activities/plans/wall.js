// wall.js: how far each group's plan has come, and when its actions are due.

import { timeline } from "../../pictures/timeline.js";
import { groupsOf } from "../../ui/selectors.js";
import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { ownerOf } from "../../ui/task_forces.js";
import { useBox } from "../../ui/wall/hooks.js";
import { useTurn } from "../../ui/wall/turning.js";
import { Joint } from "./wall/joint.js";
import { jointActions } from "./wall/joint_model.js";

export { spotlights } from "./wall/spotlight.js";

const [ROW, HEAD, SIGN] = [2.4, 3.6, 1.6]; // rem; SIGN of the line that says which page it is
const LONG = 30; // letters of a name that is written smaller

export function Main({ room, about, stage }) {
  const [ref, box] = useBox();
  const rows = ownersOf(room);
  if (!rows.length)
    return html`<div class="wall-question" ref=${ref}>
      ${icon("calendar")}
      <p class="wall-question-text" dir="auto">${stage.instruction || stage.title}</p>
    </div>`;
  return html`<div class="wall-plans" ref=${ref}>
    ${box && html`<${Progress} ...${{ room, rows, box, about }} actions=${room.store.all("action")} />`}
  </div>`;
}

function Progress({ room, rows, box, about, actions }) {
  const pairs = jointActions(room.store);
  const height = box.height / box.rem - HEAD;
  const free = pairs.length || rows.length > height / ROW ? height - SIGN : height;
  const pages = Math.ceil(rows.length / Math.max(1, Math.floor(free / ROW)));
  const all = pages + (pairs.length ? 1 : 0);
  const turn = useTurn(all);
  const sign = all > 1 && html`<p class="wall-page wall-turn">${t("page {n} of {all}", { n: turn + 1, all })}</p>`;
  if (turn >= pages) return html`<${Joint} store=${room.store} pairs=${pairs} />${sign}`;
  const many = Math.ceil(rows.length / pages);
  const some = rows.slice(turn * many, (turn + 1) * many);
  const row = Math.min(4.4, free / some.length).toFixed(3);
  return html`<div class="plan-page" key=${turn} style=${{ "--row": `${row}rem` }}>
    <table class="plan-table">
      <thead>
        <tr>
          <th scope="col">${t("Plan of")}</th>
          <th scope="col">${t("100 days")}</th>
          <th scope="col">${t("1000 days")}</th>
          <th scope="col">${t("still missing")}</th>
        </tr>
      </thead>
      <tbody>
        ${some.map((each) => progressRow(each, actions.filter(each.holds)))}
      </tbody>
    </table>
    ${timeline({ day0: about.day0 ?? "", actions, rows: some })}${sign}
  </div>`;
}

/** Plans in the order of the groups, then those of task forces. */
function ownersOf(room) {
  const plans = room.store.all("plan");
  const groups = groupsOf(room.store);
  const order = new Map(groups.map((each, n) => [each.id, n]));
  const sorted = [...plans].sort((a, b) => (order.get(a.group) ?? 999) - (order.get(b.group) ?? 999));
  return sorted.map((plan) => owner(plan, ownerOf(room.store, plan)));
}

const owner = (plan, { name, icon: sign, colour }) => ({
  id: plan.id,
  name,
  icon: sign,
  colour,
  holds: (action) => action.plan === plan.id,
});

function progressRow(row, actions) {
  const many = (days) => actions.filter((each) => each.horizon === days).length;
  return html`<tr key=${row.id} ...${row.colour ? { "data-colour": row.colour } : {}}>
    <th scope="row">
      <span class="plan-owner"
        ><span class="badge">${icon(row.icon)}</span
        ><span class="plan-name" data-long=${[...row.name].length > LONG} dir="auto">${row.name}</span></span
      >
    </th>
    ${[many(100), many(1000)].map((n) => html`<td class="plan-many ${n ? "" : "none"}">${n || "–"}</td>`)}
    <td class="plan-missing">${missing(actions)}</td>
  </tr>`;
}

function missing(actions) {
  const without = (field) => actions.filter((each) => each.missing?.includes(field)).length;
  const [owners, indicators, dates] = ["owner", "indicator", "due"].map(without);
  if (!actions.length) return html`<span class="soft">${t("nothing written yet")}</span>`;
  if (!owners && !indicators && !dates) return html`<span class="plan-whole">${icon("check")}${t("complete")}</span>`;
  return html`<span class="plan-gaps">
    ${owners > 0 && html`<span data-tone="warn">${icon("person")}${tn("{n} owner", "{n} owners", owners)}</span>`}
    ${indicators > 0 && html`<span data-tone="warn">${icon("target")}${tn("{n} indicator", "{n} indicators", indicators)}</span>`}
    ${dates > 0 && html`<span data-tone="warn">${icon("calendar")}${tn("{n} date", "{n} dates", dates)}</span>`}</span
  >`;
}
