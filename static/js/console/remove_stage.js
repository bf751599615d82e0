// remove_stage.js: taking a stage off the agenda, asked first only where something was done in it.
//
//   holds(stage, store) -> ["12 cards", "1 vote"]    cards are everyone's; the rest says its activity, as `holds` in its console.js

import { t, tn } from "../ui/i18n.js";
import { removeStage } from "./agenda_moves.js";

export function held(context, stage) {
  const cards = context.store.all("card").filter((card) => card.stage === stage.id).length;
  const own = context.parts[stage.activity]?.holds?.(stage, context.store) ?? [];
  return [...(cards ? [tn("{n} card", "{n} cards", cards)] : []), ...own];
}

export async function removeStageAsking(context, stage) {
  const things = held(context, stage);
  const question = {
    title: t("Remove {name}?", { name: stage.title }),
    yes: t("Remove"),
    danger: true,
    text: [
      t("It holds: {things}.", { things: things.join(t(", ")) }),
      t("They leave the wall, the report and every document, and come back when you restore the stage."),
    ],
  };
  if (!things.length || (await context.confirm(question))) context.act(removeStage(stage));
}
