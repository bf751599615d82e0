// result.js: how a closed vote came out and what was decided, on as many pages as it takes.

import { aboutBridges, rankedBars, rowNote, tooFewVoted } from "../../../pictures/bars.js";
import { hasBridges, ranking } from "../../../pictures/ranking.js";
import { groupsOf } from "../../../ui/selectors.js";
import { html, useLayoutEffect, useMemo, useRef, useState } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { useBox } from "../../../ui/wall/hooks.js";
import { leadingOf, measure } from "../../../ui/wall/text.js";
import { useTurn } from "../../../ui/wall/turning.js";
import { decisionsOn } from "../decided.js";
import { resultOf, shownTitle } from "../summary.js";
import { DecisionPage, decisionPages } from "./decisions.js";
import { resultPages, SMALL } from "./result_pages.js";

const [LEGEND, LEGEND_GAP] = [14, 0.8]; // rem; as in dots/wall.css

export function Result({ room, vote, before }) {
  const [ref, box] = useBox();
  const tally = resultOf(room.store, vote);
  const [{ sign, bars }, setSign] = useState({});
  return html`<div class="wall-result">
    <div class="result-page" ref=${ref}>
      ${box && html`<${Pages} ...${{ room, vote, tally, before, box, setSign }} />`}
    </div>
    <p class="result-notes">
      ${bars && hasBridges(tally) && html`<span>${aboutBridges()}</span>`}
      ${bars && pooled(tally, groupsOf(room.store))}${sign && html`<span class="wall-page">${sign}</span>`}
    </p>
  </div>`;
}

function Pages({ room, vote, tally, before, box, setSign }) {
  const decisions = decisionsOn(room.store, vote);
  const decided = useMemo(() => decisionsIn(decisions, box), [decisions.length, box]);
  const [ranked, look] = useRanked({ room, tally, before, box });
  const all = decided.pages.length + ranked.pages.length;
  const turn = useTurn(all, decisions[0]?.id ?? tally.items[0]?.on);
  const sign = all > 1 ? t("page {n} of {all}", { n: turn + 1, all }) : null;
  const page = decided.pages[turn];
  useLayoutEffect(() => setSign({ sign, bars: !page }), [sign, !page]);
  if (page) return html`<${DecisionPage} key=${turn} page=${page} size=${decided.size} />`;
  if (!tally.items.length)
    return html`<${NoResult} words=${tally.total ? t("From the last place to the first…") : tooFewVoted()} />`;
  const rows = ranked.pages[turn - decided.pages.length];
  return html`<${Ranked} key=${turn} ...${{ room, tally, before, ranked, rows, look }} />`;
}

function decisionsIn(decisions, box) {
  if (!decisions.length) return { pages: [] };
  return decisionPages(decisions, { ...box, leading: leadingOf(), lines: measure() });
}

// What was reckoned too low is put right when it is seen.
function useRanked({ room, tally, before, box }) {
  const [found, setFound] = useState({ box, over: 0 });
  const over = found.box === box ? found.over : 0;
  const rows = ranking({ tally, before }).map((row) => ({
    on: row.on,
    title: shownTitle(room.store, row.on),
    note: rowNote(row, tally),
  }));
  const wall = {
    ...box,
    height: box.height - over,
    leading: leadingOf(),
    lines: measure(),
    measures: hasBridges(tally) ? 3 : 2,
    legend: legendHeight(box, new Set(tally.items.flatMap((item) => Object.keys(item.by_group))).size),
  };
  const look = (more) => more > 1 && over < box.height / 2 && setFound({ box, over: over + more });
  return [resultPages(rows, wall), look];
}

function legendHeight({ width, rem }, many) {
  const columns = Math.max(1, Math.floor((width / rem + LEGEND_GAP) / (LEGEND + LEGEND_GAP)));
  return Math.ceil(many / columns) * SMALL * leadingOf() + 0.4;
}

function Ranked({ room, tally, before, ranked, rows, look }) {
  const ref = useRef(null);
  useLayoutEffect(() => {
    const list = ref.current.querySelector(".ranked-list");
    look(list.scrollHeight - list.clientHeight);
  });
  return html`<div
    class="result-bars"
    ref=${ref}
    data-stacked=${ranked.stacked}
    style=${{ "--size": `${ranked.size}rem`, "--lines": ranked.most }}
  >
    ${rankedBars({
      tally,
      items: rows.map(({ on }) => on),
      groups: groupsOf(room.store),
      names: (id) => shownTitle(room.store, id),
      before: before && room.store.get("tally", before.id),
    })}
  </div>`;
}

const NoResult = ({ words }) =>
  html`<div class="wall-question">
    ${icon("lock")}
    <p class="wall-question-text">${words}</p>
  </div>`;

function pooled(tally, groups) {
  if (!tally.pooled?.length) return null;
  const names = tally.pooled
    .map((id) => groups.find((each) => each.id === id)?.name)
    .filter(Boolean)
    .join(" · ");
  return html`<span
    >${icon("lock")}${t("To keep votes secret, groups with fewer than 5 voters are combined: {names}", { names })}</span
  >`;
}
