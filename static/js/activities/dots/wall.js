// wall.js: a vote: nothing but turnout while it is open, and what it says when it is closed.

import { rankedBars, tooFewVoted } from "../../pictures/bars.js";
import { ring } from "../../pictures/ring.js";
import { groupsOf, leverageOf, titleOf, votesOf } from "../../ui/selectors.js";
import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { takingPart } from "../../ui/taking_part.js";
import { useBox } from "../../ui/wall/hooks.js";
import { useTurn } from "../../ui/wall/turning.js";

const [ROW_LEAST, LEGEND, DECISIONS] = [2.9, 8, 4]; // rem

export function Main({ room, stage }) {
  const [vote, before] = votesOf(room.store, stage.id);
  if (vote?.status === "closed" && room.store.get("tally", vote.id))
    return html`<${Result} room=${room} vote=${vote} before=${before} />`;
  return vote ? html`<${Turnout} room=${room} vote=${vote} />` : html`<${Candidates} room=${room} stage=${stage} />`;
}

function Candidates({ room, stage }) {
  const points = leverageOf(room.store);
  if (!points.length)
    return html`<div class="wall-question">
      ${icon("leverage")}
      <p class="wall-question-text" dir="auto">${stage.instruction || stage.title}</p>
    </div>`;
  return html`<div class="ballot"><${Points} ids=${points.map((each) => each.id)} room=${room} /></div>`;
}

function Turnout({ room, vote }) {
  const [turnout, people] = [
    room.store.get("turnout", vote.id) ?? { voted: 0, proxies: 0 },
    takingPart(room.store.all("person")).length,
  ];
  return html`<div class="ballot voting">
    <section class="ballot-turnout">
      ${ring({ part: turnout.voted ?? 0, whole: Math.max(people, turnout.voted ?? 0), label: t("have voted") })}
      ${turnout.proxies > 0 && html`<p>${tn("and {n} ballot on paper", "and {n} ballots on paper", turnout.proxies)}</p>`}
      <p class="ballot-rule">${icon("dot")}<span>${tn("{n} dot each", "{n} dots each", vote.budget)}</span></p>
      <p class="ballot-rule soft">
        ${icon(vote.secret === false ? "show" : "lock")}<span
          >${vote.secret === false ? t("Open vote. Results appear when it closes.") : t("Secret vote. Results appear when it closes.")}</span
        >
      </p>
    </section>
    <${Points} ids=${vote.items} room=${room} />
  </div>`;
}

function Points({ ids, room }) {
  return html`<ol class="points" data-many=${ids.length > 12 ? "most" : ids.length > 6 ? "more" : "few"}>
    ${ids.map(
      (id) =>
        html`<li key=${id} class="point">
          ${icon("leverage")}
          <p dir="auto">${titleOf(room.store, id)}</p>
        </li>`,
    )}
  </ol>`;
}

function Result({ room, vote, before }) {
  const [ref, box] = useBox();
  return html`<div class="wall-result" ref=${ref}>
    ${box && html`<${Ranked} room=${room} vote=${vote} before=${before} box=${box} />`}
  </div>`;
}

function Ranked({ room, vote, before, box }) {
  const [tally, groups, decisions] = [room.store.get("tally", vote.id), groupsOf(room.store), decisionsOn(room, vote)];
  const space = box.height / box.rem - LEGEND - (decisions.length ? DECISIONS : 0);
  const pages = Math.max(1, Math.ceil(tally.items.length / Math.max(2, Math.floor(space / ROW_LEAST))));
  const rows = Math.ceil(tally.items.length / pages);
  const turn = useTurn(pages);
  const items = tally.items.slice(turn * rows, (turn + 1) * rows).map((each) => each.on);
  if (!tally.items.length) return html`<${NoResult} tally=${tally} vote=${vote} />`;
  return html`<p class="result-sum">${summary(tally, vote)}</p>
    <div class="result-page" key=${turn}>
      ${rankedBars({ tally, items, groups, names: (id) => titleOf(room.store, id), before: before && room.store.get("tally", before.id) })}
    </div>
    <p class="result-notes">
      ${pooled(tally, groups)}${pages > 1 && html`<span class="wall-page">${t("page {n} of {all}", { n: turn + 1, all: pages })}</span>`}
    </p>
    ${decisions.length > 0 && html`<${Decisions} decisions=${decisions} />`}`;
}

function NoResult({ tally, vote }) {
  return html`<p class="result-sum">${summary(tally, vote)}</p>
    <div class="wall-question">
      ${icon("lock")}
      <p class="wall-question-text">${tooFewVoted()}</p>
    </div>`;
}

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

const MOST_DECISIONS = 2;

function Decisions({ decisions }) {
  const more = decisions.length - MOST_DECISIONS;
  return html`<ul class="decisions">
    ${decisions.slice(0, MOST_DECISIONS).map(
      (each) =>
        html`<li key=${each.id} class="decision">
          ${icon("decision")}
          <p>
            <b>${t("Decided")}</b>${" "}
            <span dir="auto">${each.text}</span>
            ${each.dissent && html`<small dir="auto">${t("Not everyone agreed: {dissent}", { dissent: each.dissent })}</small>`}
          </p>
        </li>`,
    )}
    ${more > 0 && html`<li class="soft">${tn("and {n} more", "and {n} more", more)}</li>`}
  </ul>`;
}
