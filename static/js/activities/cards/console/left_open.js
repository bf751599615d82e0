// left_open.js: cards that wait for the facilitator.

import { tn } from "../../../ui/i18n.js";
import { stagesOf } from "../../../ui/selectors.js";

export function leftOpen(store) {
  const held = store.all("card").filter((card) => card.shown === "held");
  return stagesOf(store)
    .map((stage) => ({
      stage,
      alone: store.get("writing", stage.id)?.cards ?? 0,
      many: held.filter((card) => card.stage === stage.id).length,
    }))
    .filter(({ many, alone }) => many || alone)
    .flatMap(({ stage, many, alone }) => [
      ...(many ? [{ stage: stage.id, words: tn("{n} card to approve", "{n} cards to approve", many) }] : []),
      ...(alone ? [{ stage: stage.id, words: tn("{n} card to reveal", "{n} cards to reveal", alone) }] : []),
    ]);
}
