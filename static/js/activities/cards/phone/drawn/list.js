// list.js: what the wall draws as a picture, on a phone as a list: years under one another, groups, or branches with lines.
//
// Fetched only where a stage is drawn.
//   <Drawn store stage mine row />     mine: the group of this phone; row(id) -> the view of one card, a list item

import { groupsOf } from "../../../../ui/selectors.js";
import { html, useComputed, useSignal } from "../../../../ui/html.js";
import { Group } from "../../../../ui/badges.js";
import { t, tn } from "../../../../ui/i18n.js";
import { AT_ONCE, More } from "../more.js";
import { branchesOf, sectionsOf } from "./sections.js";

const DEEP = 3; // levels that are open from the start

export const Drawn = ({ stage, ...given }) =>
  stage.settings.draw === "tree"
    ? html`<${Tree} stage=${stage} ...${given} />`
    : html`<${Sections} stage=${stage} ...${given} />`;

function Sections({ store, stage, mine, row }) {
  const most = useSignal(AT_ONCE);
  // As one text, so that a patch redraws the list only when something moves; each row follows its own card.
  const layout = useComputed(() =>
    JSON.stringify(sectionsOf({ stage, cards: store.all("card"), groups: groupsOf(store), mine })),
  );
  const sections = JSON.parse(layout.value);
  const all = sections.reduce((sum, each) => sum + each.cards.length, 0);
  return html`${firstOf(sections, most.value).map(
      (section) =>
        html`<section key=${section.id} class="drawn-part">
          <h3 class="drawn-head">${head(section, store)} <span class="count">${section.all}</span></h3>
          <ul class="cards">
            ${section.cards.map((id) => row(id))}
          </ul>
        </section>`,
    )} <${More} most=${most} all=${all} />`;
}

/** So many cards of all sections, each with the number it has in all. */
function firstOf(sections, most) {
  let left = most;
  const some = sections.map(({ cards, ...section }) => {
    const found = { ...section, all: cards.length, cards: cards.slice(0, Math.max(0, left)) };
    left -= cards.length;
    return found;
  });
  return some.filter(({ cards }) => cards.length);
}

function head({ year, group }, store) {
  if (group !== undefined)
    return group ? html`<${Group} group=${store.get("group", group)} plain />` : t("Without a group");
  if (year === null) return t("No year");
  return year < 0 ? t("{n} BC", { n: -year }) : String(year);
}

function Tree({ store, stage, row }) {
  const most = useSignal(AT_ONCE);
  const layout = useComputed(() =>
    JSON.stringify(branchesOf({ stage, cards: store.all("card"), clusters: store.all("cluster") })),
  );
  const roots = JSON.parse(layout.value);
  return html`<${Branches} nodes=${roots.slice(0, most.value)} depth=${1} store=${store} row=${row} />
    <${More} most=${most} all=${roots.length} />`;
}

const Branches = ({ nodes, depth, store, row }) =>
  html`<ul class=${depth > 1 ? "cards branches" : "cards"}>
    ${nodes.map((node) => html`<${Branch} key=${node.id} node=${node} depth=${depth} store=${store} row=${row} />`)}
  </ul>`;

function Branch({ node, depth, store, row }) {
  const card = node.kind === "card" ? row(node.id) : html`<${Title} store=${store} id=${node.id} />`;
  if (!node.below.length) return card;
  return html`${card}
    <li class="branch"><${Under} node=${node} depth=${depth} store=${store} row=${row} /></li>`;
}

function Under({ node, depth, store, row }) {
  const inside = html`<${Branches} nodes=${node.below} depth=${depth + 1} store=${store} row=${row} />`;
  if (depth < DEEP) return inside;
  return html`<details class="branch-more">
    <summary>${tn("{n} card below", "{n} cards below", node.many)}</summary>
    ${inside}
  </details>`;
}

function Title({ store, id }) {
  const cluster = store.get("cluster", id);
  return cluster && html`<li class="card cluster"><h3 class="card-title" dir="auto">${cluster.title}</h3></li>`;
}
