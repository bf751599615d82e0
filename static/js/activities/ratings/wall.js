// wall.js: the heat map of power and resources, as the groups fill it.

import { cellsOf, gapsOf, ratedIn } from "../../pictures/cells.js";
import { heatLegend, heatMap } from "../../pictures/heatmap.js";
import { barriersOf as rated, groupsOf, textOf } from "../../ui/selectors.js";
import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { useBox } from "../../ui/wall/hooks.js";
import { GroupStrip } from "../../ui/wall/strip.js";
import { useTurn } from "../../ui/wall/turning.js";

const [ROW, ROW_LEAST, HEAD, LEGEND, LEGEND_TWICE] = [3.4, 1.95, 4.6, 2.6, 4.1]; // rem
const NARROW = 60; // rem, of a screen on which the legend takes two lines

export function Main({ room, stage }) {
  const [ref, box] = useBox();
  return html`<div class="wall-ratings" ref=${ref}>
    ${box && html`<${Ability} room=${room} stage=${stage} box=${box} />`}
  </div>`;
}

function Ability({ room, stage, box }) {
  const [barriers, groups, cells] = [
    barriersOf(room.store),
    groupsOf(room.store),
    cellsOf(room.store.all("rating"), stage.id),
  ];
  const { rows, pages } = fitted(barriers, box);
  const turn = useTurn(pages);
  if (!barriers.length)
    return html`<div class="wall-question">
      ${icon("power")}
      <p class="wall-question-text" dir="auto">${stage.instruction || stage.title}</p>
      <p class="soft">${t("There are no barriers to rate yet.")}</p>
    </div>`;
  const ordered = pages > 1 ? mostRated(barriers, cells) : barriers;
  const split = [...cells.values()].some((each) => each.split);
  return html`<div
    class="wall-heat"
    style=${{ "--row": `${rowHeight(Math.min(rows, barriers.length), box)}rem`, "--groups": groups.length }}
  >
    <div class="wall-heat-page" key=${turn}>
      ${heatMap({ barriers: ordered.slice(turn * rows, (turn + 1) * rows), groups, cells, gaps: gapsOf(cells) })}
    </div>
    <div class="wall-heat-foot">
      ${heatLegend({ split })}${pages > 1 && html`<p class="wall-page">${t("page {n} of {all}", { n: turn + 1, all: pages })}</p>`}
    </div>
  </div>`;
}

const legend = (box) => (box.width / box.rem < NARROW ? LEGEND_TWICE : LEGEND);
const spare = (box) => box.height / box.rem - HEAD - legend(box);

function fitted(barriers, box) {
  const rows = Math.max(1, Math.floor(spare(box) / ROW_LEAST));
  const pages = Math.max(1, Math.ceil(barriers.length / rows));
  return { rows: Math.ceil(barriers.length / pages), pages };
}

const rowHeight = (rows, box) => Math.min(ROW, spare(box) / Math.max(1, rows)).toFixed(3);

/** What is rated, with its category: a cluster takes that of its lane or its first card. */
function barriersOf(store) {
  const cards = store.all("card");
  return rated(store).map((each) =>
    each.kind === "cluster"
      ? {
          id: each.id,
          title: each.title,
          category: each.lane ?? cards.find((card) => card.cluster === each.id)?.category,
        }
      : { id: each.id, title: textOf(each), category: each.category ?? each.lane },
  );
}

function mostRated(barriers, cells) {
  const many = new Map();
  for (const { on } of cells.values()) many.set(on, (many.get(on) ?? 0) + 1);
  return [...barriers].sort((a, b) => (many.get(b.id) ?? 0) - (many.get(a.id) ?? 0));
}

export function Strip({ room, stage }) {
  const barriers = barriersOf(room.store);
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
