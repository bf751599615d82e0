// wall.js: a vote: nothing but turnout while it is open, and what it says when it is closed.

import { ring } from "../../pictures/ring.js";
import { titleOf, votesOf } from "../../ui/selectors.js";
import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { takingPart } from "../../ui/taking_part.js";
import { byId } from "../../ui/wall/facts.js";
import { clampAt } from "../../ui/wall/sheet.js";
import { Sheets } from "../../ui/wall/sheets.js";
import { closedVote, resultOf, summaryOf } from "./summary.js";
import { subjectsOf } from "./subjects.js";
import { Result } from "./wall/result.js";

export function heading(store, stage) {
  const vote = closedVote(store, stage);
  return vote && { title: t("{title}: result", { title: stage.title }), text: summaryOf(store, vote) };
}

export function Main({ room, stage }) {
  const [vote, before] = votesOf(room.store, stage.id);
  if (vote?.status === "closed" && resultOf(room.store, vote))
    return html`<${Result} room=${room} vote=${vote} before=${before} />`;
  return vote ? html`<${Turnout} room=${room} vote=${vote} />` : html`<${Candidates} room=${room} stage=${stage} />`;
}

function Candidates({ room, stage }) {
  const points = subjectsOf(room.store, stage);
  if (!points.length)
    return html`<div class="wall-question">
      ${icon("leverage")}
      <p class="wall-question-text" dir="auto">${stage.instruction || stage.title}</p>
    </div>`;
  return html`<div class="ballot"><${Points} ids=${points} room=${room} /></div>`;
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

// As large as all of them can be read, on pages where they can't.
function Points({ ids, room }) {
  const lane = {
    id: "points",
    title: "",
    category: null,
    count: ids.length,
    items: ids.map((id, at) => itemOf(id, at + 1, room)),
  };
  const none = byId([]);
  return html`<div class="points"><${Sheets} lanes=${[lane]} groups=${none} people=${none} fresh=${NEW} /></div>`;
}

const NEW = new Set();
const SPACE = "\u2002";
// The number is part of the text where its lines are counted, and the one on phones and on paper.
const itemOf = (id, number, { store }) => {
  const title = titleOf(store, id);
  return { id, kind: "point", draw: point, number, title, text: `${number}${SPACE}${title}`, at: 0 };
};

const point = ({ id, number, title }, { size, show, own }) =>
  html`<li key=${id} class="card sheet point" style=${{ "--lines": clampAt(size, show), "--own": own }}>
    <p class="card-text" dir="auto"><b class="point-number">${number}</b>${SPACE}${title}</p>
  </li>`;
