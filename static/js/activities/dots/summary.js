// summary.js: how a vote was taken, said in the place of the instruction once it is closed.
//
//   closedVote(store, stage)   the newest round of this stage if it has closed, else null
//   summaryOf(store, vote)     "40 ballots · 3 on paper · round 2 · secret", in the reader's language

import { titleOf, votesOf } from "../../ui/selectors.js";
import { t, tn } from "../../ui/i18n.js";

/** What was voted on in words, also when a facilitator has hidden it since. */
export const shownTitle = (store, id) => titleOf(store, id) || t("(no longer shown)");

export function closedVote(store, stage) {
  const [vote] = votesOf(store, stage.id);
  return vote?.status === "closed" && resultOf(store, vote) ? vote : null;
}

/** The result, or what is revealed of it so far: facilitators have both, and their wall has the second. */
export const resultOf = (store, vote) => store.get("reveal", vote.id) ?? store.get("tally", vote.id);

export function summaryOf(store, vote) {
  const tally = resultOf(store, vote);
  const parts = [
    tn("{n} ballot", "{n} ballots", tally.people),
    tally.proxies > 0 && tn("{n} of them on paper", "{n} of them on paper", tally.proxies),
    // Counted when the vote closed: who is in the room may be others by now.
    tally.could > 0 && t("{n} of {all} people voted on a phone", { n: tally.people - tally.proxies, all: tally.could }),
    tally.dots > 0 && tn("{n} dot", "{n} dots", tally.dots),
    tally.groups > 0 && tn("{n} group", "{n} groups", tally.groups),
    vote.round > 1 && t("round {n}", { n: vote.round }),
    vote.secret === false ? t("open vote") : t("secret vote"),
  ];
  return parts.filter(Boolean).join(" · ");
}
