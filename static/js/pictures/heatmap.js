// heatmap.js: who has power and resources to shift what, as the groups see themselves or as the others see them.
//
//   heatMap({ barriers: [{ id, title, category }], groups, cells, gaps, compact, caption, others })
//     barriers  in the order of the rows; groups: group records; cells: from cellsOf; gaps: Set from gapsOf (found when left out)
//     compact   group icons without their names, for a narrow place that has a legend
//     others    as the others see each group, with how much more or less that is than the group says of itself
//   heatLegend({ split, others })  what number, colour, bar and marks mean
//
// The picture is a table already, so nothing is beside it.

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { cellKey, FAR, gapsOf, tenth } from "./cells.js";
import { HeatHeads } from "./heat_heads.js";

const MOST = 5;

export function heatMap({
  barriers,
  groups,
  cells,
  gaps = gapsOf(cells),
  compact = false,
  caption = "",
  others = false,
}) {
  const cell = others ? theirs : own;
  return html`<table class="heat ${compact ? "compact" : ""}">
    <caption class="visually-hidden">
      ${caption || captionOf(others)}
    </caption>
    <thead>
      <${HeatHeads} groups=${groups} compact=${compact} corner=${others ? t("As others see them") : ""} />
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

const captionOf = (others) =>
  others
    ? t("Each group’s power to shift each row as the other groups see it, 0 to 5")
    : t("Each group’s power and resources to shift each row, 0 to 5");

function name(barrier, gaps) {
  return html`<th scope="row" data-category=${barrier.category ?? "unsorted"}>
    <div class="heat-name">
      ${icon(barrier.category ?? "unsorted")}<span class="heat-title" dir="auto">${barrier.title}</span>
      ${gaps.has(barrier.id) && html`<span class="chip" data-tone="error">${icon("gap")}<span class="heat-gap">${t("gap")}</span></span>`}
    </div>
  </th>`;
}

const blank = () => html`<td class="blank"><span aria-hidden="true">·</span></td>`;

function own(said) {
  if (!said || said.power === null) return blank();
  return html`<td data-heat=${Math.round(said.power)} class=${said.split ? "split" : ""}>
    <span aria-hidden="true">${tenth(said.power)}</span>
    <span class="heat-resources" aria-hidden="true" style=${{ "--share": said.resources / MOST }}></span>
    <span class="visually-hidden">${inWords(said)}</span>
  </td>`;
}

function theirs(said) {
  if (!said?.others) return blank();
  const far = said.away !== null && Math.abs(said.away) >= FAR;
  return html`<td data-heat=${Math.round(said.others.power)} class="theirs">
    <span aria-hidden="true">${tenth(said.others.power)}</span>
    ${far && html`<span class="heat-away" aria-hidden="true">${signed(said.away)}</span>`}
    <span class="visually-hidden">${theirWords(said)}</span>
  </td>`;
}

function inWords(said) {
  const values = { power: tenth(said.power), resources: tenth(said.resources) };
  const plain = t("power {power}, resources {resources}", values);
  return said.split ? t("{ratings}; opinions differ", { ratings: plain }) : plain;
}

function theirWords({ others, power }) {
  if (power === null) return t("others say {power}", { power: tenth(others.power) });
  return t("others say {power}, the group itself {own}", { power: tenth(others.power), own: tenth(power) });
}

/** With its sign, as in "+3" and "−1.5". */
const signed = (away) => `${away > 0 ? "+" : "−"}${tenth(Math.abs(away))}`;

/** @param {{split?: boolean, others?: boolean}} marks whether opinions differ somewhere; what the map shows */
export function heatLegend({ split = true, others = false } = {}) {
  return html`<div class="heat-key">
    <p class="heat-legend">
      <b>${others ? t("Power as others see it") : t("Power")}</b> ${t("none")}
      ${[0, 1, 2, 3, 4, 5].map((n) => html`<span data-heat=${n}>${n}</span>`)}${" "} ${t("everything it takes")}
    </p>
    ${others ? awayLegend() : ownLegend(split)}
  </div>`;
}

const ownLegend = (split) =>
  html`<p class="heat-legend">
      <span class="heat-sample" data-heat="1"><span class="heat-resources" style=${{ "--share": 0.6 }}></span></span>
      <b>${t("Bar = resources")}</b>
    </p>
    <p class="heat-legend">
      <span class="chip" data-tone="error">${icon("gap")}${t("gap")}</span> ${t("no group here can shift it")}
    </p>
    ${split && html`<p class="heat-legend"><span class="heat-sample split-sample" data-heat="1"></span> ${t("opinions differ")}</p>`}`;

const awayLegend = () =>
  html`<p class="heat-legend"><b>${signed(3)}</b> ${t("others see more")}</p>
    <p class="heat-legend"><b>${signed(-3)}</b> ${t("others see less")}</p>`;
