// similar_groups.js: what the server says of cards that say nearly the same.
//
//   await similarOf(context, stage) -> { groups: [{ cards: ids, nearly }], way, compared } or { why }
//   await placesOf(context, stage) -> Map: by card, the place of the suggestion it is in; empty where none can be had

import { call } from "../../../ui/console/api.js";

export const similarOf = (context, stage) =>
  call(context, `/similar?stage=${encodeURIComponent(stage)}`).catch(({ why }) => ({ why }));

export async function placesOf(context, stage) {
  const { groups = [] } = await similarOf(context, stage);
  return new Map(groups.flatMap(({ cards }, place) => cards.map((id) => [id, place])));
}
