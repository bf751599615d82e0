// left_open.js: plans that are empty, and actions that lack something.

import { tn } from "../../../ui/i18n.js";
import { stagesOf } from "../../../ui/selectors.js";
import { planProgress } from "./readings.js";

export function leftOpen(store) {
  const stage = stagesOf(store).find(({ activity, opened_at: opened }) => activity === "plans" && opened);
  if (!stage) return [];
  const made = store.all("plan").map((plan) => planProgress(plan, store.all("action")));
  const empty = made.filter(({ all }) => !all).length;
  const unready = made.reduce((sum, { all, ready }) => sum + all - ready, 0);
  return [
    empty && tn("{n} plan is empty", "{n} plans are empty", empty),
    unready &&
      tn("{n} action lacks an owner, indicator or date", "{n} actions lack an owner, indicator or date", unready),
  ]
    .filter(Boolean)
    .map((words) => ({ stage: stage.id, words }));
}
