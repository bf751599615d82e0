// wall.js: the heat map of power and resources as the groups fill it, then what it says in sentences.

import { cellKey, cellsOf, gapsOf, ratedIn } from "../../pictures/cells.js";
import { heatLegend, heatMap } from "../../pictures/heatmap.js";
import { groupsOf, textOf, titleOf } from "../../ui/selectors.js";
import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { useBox } from "../../ui/wall/hooks.js";
import { GroupStrip } from "../../ui/wall/strip.js";
import { useTurn } from "../../ui/wall/turning.js";
import { FindingList } from "./finding_list.js";
import { findingsOf } from "./findings.js";
import { ratedOf, toRate, weightsOf } from "./rated.js";
import { findingPages, mapPages, rowHeight } from "./wall/fitting.js";

export function Main({ room, stage }) {
  const [ref, box] = useBox();
  return html`<div class="wall-ratings" ref=${ref}>
    ${box && html`<${Ability} room=${room} stage=${stage} box=${box} />`}
  </div>`;
}

function Ability({ room, stage, box }) {
  const barriers = thingsOf(room.store, stage);
  const cells = cellsOf(room.store.all("rating"), stage.id);
  const groups = groupsOf(room.store);
  const shown = barriers.some(({ id }) => groups.some((group) => cells.has(cellKey(id, group.id))));
  const findings = isTelling(stage, cells, barriers, groups) ? found(room.store, cells, barriers) : [];
  const ordered = mapPages(barriers, box, false).length > 1 ? mostRated(barriers, cells) : barriers;
  const seen = ordered.filter(({ id }) => groups.some((group) => cells.get(cellKey(id, group.id))?.others));
  const pages = [...mapPages(ordered, box, false), ...mapPages(seen, box, true), ...findingPages(findings)];
  const turn = useTurn(pages.length);
  if (!shown) return html`<${Ahead} stage=${stage} many=${barriers.length} />`;
  const page = pages[Math.min(turn, pages.length - 1)];
  const of = { n: turn + 1, all: pages.length };
  const given = { groups, page, of, key: turn };
  return page.findings
    ? html`<${Told} ...${given} room=${room} />`
    : html`<${Picture} ...${given} cells=${cells} box=${box} />`;
}

function found(store, cells, barriers) {
  const ids = barriers.map(({ id }) => id);
  return findingsOf(cells, ids, weightsOf(store, barriers));
}

// While groups are still at it, a sentence on half of them would be wrong in a minute.
function isTelling(stage, cells, barriers, groups) {
  const done = groups.filter(({ id }) => ratedIn(cells, barriers, id) >= barriers.length);
  return stage.status === "done" || done.length * 2 >= groups.length;
}

const Ahead = ({ stage, many }) =>
  html`<div class="wall-question">
    ${icon("power")}
    <p class="wall-question-text" dir="auto">${stage.instruction || stage.title}</p>
    <p class="soft">
      ${many ? t("{things} to rate", { things: toRate(stage, many) }) : t("There is nothing to rate yet.")}
    </p>
  </div>`;

function Picture({ groups, cells, page: { rows, others, layout }, box, of }) {
  const split = [...cells.values()].some((each) => each.split);
  const sizes = { "--row": `${rowHeight(layout.rows, box)}rem`, "--groups": groups.length, "--lines": layout.lines };
  return html`<div class="wall-heat" style=${sizes}>
    <div class="wall-heat-page">${heatMap({ barriers: rows, groups, cells, gaps: gapsOf(cells), others })}</div>
    <div class="wall-heat-foot">${heatLegend({ split, others })}<${Page} ...${of} /></div>
  </div>`;
}

const Page = ({ n, all }) => all > 1 && html`<p class="wall-page">${t("page {n} of {all}", { n, all })}</p>`;

const Told = ({ room, groups, page, of }) =>
  html`<div class="wall-heat wall-findings" data-many=${page.findings.length}>
    <${FindingList}
      findings=${page.findings}
      groups=${groups}
      titleOf=${(id) => titleOf(room.store, id)}
      start=${page.start}
    />
    <div class="wall-heat-foot"><span></span><${Page} ...${of} /></div>
  </div>`;

/** What is rated, with its category: a cluster takes that of its lane or its first card. */
function thingsOf(store, stage) {
  const cards = store.all("card");
  return ratedOf(store, stage).map((each) =>
    each.kind === "cluster"
      ? {
          id: each.id,
          kind: each.kind,
          title: each.title,
          category: each.lane ?? cards.find((card) => card.cluster === each.id)?.category,
        }
      : { id: each.id, kind: each.kind, title: textOf(each), category: each.category ?? each.lane },
  );
}

function mostRated(barriers, cells) {
  const many = new Map();
  for (const { on } of cells.values()) many.set(on, (many.get(on) ?? 0) + 1);
  return [...barriers].sort((a, b) => (many.get(b.id) ?? 0) - (many.get(a.id) ?? 0));
}

export function Strip({ room, stage }) {
  const barriers = ratedOf(room.store, stage);
  const cells = cellsOf(room.store.all("rating"), stage.id);
  const entries = groupsOf(room.store).map((group) => ({
    group,
    done: ratedIn(cells, barriers, group.id),
  }));
  const finished = entries.filter((each) => barriers.length && each.done >= barriers.length).length;
  return html`<${GroupStrip}
    total=${finished}
    label=${tn("of {n} group has rated all", "of {n} groups have rated all", entries.length)}
    missing=${t("not yet")}
    entries=${entries.map(({ group, done }) => ({ group, count: done && `${done}/${barriers.length}` }))}
  />`;
}
