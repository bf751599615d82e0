// console.js: leverage points, the vote over them, its turnout and its results, round by round.

import { html, useSignal } from "../../ui/html.js";
import { cardsOf, groupsOf, leverageOf, textOf, titleOf, votesOf } from "../../ui/selectors.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { rankedBars, tooFewVoted } from "../../pictures/bars.js";
import { enterBallots, TooLate, unsavedIn } from "./console/ballots.js";
import { mark } from "../../ui/console/leverage_moves.js";
import { askLinks } from "../../ui/console/leverage_form.js";
import { recordDecision } from "../../ui/console/decision_form.js";
import { takingPart } from "../../ui/taking_part.js";
import { barriersBehind } from "./barriers.js";
import { suggestPoint } from "./console/suggest.js";
import { OpenVote } from "./console/vote_form.js";

const FEWEST = 5; // ballots of a secret vote that has a result

export { leftOpen } from "./console/left_open.js";
/** @returns {string[]} what would leave with the stage */
export function holds(stage, store) {
  const many = store.all("vote").filter((vote) => vote.stage === stage.id).length;
  return many ? [tn("{n} vote", "{n} votes", many)] : [];
}

export const tab = { key: "4", icon: "leverage", words: () => t("Leverage") };

export function Panel({ context, stage }) {
  const votes = votesOf(context.store, stage.id);
  const open = votes.find((vote) => vote.status === "open");
  const closed = votes.filter((vote) => vote.status === "closed");
  return html`<div class="stack">
    <${TooLate} context=${context} votes=${closed} />
    ${open ? html`<${Voting} key=${open.id} ...${{ context, vote: open }} />` : html`<${OpenVote} ...${{ context, stage, round: votes.length + 1 }} />`}
    ${closed.length > 0 && html`<${Results} ...${{ context, closed }} />`}
    <${Points} ...${{ context, stage }} />
  </div>`;
}

function Voting({ context, vote }) {
  const { store } = context;
  const turnout = store.get("turnout", vote.id) ?? { voted: 0, proxies: 0 };
  // Someone who voted may have been removed since; the dots stay, and the server counts both when the vote closes.
  const people = Math.max(takingPart(store.all("person")).length, turnout.voted);
  return html`<section class="console-box" data-tone="leverage" aria-label=${t("Vote")}>
    <h3>${icon("vote")}${t("Round {n} is open", { n: vote.round })}</h3>
    <dl class="stats">
      <div class="stat">
        <dt>${t("of {all} people have voted", { all: people })}</dt>
        <dd>${turnout.voted}</dd>
      </div>
      <div class="stat">
        <dt>${t("paper ballots entered")}</dt>
        <dd>${turnout.proxies}</dd>
      </div>
      <div class="stat">
        <dt>${vote.secret ? t("dots each, secret") : t("dots each, open")}</dt>
        <dd>${vote.budget}</dd>
      </div>
    </dl>
    <progress class="progress" max=${Math.max(people, 1)} value=${turnout.voted}>${turnout.voted}</progress>
    <p class="soft">${t("Results stay hidden until you close the vote – even here.")}</p>
    <div class="toolbar">
      <button class="button" onClick=${() => enterBallots(context, vote)}>
        ${icon("file")}${t("Enter paper ballots…")}
      </button>
      <button class="button primary toolbar-end" onClick=${() => closeVote(context, vote, turnout, people)}>
        ${icon("lock")}${t("Close the vote…")}
      </button>
    </div>
  </section>`;
}

async function closeVote(context, vote, turnout, people) {
  const ballots = turnout.voted + turnout.proxies;
  const missing = Math.max(0, people - ballots);
  const tooFew = vote.secret && ballots < FEWEST;
  const unsaved = unsavedIn(context, vote);
  const question = {
    title: tooFew ? t("Close the vote without a result?") : t("Close the vote and show the results?"),
    yes: tooFew ? t("Close without a result") : t("Close and show results"),
    danger: true,
    text: [
      tooFew
        ? tn(
            "There is only {n} ballot. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",
            "There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",
            ballots,
          )
        : t(
            "Results appear at once on the wall and on every phone. You can’t reopen a closed vote, but you can run another round.",
          ),
      missing
        ? tn("{n} person has not voted yet.", "{n} people have not voted yet.", missing)
        : t("Everyone has voted."),
      ...unsaved.map(({ name, many }) =>
        tn(
          "{n} paper ballot of {group} isn’t saved and won’t count.",
          "{n} paper ballots of {group} aren’t saved and won’t count.",
          many,
          { group: name },
        ),
      ),
      vote.secret
        ? t("Individual ballots are then deleted for good, so no one can tell who chose what.")
        : t("This vote is open: everyone can then see who chose what."),
    ],
  };
  if (await context.confirm(question))
    context.act({
      said: tooFew ? t("Vote closed without a result") : t("Vote closed, results shown"),
      steps: [{ do: "close_vote", with: { vote: vote.id }, backs: [] }],
    });
}

function Results({ context, closed }) {
  const chosen = useSignal(null);
  const vote = closed.find((each) => each.id === chosen.value) ?? closed[0];
  const tally = context.store.get("tally", vote.id);
  const before = closed.find((each) => each.round === vote.round - 1);
  if (!tally) return null;
  return html`<section class="console-box" aria-label=${t("Result")}>
    <div class="toolbar">
      <h3>${icon("check")}${t("Result of round {n}", { n: vote.round })}</h3>
      <span class="toolbar-end"
        >${
          closed.length > 1 &&
          closed.map(
            (each) =>
              html`<button
                key=${each.id}
                class="button small"
                aria-pressed=${each === vote}
                onClick=${() => (chosen.value = each.id)}
              >
                ${t("Round {n}", { n: each.round })}
              </button>`,
          )
        }
        <button class="button small" onClick=${() => recordDecision(context, { tally, vote })}>
          ${icon("decision")}${t("Record a decision…")}
        </button></span
      >
    </div>
    <p class="soft">${summary(tally)}</p>
    ${tally.items.length === 0 && html`<p class="notice">${icon("lock")}${tooFewVoted()}</p>`}
    ${
      tally.items.length > 0 &&
      rankedBars({
        tally,
        groups: groupsOf(context.store),
        names: (id) => titleOf(context.store, id),
        before: before && context.store.get("tally", before.id),
        compact: true,
        table: true,
      })
    }
  </section>`;
}

const summary = (tally) =>
  [
    tn("{n} ballot", "{n} ballots", tally.people),
    // Counted when the vote closed: who is in the room may be others by now.
    tally.could != null &&
      t("{n} of {all} people voted on a phone", { n: tally.people - tally.proxies, all: tally.could }),
    tally.proxies && tn("{n} of them on paper", "{n} of them on paper", tally.proxies),
    tally.items.length > 0 && tn("{n} dot", "{n} dots", tally.dots),
    tally.items.length > 0 && tn("{n} group", "{n} groups", tally.groups),
  ]
    .filter(Boolean)
    .join(" · ");

function Points({ context, stage }) {
  const points = leverageOf(context.store);
  return html`<section class="console-box" aria-label=${t("Leverage points")}>
    <div class="toolbar">
      <h3>${icon("leverage")}${t("Leverage points")} <span class="count">${points.length}</span></h3>
      <button class="button small toolbar-end" onClick=${() => suggestPoint(context, stage)}>
        ${icon("plus")}${t("Add one…")}
      </button>
    </div>
    ${
      points.length
        ? html`<ol class="people">
            ${points.map((point) => html`<${Point} key=${point.id} ...${{ context, point }} />`)}
          </ol>`
        : html`<p class="soft">
            ${t("Mark clusters or cards as leverage points, here or on the board. People vote on these.")}
          </p>`
    }
    <${Suggested} ...${{ context, stage }} />
  </section>`;
}

function Point({ context, point }) {
  const { store } = context;
  const linked = barriersBehind({ id: point.id, links: store.all("link"), cards: cardsOf(store) }).length;
  const title = titleOf(context.store, point.id);
  const behind = linked
    ? tn("would shift {n} barrier", "would shift {n} barriers", linked)
    : t("linked to no barrier yet");
  return html`<li class="person-row">
    ${icon("leverage")}<span class="person-name" dir="auto">${title}<small>${behind}</small></span>
    <button class="button small" onClick=${() => askLinks(context, point.id)}>${icon("link")}${t("Barriers…")}</button>
    <button
      class="button small quiet icon-only"
      aria-label=${t("Unmark as leverage point: {title}", { title })}
      onClick=${() => context.act(mark(point.id, false))}
    >
      ${icon("close")}
    </button>
  </li>`;
}

// What people suggested in this stage and no one has taken up.
function Suggested({ context, stage }) {
  const cards = context.store
    .all("card")
    .filter(
      (card) =>
        card.stage === stage.id &&
        card.shown !== "hidden" &&
        !card.merged_into &&
        !context.store.get("leverage", card.id),
    );
  if (!cards.length) return null;
  return html`<h4>${t("Suggested by the room")}</h4>
    <ul class="people">
      ${cards.map(
        (card) =>
          html`<li class="person-row" key=${card.id}>
            <span class="person-name" dir="auto"
              >${textOf(card)}<small>${context.store.get("group", card.group ?? "")?.name}</small></span
            >
            <button class="button small" onClick=${() => context.act(mark(card.id, true))}>
              ${icon("leverage")}${t("Accept it")}
            </button>
          </li>`,
      )}
    </ul>`;
}
