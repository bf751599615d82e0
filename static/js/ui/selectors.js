// selectors.js: what several screens look up in the store, so that each finds the same.
//
//   self(room)              the person at this phone: { id, name, group, role }; fields may be missing before the room is known
//   groupsOf(store), stagesOf(store)   in the facilitator's order
//   textOf(card)            its words, or a sign in their place once their author is erased
//   titleOf(store, id)      the words of a card or the title of a cluster
//   barriersOf(store)       what is rated: clusters, then cards on their own, of every stage of barriers
//   standingIn(store, stages)   the same of the stages whose ids are in this Set
//   leverageOf(store)       the leverage points in order
//   cardsOf(store)          the cards of all stages that are on the agenda
//   votesOf(store, stage)   the rounds of a stage, the newest first
//   pendingOf(outbox, doIt, fields)   posts of this phone that the store does not show yet, oldest first
//
// All are reactive when called while a view renders.

import { t } from "./i18n.js";

export function self({ store, me }) {
  const { person, role, group } = me.value ?? {};
  return { id: person, role, group, ...(person && store.get("person", person)) };
}

const inOrder = (records) => [...records].sort((a, b) => a.position - b.position);
const oldestFirst = (records) => [...records].sort((a, b) => a.at - b.at);

export const groupsOf = (store) => inOrder(store.all("group"));
export const stagesOf = (store, kind = "stage") => inOrder(store.all(kind));
export const leverageOf = (store) => inOrder(store.all("leverage").filter((point) => isOnAgenda(store, point)));

export const cardsOf = (store) => store.all("card").filter(({ stage }) => store.get("stage", stage));

// What was written in a stage that has been removed waits until the stage is back.
function isOnAgenda(store, { id, on_kind: kind }) {
  const on = store.get(kind, id);
  return !on || Boolean(store.get("stage", on.stage));
}

export const textOf = (card) => card.text || t("(erased)");

/** @returns {string} "" when it is not here any more */
export function titleOf(store, id) {
  const card = store.get("card", id);
  return card ? textOf(card) : (store.get("cluster", id)?.title ?? "");
}

export function barriersOf(store) {
  const stages = new Set(
    store
      .all("stage")
      .filter(({ settings }) => settings?.barriers)
      .map(({ id }) => id),
  );
  return standingIn(store, stages);
}

export function standingIn(store, stages) {
  const here = ({ stage }) => stages.has(stage);
  const alone = (card) =>
    here(card) && !card.cluster && !card.merged_into && !card.comment && (card.shown ?? "shown") === "shown";
  return [...oldestFirst(store.all("cluster").filter(here)), ...oldestFirst(store.all("card").filter(alone))];
}

export const votesOf = (store, stage) =>
  store
    .all("vote")
    .filter((vote) => vote.stage === stage)
    .sort((a, b) => b.round - a.round);

/** @param {object} fields those that must be equal in what was posted */
export function pendingOf(outbox, doIt, fields) {
  const asked = Object.entries(fields);
  return outbox.pending.value.filter(
    (post) => post.do === doIt && asked.every(([name, value]) => post.with[name] === value),
  );
}
