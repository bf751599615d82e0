// heatmap.js: who has power and resources to move which barrier.
//
//   heatMap({ barriers: [{ id, title, category }], groups, cells, gaps, compact, caption })
//     barriers  in the order of the rows; groups: group records; cells: from cellsOf; gaps: Set from gapsOf (found when left out)
//     compact   group icons without their names, for a narrow place that has a legend
//   heatLegend({ split })  what number, colour, bar and marks mean
//
// The picture is a table already, so nothing is beside it.

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { cellKey, gapsOf } from "./cells.js";
import { HeatHeads } from "./heat_heads.js";

const MOST = 5;

export function heatMap({ barriers, groups, cells, gaps = gapsOf(cells), compact = false, caption = "" }) {
  return html`<table class="heat ${compact ? "compact" : ""}">
    <caption class="visually-hidden">
      ${caption || t("Each group’s power and resources to shift each barrier, 0 to 5")}
    </caption>
    <thead>
      <${HeatHeads} groups=${groups} compact=${compact} />
    </thead>
    <tbody>
      ${barriers.map(
        (barrier) =>
          html`<tr key=${barrier.id} class=${gaps.has(barrier.id) ? "gap-row" : ""}>
            ${name(barrier, gaps)}${groups.map((group) => cell(cells.get(cellKey(barrier.id, group.id))))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function name(barrier, gaps) {
  return html`<th scope="row" data-category=${barrier.category ?? "unsorted"}>
    <div class="heat-name">
      ${icon(barrier.category ?? "unsorted")}<span class="heat-title" dir="auto">${barrier.title}</span>
      ${gaps.has(barrier.id) && html`<span class="chip" data-tone="error">${icon("gap")}${t("gap")}</span>`}
    </div>
  </th>`;
}

function cell(said) {
  if (!said || said.power === null) return html`<td class="blank"><span aria-hidden="true">·</span></td>`;
  return html`<td data-heat=${Math.round(said.power)} class=${said.split ? "split" : ""}>
    <span aria-hidden="true">${tenth(said.power)}</span>
    <span class="heat-resources" aria-hidden="true" style=${{ "--share": said.resources / MOST }}></span>
    <span class="visually-hidden">${inWords(said)}</span>
  </td>`;
}

function inWords(said) {
  const values = { power: tenth(said.power), resources: tenth(said.resources) };
  const plain = t("power {power}, resources {resources}", values);
  return said.split ? t("{ratings}; opinions differ", { ratings: plain }) : plain;
}

export const tenth = (number) => String(Math.round(number * 10) / 10);

/** @param {{split?: boolean}} marks whether opinions differ somewhere */
export function heatLegend({ split = true } = {}) {
  return html`<div class="heat-key">
    <p class="heat-legend">
      <b>${t("Power")}</b> ${t("none")} ${[0, 1, 2, 3, 4, 5].map((n) => html`<span data-heat=${n}>${n}</span>`)}${" "}
      ${t("everything it takes")}
    </p>
    <p class="heat-legend">
      <span class="heat-sample" data-heat="1"><span class="heat-resources" style=${{ "--share": 0.6 }}></span></span>
      <b>${t("Bar = resources")}</b>
    </p>
    <p class="heat-legend">
      <span class="chip" data-tone="error">${icon("gap")}${t("gap")}</span> ${t("no group here can shift it")}
    </p>
    ${split && html`<p class="heat-legend"><span class="heat-sample split-sample" data-heat="1"></span> ${t("opinions differ")}</p>`}
  </div>`;
}
