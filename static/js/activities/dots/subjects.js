// subjects.js: what people vote on in a stage: leverage points, or the clusters and loose cards of another stage.
//
//   subjectsOf(store, stage)   ids in their order, as the server has them when a vote opens

import { leverageOf } from "../../ui/selectors.js";

export function subjectsOf(store, stage) {
  const named = stage.settings?.on;
  if (!named) return leverageOf(store).map(({ id }) => id);
  if (!store.get("stage", named)) return [];
  const here = ({ stage: of }) => of === named;
  return [...oldest(store.all("cluster").filter(here)), ...oldest(store.all("card").filter(here).filter(isLoose))];
}

const oldest = (records) => [...records].sort((a, b) => a.at - b.at).map(({ id }) => id);
const isLoose = ({ cluster, merged_into: merged, comment, shown }) =>
  !cluster && !merged && !comment && (!shown || shown === "shown");
