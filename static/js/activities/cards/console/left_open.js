// left_open.js: cards that wait for the facilitator.

import { tn } from "../../../ui/i18n.js";
import { stagesOf } from "../../../ui/selectors.js";

export function leftOpen(store) {
  const held = store.all("card").filter((card) => card.shown === "held");
  return stagesOf(store)
    .map((stage) => ({
      stage,
      many: held.filter((card) => card.stage === stage.id).length,
    }))
    .filter(({ many }) => many)
    .map(({ stage, many }) => ({
      stage: stage.id,
      words: tn("{n} card to approve", "{n} cards to approve", many),
    }));
}
