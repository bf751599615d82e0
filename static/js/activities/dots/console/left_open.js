// left_open.js: votes that are not closed.

import { t } from "../../../ui/i18n.js";
import { stagesOf, votesOf } from "../../../ui/selectors.js";

export function leftOpen(store) {
  return stagesOf(store).flatMap((stage) =>
    votesOf(store, stage.id)
      .filter((vote) => vote.status === "open")
      .map((vote) => ({
        stage: stage.id,
        words: t("Round {n} of the vote is open, {voted} voted", {
          n: vote.round,
          voted: store.get("turnout", vote.id)?.voted ?? 0,
        }),
      })),
  );
}
