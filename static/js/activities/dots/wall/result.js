// result.js: how a closed vote came out and what was decided, on as many pages as it takes.

import { rankedBars, tooFewVoted } from "../../../pictures/bars.js";
import { groupsOf, titleOf } from "../../../ui/selectors.js";
import { html, useLayoutEffect, useMemo, useRef, useState } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { useBox } from "../../../ui/wall/hooks.js";
import { leadingOf, measure } from "../../../ui/wall/text.js";
import { useTurn } from "../../../ui/wall/turning.js";
import { DecisionPage, decisionPages } from "./decisions.js";

const HEAD = 3; // rem, with its gaps
const [ROW_LEAST, ROW_MOST, ROW_FRAME, LINE] = [2.9, 4.6, 0.3, 1.25]; // rem; as in dots/wall.css

export function Result({ room, vote, before }) {
  const [ref, box] = useBox();
  const tally = room.store.get("tally", vote.id);
  const [sign, setSign] = useState(null);
  return html`<div class="wall-result">
    <p class="result-sum">${summary(tally, vote)}</p>
    <div class="result-page" ref=${ref}>
      ${box && html`<${Pages} ...${{ room, vote, tally, before, box, setSign }} />`}
    </div>
    <p class="result-notes">
      ${pooled(tally, groupsOf(room.store))}${sign && html`<span class="wall-page">${sign}</span>`}
    </p>
  </div>`;
}

function Pages({ room, vote, tally, before, box, setSign }) {
  const decisions = decisionsOn(room, vote);
  const decided = useMemo(() => decisionsIn(decisions, box), [decisions.length, box]);
  const rows = useRows(box, groupsOf(room.store));
  const ranked = Math.max(1, Math.ceil(tally.items.length / rows.most));
  const all = decided.pages.length + ranked;
  const turn = useTurn(all, decisions[0]?.id);
  const sign = all > 1 ? t("page {n} of {all}", { n: turn + 1, all }) : null;
  useLayoutEffect(() => setSign(sign), [sign]);
  const page = decided.pages[turn];
  if (page) return html`<${DecisionPage} key=${turn} page=${page} size=${decided.size} />`;
  if (!tally.items.length) return html`<${NoResult} />`;
  const n = turn - decided.pages.length;
  return html`<${Ranked}
    key=${turn}
    ...${{ room, tally, before, rows, n, many: Math.ceil(tally.items.length / ranked) }}
  />`;
}

function decisionsIn(decisions, box) {
  if (!decisions.length) return { pages: [] };
  return decisionPages(decisions, { ...box, leading: leadingOf(), lines: measure() });
}

// Head and legend take what they need; the rest is for rows. What was reckoned is put right when it is seen.
function useRows(box, groups) {
  const [found, setFound] = useState({ box, height: Infinity });
  const reckoned = box.height - (HEAD + legendHeight(box, groups)) * box.rem;
  const height = Math.min(reckoned, found.box === box ? found.height : Infinity) / box.rem;
  const look = (px) => px < height * box.rem - 1 && setFound({ box, height: px });
  return { most: Math.max(1, Math.floor(height / ROW_LEAST)), height, look };
}

function legendHeight({ width, rem }, groups) {
  const size = groups.length > 6 ? 0.62 : 0.8; // as in dots/wall.css
  const unbroken = groups.map(({ name }) => `____${name.replace(/\s/g, "_")}`).join(" ");
  return groups.length ? measure()(unbroken, width / (size * rem)) * size * 1.45 : 0;
}

function Ranked({ room, tally, before, rows, n, many }) {
  const ref = useRef(null);
  useLayoutEffect(() => rows.look(ref.current.querySelector(".ranked-list").clientHeight));
  const items = tally.items.slice(n * many, (n + 1) * many).map((each) => each.on);
  const lines = Math.max(1, Math.floor((Math.min(ROW_MOST, rows.height / many) - ROW_FRAME) / LINE));
  return html`<div class="result-bars" ref=${ref} style=${{ "--lines": lines }}>
    ${rankedBars({
      tally,
      items,
      groups: groupsOf(room.store),
      names: (id) => titleOf(room.store, id),
      before: before && room.store.get("tally", before.id),
    })}
  </div>`;
}

const NoResult = () =>
  html`<div class="wall-question">
    ${icon("lock")}
    <p class="wall-question-text">${tooFewVoted()}</p>
  </div>`;

function summary(tally, vote) {
  const parts = [
    tn("{n} ballot", "{n} ballots", tally.people),
    // Counted when the vote closed: who is in the room may be others by now.
    tally.could != null &&
      t("{n} of {all} people voted on a phone", { n: tally.people - tally.proxies, all: tally.could }),
    tally.proxies > 0 && tn("{n} of them on paper", "{n} of them on paper", tally.proxies),
    tally.items.length > 0 && tn("{n} dot", "{n} dots", tally.dots),
    tally.items.length > 0 && tn("{n} group", "{n} groups", tally.groups),
    vote.round > 1 && t("round {n}", { n: vote.round }),
    vote.secret === false ? t("open vote") : t("secret vote"),
  ];
  return parts.filter(Boolean).map((each) => html`<span>${each}</span>`);
}

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

function decisionsOn(room, vote) {
  const items = new Set(vote.items);
  const all = [...room.store.all("decision")].sort((a, b) => b.at - a.at);
  return all.filter((each) => !each.on?.length || each.on.some((id) => items.has(id)));
}
