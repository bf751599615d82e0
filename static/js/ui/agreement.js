// agreement.js: goals, what the room said of each, and the hands that were shown for them.
//
//   goalsOf(store, stage)    clusters, then cards on their own, of stages for goals and what was put up elsewhere; of one stage with its id
//     -> [{ id, text, at, group, stage, lane, status, said, count }]   said: the agreement, count: the hand_count; undefined without one
//   ofStatus(goals, status)
//   STATUSES, CHOICES        statusWords(status), choiceWords(choice), choiceIcon(choice)
//   handsWords(choices)      "24 with it, 6 can live with it, 2 not yet"

import { t } from "./i18n.js";
import { textOf } from "./selectors.js";

export const STATUSES = ["agreed", "not_agreed", "parked", "proposed"];
export const CHOICES = ["with", "live_with", "not_yet"];

const ICONS = { with: "check", live_with: "balance", not_yet: "pause" };
const SIGNS = { agreed: "check", not_agreed: "split", parked: "clock", proposed: "hand" };

export const choiceIcon = (choice) => ICONS[choice];
export const statusIcon = (status) => SIGNS[status];

export const choiceWords = (choice) =>
  ({ with: t("With it"), live_with: t("Can live with it"), not_yet: t("Not yet") })[choice];

export const statusWords = (status) =>
  ({ agreed: t("Agreed"), not_agreed: t("Not agreed"), parked: t("Parked"), proposed: t("Proposed") })[status];

export const handsWords = (choices) =>
  t("{with_it} with it, {live} can live with it, {not_yet} not yet", {
    with_it: choices.with,
    live: choices.live_with,
    not_yet: choices.not_yet,
  });

export function goalsOf(store, only = null) {
  const here = ({ id, stage }) => (!only || stage === only) && isGoal(store, id, stage);
  const alone = (card) => !card.merged_into && !card.comment && (card.shown ?? "shown") === "shown";
  const loose = (card) => alone(card) && (!card.cluster || store.has("agreement", card.id)) && here(card);
  const oldestFirst = (records) => [...records].sort((a, b) => a.at - b.at);
  const found = [...oldestFirst(store.all("cluster").filter(here)), ...oldestFirst(store.all("card").filter(loose))];
  return found.map((each) => goalFrom(store, each));
}

function isGoal(store, id, stage) {
  const of = store.get("stage", stage);
  return Boolean(of && (of.settings?.agree || store.has("agreement", id)));
}

function goalFrom(store, record) {
  const { id, at, stage, lane, group, title } = record;
  const said = store.get("agreement", id);
  const status = said?.status ?? "proposed";
  const count = store.get("hand_count", id);
  return { id, at, stage, lane, group, text: title ?? textOf(record), status, said, count };
}

export const ofStatus = (goals, status) => goals.filter((goal) => goal.status === status);
