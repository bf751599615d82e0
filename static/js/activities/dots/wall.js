// wall.js: a vote: nothing but turnout while it is open, and what it says when it is closed.

import { ring } from "../../pictures/ring.js";
import { leverageOf, titleOf, votesOf } from "../../ui/selectors.js";
import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { takingPart } from "../../ui/taking_part.js";
import { byId } from "../../ui/wall/facts.js";
import { clampAt } from "../../ui/wall/sheet.js";
import { Sheets } from "../../ui/wall/sheets.js";
import { Result } from "./wall/result.js";

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

// As large as all of them can be read, on pages where they can't.
function Points({ ids, room }) {
  const lane = { id: "points", title: "", category: null, count: ids.length, items: ids.map((id) => itemOf(id, room)) };
  const none = byId([]);
  return html`<div class="points"><${Sheets} lanes=${[lane]} groups=${none} people=${none} fresh=${NEW} /></div>`;
}

const NEW = new Set();
const itemOf = (id, { store }) => ({ id, kind: "point", draw: point, text: titleOf(store, id), at: 0 });

const point = ({ id, text }, { size, show }) =>
  html`<li key=${id} class="card sheet point" style=${{ "--lines": clampAt(size, show) }}>
    <p class="card-text" dir="auto">${text}</p>
  </li>`;
