// subjects.js: what people vote on in a stage: leverage points, or the clusters and loose cards of another stage.
//
//   subjectsOf(store, stage)   ids in their order, as the server has them when a vote opens

import { leverageOf, standingIn } from "../../ui/selectors.js";

export function subjectsOf(store, stage) {
  const named = stage.settings?.on;
  const subjects = named ? onAgenda(store, named) : leverageOf(store);
  return subjects.map(({ id }) => id);
}

const onAgenda = (store, stage) => (store.get("stage", stage) ? standingIn(store, new Set([stage])) : []);
