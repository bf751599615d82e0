// wall.js: the force field: what drives a goal or barrier on one side, what holds it back on the other, with totals.

import { groupsOf, titleOf } from "../../ui/selectors.js";
import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { byId } from "../../ui/wall/facts.js";
import { useBox } from "../../ui/wall/hooks.js";
import { leadingOf, measure } from "../../ui/wall/text.js";
import { useTurn } from "../../ui/wall/turning.js";
import { fieldOf, notes, subjectsOf, wordsOf } from "./model.js";
import { fieldPages } from "./wall/fitting.js";

export function Main({ room, stage }) {
  const [ref, box] = useBox();
  return html`<div class="wall-forces" ref=${ref}>
    ${box && html`<${Forces} room=${room} stage=${stage} box=${box} />`}
  </div>`;
}

function Forces({ room: { store }, stage, box }) {
  const given = { lines: measure(), leading: leadingOf(), said: saidOf };
  const fields = fieldsOf(store, stage);
  const pages = fields.flatMap(({ id, title, field }) =>
    fieldPages(field, box, given).map((page) => ({ ...page, id, title, totals: field.totals })),
  );
  const turn = useTurn(pages.length);
  if (!pages.length) return html`<${Ahead} stage=${stage} />`;
  const page = pages[Math.min(turn, pages.length - 1)];
  return html`<${Page} key=${turn} ...${{ page, n: turn + 1, all: pages.length }} groups=${byId(groupsOf(store))} />`;
}

// Those that the stage asks about first, then what else has forces on it.
function fieldsOf(store, stage) {
  const forces = store.all("force");
  const asked = subjectsOf(store, stage);
  const known = new Set(asked.map(({ id }) => id));
  const others = [...new Set(forces.map(({ on }) => on))].filter((id) => !known.has(id));
  return [...asked, ...others.map((id) => ({ id, title: titleOf(store, id) }))]
    .map((each) => ({ ...each, field: fieldOf(forces, each.id) }))
    .filter(({ title, field }) => title && (field.driving.length || field.restraining.length));
}

const saidOf = (force) => [wordsOf(force), ...notes(force)].join(" · ");

const Ahead = ({ stage }) =>
  html`<div class="wall-question">
    ${icon("balance")}
    <p class="wall-question-text" dir="auto">${stage.instruction || stage.title}</p>
    <p class="soft">${t("Forces appear here as groups write them.")}</p>
  </div>`;

const Page = ({ page: { title, driving, restraining, totals, size }, n, all, groups }) =>
  html`<div class="force-page" style=${{ "--size": `${size}rem` }}>
    <h2 class="force-title" dir="auto">${title}</h2>
    <div class="force-balance" aria-hidden="true">
      <span class="force-drives" style=${{ flexGrow: totals.driving }}></span
      ><span class="force-holds" style=${{ flexGrow: totals.restraining }}></span>
    </div>
    <${Side} head=${t("Drives it")} side="driving" forces=${driving} total=${totals.driving} groups=${groups} />
    <${Side}
      head=${t("Holds it back")}
      side="restraining"
      forces=${restraining}
      total=${totals.restraining}
      groups=${groups}
    />
    ${all > 1 && html`<p class="wall-page force-number">${t("page {n} of {all}", { n, all })}</p>`}
  </div>`;

const Side = ({ head, side, forces, total, groups }) =>
  html`<section class="force-side" data-side=${side}>
    <h3 class="force-head">
      ${head}
      <b class="force-total"
        ><span class="visually-hidden">${tn("{n} in all", "{n} in all", total)}</span
        ><span aria-hidden="true">${total}</span></b
      >
    </h3>
    <ul class="force-rows">
      ${forces.map((force) => html`<${Row} key=${force.id} force=${force} group=${groups.get(force.group)} />`)}
    </ul>
  </section>`;

const Row = ({ force, group }) =>
  html`<li class="force-row">
    <span class="force-strength" data-heat=${force.strength}>${force.strength}</span>
    <span class="force-words" dir="auto"
      >${wordsOf(force)}${notes(force).map((words) => html`<span class="force-note" key=${words}> · ${words}</span>`)}</span
    >
    ${
      group &&
      html`<span class="badge" data-colour=${group.colour}
        >${icon(group.icon)}<span class="visually-hidden">${group.name}</span></span
      >`
    }
  </li>`;
