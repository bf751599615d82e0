// wall.js: help by leverage point with demand against supply, push against pull, and offers that no one asked for, page by page.

import { groupsOf } from "../../ui/selectors.js";
import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { labelOf } from "../../ui/labels.js";
import { t } from "../../ui/i18n.js";
import { byId } from "../../ui/wall/facts.js";
import { useBox } from "../../ui/wall/hooks.js";
import { leadingOf, measure } from "../../ui/wall/text.js";
import { useTurn } from "../../ui/wall/turning.js";
import { balance, inForce, isOffered, pointsOf, unasked } from "./demand.js";
import { pulls, typeWords } from "./words.js";
import { columnPages, rowPages } from "./wall/fitting.js";

export function Main({ room, stage }) {
  const [ref, box] = useBox();
  return html`<div class="wall-helps" ref=${ref}>
    ${box && html`<${Pages} store=${room.store} stage=${stage} box=${box} />`}
  </div>`;
}

function Pages({ store, stage, box }) {
  const measured = { lines: measure(), leading: leadingOf() };
  const pages = [
    ...demandPages(store, box, measured),
    ...balancePages(store, box, measured),
    ...unaskedPages(store, box, measured),
  ];
  const turn = useTurn(pages.length);
  if (!inForce(store).length) return html`<${Ahead} stage=${stage} />`;
  const page = pages[Math.min(turn, pages.length - 1)];
  return html`<div class="wall-help-page" key=${turn} style=${{ "--size": `${page.size}rem` }}>
    <h2 class="wall-help-head">${page.head}</h2>
    <${page.Body} ...${{ store, page }} groups=${byId(groupsOf(store))} />
    ${pages.length > 1 && html`<p class="wall-page wall-help-number">${t("page {n} of {all}", { n: turn + 1, all: pages.length })}</p>`}
  </div>`;
}

const Ahead = ({ stage }) =>
  html`<div class="wall-question">
    ${icon("wrench")}
    <p class="wall-question-text" dir="auto">${stage.instruction || stage.title}</p>
    <p class="soft">${t("Help appears here as groups ask for it.")}</p>
  </div>`;

const demandPages = (store, box, measured) =>
  rowPages(pointsOf(store), box, measured).map((page) => ({
    ...page,
    head: t("Leverage points: who asks for help, and what is offered"),
    Body: Demand,
  }));

const Demand = ({ page: { rows }, groups }) =>
  html`<table class="wall-help-table">
    <thead>
      <tr>
        <th scope="col">${t("Leverage point")}</th>
        <th scope="col">${t("Asked for by")}</th>
        <th scope="col">${t("Help")}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((point) => html`<${Point} key=${point.id} ...${{ point, groups }} />`)}
    </tbody>
  </table>`;

const Point = ({ point, groups }) =>
  html`<tr data-gap=${!point.offered.length}>
    <th scope="row" dir="auto">${point.title}</th>
    <td>
      <span class="wall-help-groups"
        >${point.groups.map((id) => html`<${Badge} key=${id} group=${groups.get(id)} />`)}</span
      >
      ${!point.groups.length && html`<span class="soft">${t("no group")}</span>`}
    </td>
    <td>
      ${point.help.map(
        (each) =>
          html`<p class="wall-help-one" key=${each.id} data-offered=${isOffered(each)}>
            ${icon(isOffered(each) ? "check" : "hand")}<span dir="auto">${each.title}</span>
          </p>`,
      )}
      ${!point.offered.length && html`<p class="wall-help-gap">${t("No one offers to help yet")}</p>`}
    </td>
  </tr>`;

const Badge = ({ group }) =>
  group &&
  html`<span class="badge" data-colour=${group.colour}
    >${icon(group.icon)}<span class="visually-hidden">${group.name}</span></span
  >`;

function balancePages(store, box, measured) {
  const many = balance(store);
  const sides = ["push", "both", "pull", ...(many.unsaid ? [""] : [])];
  const columns = sides.map((side) => inForce(store).filter(({ pull = "" }) => pull === side));
  const all = inForce(store).length;
  return columnPages(columns, box, measured).map((page) => ({
    ...page,
    head: t("Push and pull"),
    Body: Balance,
    sides: sides.map((side, n) => ({ side, all, many: columns[n].length, words: sideWords(side) })),
  }));
}

const sideWords = (side) => (side ? labelOf(pulls(), side) : t("Not said yet"));

const Balance = ({ store, page: { columns, sides } }) =>
  html`<div class="wall-help-columns" style=${{ "--columns": sides.length }}>
    ${sides.map(
      ({ side, words, many, all }, n) =>
        html`<section key=${side} class="wall-help-column" data-pull=${side}>
          <h3>${words} <b>${many}</b></h3>
          <span class="wall-help-bar" aria-hidden="true"
            ><span style=${{ inlineSize: `${(100 * many) / all}%` }}></span
          ></span>
          <ul>
            ${columns[n].map(({ id, title, type }) => html`<li key=${id} dir="auto" title=${typeWords(store, type)}>${title}</li>`)}
          </ul>
        </section>`,
    )}
  </div>`;

function unaskedPages(store, box, measured) {
  const offers = unasked(store);
  if (!offers.length) return [];
  return columnPages([offers], box, measured).map((page) => ({
    ...page,
    head: t("Offers that no group asked for"),
    Body: Offers,
  }));
}

const Offers = ({ store, page: { columns } }) =>
  html`<ul class="wall-help-offers">
    ${columns[0].map(
      ({ id, title, type }) =>
        html`<li key=${id}>
          <span dir="auto">${title}</span> <span class="wall-help-type" dir="auto">${typeWords(store, type)}</span>
        </li>`,
    )}
  </ul>`;
