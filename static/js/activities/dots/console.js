// console.js: the vote, its turnout and its results, round by round; leverage points.

import { html } from "../../ui/html.js";
import { votesOf } from "../../ui/selectors.js";
import { t, tn } from "../../ui/i18n.js";
import { TooLate } from "./console/ballots.js";
import { Points } from "./console/points.js";
import { Results } from "./console/results.js";
import { revealInTurn } from "./console/revealing.js";
import { OpenVote, VoteAgain } from "./console/vote_form.js";
import { Voting } from "./console/voting.js";

export { leftOpen } from "./console/left_open.js";
export { leaving } from "./console/voting.js";
/** @returns {string[]} what would leave with the stage */
export function holds(stage, store) {
  const many = store.all("vote").filter((vote) => vote.stage === stage.id).length;
  return many ? [tn("{n} vote", "{n} votes", many)] : [];
}

export const tab = { key: "4", icon: "leverage", words: () => t("Leverage") };

export const keys = [{ key: "r", words: () => t("Show the next place of the result"), act: revealInTurn }];

export function Panel({ context, stage }) {
  const votes = votesOf(context.store, stage.id);
  const open = votes.find((vote) => vote.status === "open");
  const closed = votes.filter((vote) => vote.status === "closed");
  return html`<div class="stack">
    <${TooLate} context=${context} votes=${closed} />
    ${open && html`<${Voting} key=${open.id} ...${{ context, vote: open }} />`}
    ${closed.length > 0 && html`<${Results} ...${{ context, closed }} />`}
    ${!open && html`<${closed.length ? VoteAgain : OpenVote} ...${{ context, stage, round: votes.length + 1 }} />`}
    <${Points} ...${{ context, stage }} />
  </div>`;
}
