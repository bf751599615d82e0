// console.js: the champions at each level of influence; a level at which no one drives the change is flagged.

import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { labelOf } from "../../ui/labels.js";
import { Menu } from "../../ui/console/menu.js";
import { championForm } from "./console/form.js";
import { removeChampion } from "./console/moves.js";
import { brings, coverage, risks, steps } from "../../ui/champions.js";

export const tab = {
  icon: "champion",
  words: () => t("Champions"),
  when: (stages) => stages.some(({ activity }) => activity === "map"),
};

export function Panel({ context }) {
  return html`<div class="stack">
    <div class="toolbar">
      <p class="soft">${t("Who drives the change? Each level needs at least one champion.")}</p>
      <button class="button primary toolbar-end" onClick=${() => championForm(context)}>
        ${icon("plus")}${t("Add champion…")}
      </button>
    </div>
    ${coverage(context.store).map((level) => html`<${Level} key=${level.id} ...${{ context, level }} />`)}
  </div>`;
}

const Level = ({ context, level }) =>
  html`<section class="console-box champions-level" aria-label=${level.words}>
    <div class="row">
      <h3 dir="auto">${level.words}</h3>
      ${
        level.champions.length === 0 &&
        html`<span class="chip" data-tone="warn">${icon("warning")}${t("No champion yet")}</span>`
      }
    </div>
    ${
      level.champions.length > 0 &&
      html`<ul class="people">
        ${level.champions.map((each) => html`<${Row} key=${each.id} ...${{ context, champion: each }} />`)}
      </ul>`
    }
  </section>`;

function Row({ context, champion }) {
  const { name } = context.store.get("actor", champion.actor);
  const said = [
    ...(champion.brings ?? []).map((each) => labelOf(brings(), each)),
    ...(champion.engaged ?? []).map((each) => labelOf(steps(), each)),
  ];
  return html`<li class="person-row">
    <span class="person-name"
      ><bdi>${name}</bdi><small>${said.map((each, i) => html`${i ? " · " : ""}${each}`)}</small></span
    >
    ${
      champion.turnover &&
      html`<span class="chip" data-tone=${champion.turnover === "high" ? "error" : undefined}
        >${t("Risk of leaving: {risk}", { risk: labelOf(risks(), champion.turnover) })}</span
      >`
    }
    <${Menu} label=${t("More for {title}", { title: name })} items=${() => menu(context, champion)} />
  </li>`;
}

const menu = (context, champion) => [
  { icon: "edit", words: t("Edit…"), act: () => championForm(context, champion) },
  null,
  { icon: "trash", words: t("Remove"), danger: true, act: () => context.act(removeChampion(champion)) },
];
