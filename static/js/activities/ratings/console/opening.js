// opening.js: before a stage opens with more to rate than its time allows: how many there are, and what can be done.

import { t, tn } from "../../../ui/i18n.js";
import { move, step } from "../../../ui/console/move.js";
import { ratedOf, toRate } from "../rated.js";

const [PACE, IN] = [12, 40]; // a group rates about so many in so many minutes
const SLACK = 1.5; // more than this many times as much is too much

export function opening(context, stage) {
  const things = ratedOf(context.store, stage);
  const minutes = stage.minutes || IN;
  const about = Math.max(1, Math.round((minutes * PACE) / IN));
  if (things.length <= about * SLACK) return null;
  const single = things.filter(({ kind }) => kind === "card");
  return {
    title: t("{things} to rate", { things: toRate(stage, things.length) }),
    text: [
      tn("A group rates about {about} in {n} minute.", "A group rates about {about} in {n} minutes.", minutes, {
        about,
      }),
      single.length > 0 && tn("{n} card is in no cluster.", "{n} cards are in no cluster.", single.length),
    ].filter(Boolean),
    ways: ways(context, stage, things, single),
  };
}

function ways(context, stage, things, single) {
  if (!single.length) return [];
  const clusters = things.length - single.length;
  const alone = {
    words: tn("Rate {n} cluster only", "Rate {n} clusters only", clusters),
    act: async () => (await context.act(onlyClusters(stage))).ok,
  };
  const first = { words: t("Cluster first"), act: () => void (context.looking.value = single[0].stage) };
  return [...(clusters ? [alone] : []), first];
}

const onlyClusters = ({ id: stage }) =>
  move(
    t("Only clusters are rated"),
    step("edit_stage", { stage, settings: { clusters: true } }, [
      "edit_stage",
      { stage, settings: { clusters: false } },
    ]),
  );
