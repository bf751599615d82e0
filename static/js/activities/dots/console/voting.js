// voting.js: a vote that is open: its turnout, paper ballots, and closing it.

import { html } from "../../../ui/html.js";
import { votesOf } from "../../../ui/selectors.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { takingPart } from "../../../ui/taking_part.js";
import { enterBallots, unsavedIn } from "./ballots.js";

const FEWEST = 5; // ballots of a secret vote that has a result

export function Voting({ context, vote }) {
  const { store } = context;
  const turnout = store.get("turnout", vote.id) ?? { voted: 0, proxies: 0 };
  // Someone who voted may have been removed since; the dots stay, and the server counts both when the vote closes.
  const people = Math.max(takingPart(store.all("person")).length, turnout.voted);
  const close = (reveal) => closeVote(context, vote, turnout, people, reveal);
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
    ${turnout.full < turnout.voted && html`<p>${haveDotsLeft(turnout)}</p>`}
    <p class="soft">${t("Results stay hidden until you close the vote – even here.")}</p>
    <div class="toolbar">
      <button class="button" onClick=${() => enterBallots(context, vote)}>
        ${icon("file")}${t("Enter paper ballots…")}
      </button>
      <span class="toolbar-end"
        >${vote.secret && html`<button class="button" onClick=${() => close(true)}>${icon("show")}${t("Close and reveal one by one…")}</button>`}
        <button class="button primary" onClick=${() => close(false)}>
          ${icon("lock")}${t("Close the vote…")}
        </button></span
      >
    </div>
  </section>`;
}

const haveDotsLeft = ({ voted, full = 0 }) =>
  tn("{n} person still has dots left.", "{n} people still have dots left.", voted - full);

const closing = (vote, reveal = false) => ({
  do: "close_vote",
  with: { vote: vote.id, ...(reveal && { reveal }) },
  backs: [],
});

async function closeVote(context, vote, turnout, people, reveal = false) {
  const { question, tooFew } = asking(context, vote, turnout, people, reveal);
  if (await context.confirm(question))
    context.act({
      said: tooFew ? t("Vote closed without a result") : reveal ? t("Vote closed") : t("Vote closed, results shown"),
      steps: [closing(vote, reveal && !tooFew)],
    });
}

/** @returns {null|{question: object, steps: object[]}} what must be closed before the room can leave this stage */
export function leaving(context, stage) {
  const vote = votesOf(context.store, stage.id).find(({ status }) => status === "open");
  if (!vote) return null;
  const turnout = context.store.get("turnout", vote.id) ?? { voted: 0, proxies: 0 };
  const people = Math.max(takingPart(context.store.all("person")).length, turnout.voted);
  const { question, missing } = asking(context, vote, turnout, people);
  const yes = missing
    ? tn("Close the vote and go on ({n} has not voted)", "Close the vote and go on ({n} have not voted)", missing)
    : t("Close the vote and go on");
  return { question: { ...question, title: t("The vote is still open"), yes }, steps: [closing(vote)] };
}

function asking(context, vote, turnout, people, reveal = false) {
  const ballots = turnout.voted + turnout.proxies;
  const missing = Math.max(0, people - ballots);
  const tooFew = vote.secret && ballots < FEWEST;
  const unsaved = unsavedIn(context, vote);
  const question = {
    title: tooFew
      ? t("Close the vote without a result?")
      : reveal
        ? t("Close the vote and reveal the places?")
        : t("Close the vote and show the results?"),
    yes: tooFew ? t("Close without a result") : reveal ? t("Close and reveal") : t("Close and show results"),
    danger: true,
    text: [
      tooFew
        ? tn(
            "There is only {n} ballot. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",
            "There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",
            ballots,
          )
        : reveal
          ? t(
              "You then show one place after the other, from the last to the first. Until then only facilitators see them.",
            )
          : t(
              "Results appear at once on the wall and on every phone. You can’t reopen a closed vote, but you can run another round.",
            ),
      missing
        ? tn("{n} person has not voted yet.", "{n} people have not voted yet.", missing)
        : t("Everyone has voted."),
      ...(turnout.full < turnout.voted ? [haveDotsLeft(turnout)] : []),
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
  return { question, tooFew, missing };
}
