// left_open.js: groups that began to rate, or were to, and have not rated everything.

import { tn } from "../../../ui/i18n.js";
import { groupsOf, stagesOf } from "../../../ui/selectors.js";
import { takingPart } from "../../../ui/taking_part.js";
import { ratedOf } from "../rated.js";
import { ratedBy } from "./readings.js";

export function leftOpen(store) {
  const here = new Set(takingPart(store.all("person")).map((person) => person.group));
  const groups = groupsOf(store).filter((group) => here.has(group.id));
  return stagesOf(store)
    .filter((stage) => stage.activity === "ratings" && stage.opened_at && !stage.settings?.members)
    .map((stage) => ({ stage, left: unfinished(store, stage, groups) }))
    .filter(({ left }) => left.length)
    .map(({ stage, left }) => ({
      stage: stage.id,
      words: tn("{n} group hasn’t rated everything", "{n} groups haven’t rated everything", left.length),
    }));
}

function unfinished(store, stage, groups) {
  const things = ratedOf(store, stage);
  const rated = ratedBy(stage.id, store.all("rating"), things);
  return groups.filter((group) => (rated.get(group.id) ?? 0) < things.length);
}
