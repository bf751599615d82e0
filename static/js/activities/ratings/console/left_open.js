// left_open.js: groups that began to rate, or were to, and have not rated every barrier.

import { tn } from "../../../ui/i18n.js";
import { barriersOf, groupsOf, stagesOf } from "../../../ui/selectors.js";
import { takingPart } from "../../../ui/taking_part.js";
import { ratedBy } from "./readings.js";

export function leftOpen(store) {
  const items = barriersOf(store);
  const here = new Set(takingPart(store.all("person")).map((person) => person.group));
  const groups = groupsOf(store).filter((group) => here.has(group.id));
  return stagesOf(store)
    .filter((stage) => stage.activity === "ratings" && stage.opened_at && !stage.settings?.members)
    .map((stage) => ({
      stage,
      rated: ratedBy(stage.id, store.all("rating"), items),
    }))
    .map(({ stage, rated }) => ({
      stage,
      left: groups.filter((group) => (rated.get(group.id) ?? 0) < items.length),
    }))
    .filter(({ left }) => left.length)
    .map(({ stage, left }) => ({
      stage: stage.id,
      words: tn("{n} group hasn’t rated everything", "{n} groups haven’t rated everything", left.length),
    }));
}
