// console.js: who says it can move what, which groups are missing, and rating for a table.

import { html, useSignal } from "../../ui/html.js";
import { groupsOf, textOf } from "../../ui/selectors.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { cellsOf } from "../../pictures/cells.js";
import { heatLegend, heatMap } from "../../pictures/heatmap.js";
import { groupLegend } from "../../pictures/legend.js";
import { GroupMark } from "../../ui/console/group_mark.js";
import { FindingsPart } from "./console/findings_part.js";
import { rateFor } from "./console/rating_form.js";
import { takingPart } from "../../ui/taking_part.js";
import { ratedBy } from "./console/readings.js";
import { ratedOf } from "./rated.js";

const WIDE = 6; // groups whose names fit over their columns

export { heard } from "./console/readings.js";
export { leftOpen } from "./console/left_open.js";
export { opening } from "./console/opening.js";
/** @returns {string[]} what would leave with the stage */
export function holds(stage, store) {
  const many = store.all("rating").filter((rating) => rating.stage === stage.id).length;
  return many ? [tn("{n} rating", "{n} ratings", many)] : [];
}

export const tab = { key: "3", icon: "power", words: () => t("Power") };

export function Panel({ context, stage }) {
  const { store } = context;
  const items = ratedOf(store, stage);
  const groups = groupsOf(store);
  if (!items.length) return html`<${Nothing} />`;
  const ratings = store.all("rating");
  const cells = cellsOf(ratings, stage.id);
  const barriers = items.map((each) => ({ id: each.id, title: each.title ?? textOf(each), category: each.lane }));
  return html`<div class="stack">
    <${Progress} ...${{ context, stage, groups, items, rated: ratedBy(stage.id, ratings, items) }} />
    <${Picture} ...${{ stage, barriers, groups, cells }} />
    <${FindingsPart} ...${{ context, items, groups, cells }} />
    ${
      stage.settings?.members &&
      html`<p class="soft">
        ${t("A group’s average is shown once five of its members have rated. Where fewer have rated when this stage closes, their ratings are deleted.")}
      </p>`
    }
  </div>`;
}

function Picture({ stage, barriers, groups, cells }) {
  const seen = useSignal(false);
  const asked = [...cells.values()].some((each) => each.others);
  const others = asked && seen.value;
  const compact = groups.length > WIDE;
  return html`${asked && html`<${Views} seen=${seen} />`}
    <div class="scroller" tabindex="0" role="region" aria-label=${t("Heat map")}>
      ${heatMap({ barriers, groups, cells, compact, others })}
    </div>
    ${compact && groupLegend(groups)} ${heatLegend({ split: Boolean(stage.settings?.members), others })}`;
}

const Views = ({ seen }) =>
  html`<div class="toolbar" role="group" aria-label=${t("Heat map")}>
    ${[
      [false, t("As groups see themselves")],
      [true, t("As others see them")],
    ].map(
      ([others, words]) =>
        html`<button
          key=${words}
          class="button small"
          aria-pressed=${seen.value === others}
          onClick=${() => (seen.value = others)}
        >
          ${words}
        </button>`,
    )}
  </div>`;

const Nothing = () =>
  html`<div class="empty">
    ${icon("power")}
    <h3>${t("Nothing to rate yet")}</h3>
    <p>
      ${t("Barriers come from the barriers stage: its clusters, and cards that are in no cluster. Leverage points are rated once they’re marked.")}
    </p>
  </div>`;

function Progress({ context, stage, groups, items, rated }) {
  const here = new Set(takingPart(context.store.all("person")).map((person) => person.group));
  const ready = groups.filter((group) => rated.get(group.id) === items.length).length;
  const row = (group) =>
    html`<li key=${group.id} class="console-progress">
      <${GroupMark} group=${group} />
      <progress
        class="progress"
        max=${items.length}
        value=${rated.get(group.id) ?? 0}
        data-colour=${group.colour}
        aria-label=${group.name}
      ></progress>
      <span class="console-progress-words"
        >${t("{n} of {all}", { n: rated.get(group.id) ?? 0, all: items.length })}</span
      >
      ${!here.has(group.id) && html`<span class="chip plain">${t("no one here")}</span>`}
      <button class="button small" onClick=${() => rateFor(context, stage, group)}>
        ${t("Rate on their behalf…")}
      </button>
    </li>`;
  return html`<details class="disclosure" open=${ready < groups.length}>
    <summary>
      ${tn("{n} of {all} group has rated everything", "{n} of {all} groups have rated everything", ready, { all: groups.length })}
    </summary>
    <ul class="console-progresses">
      ${groups.map(row)}
    </ul>
  </details>`;
}
