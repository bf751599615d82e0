// decided.js: what the room decided on the items of a vote, and after which round it did.
//
//   decisionsOn(store, vote)   the newest first, each with `head`: "Decided", or after which other round

import { votesOf } from "../../ui/selectors.js";
import { t } from "../../ui/i18n.js";

export function decisionsOn(store, vote) {
  const items = new Set(vote.items);
  const rounds = votesOf(store, vote.stage).filter(({ status }) => status === "closed");
  return [...store.all("decision")]
    .filter(({ on }) => !on?.length || on.some((id) => items.has(id)))
    .sort((a, b) => b.at - a.at)
    .map((decision) => ({ ...decision, head: headOf(decision, vote, rounds) }));
}

function headOf({ at }, vote, rounds) {
  const after = rounds.find(({ closed_at: closed }) => closed <= at);
  return after && after.round !== vote.round ? t("Decided after round {n}", { n: after.round }) : t("Decided");
}
