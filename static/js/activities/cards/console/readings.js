// readings.js: what the facilitator reads off the cards: which groups have written, which cards lie under others.

/** @returns {Set<string>|null} groups that have written; null: anonymous cards carry no group */
export const heard = (stage, store) =>
  stage.settings?.naming === "anonymous"
    ? null
    : new Set(
        store
          .all("card")
          .filter((card) => card.stage === stage.id)
          .map((card) => card.group),
      );

/** Cards by the card they were merged into. */
export function mergedInto(cards) {
  const found = new Map();
  for (const card of cards)
    if (card.merged_into) found.set(card.merged_into, [...(found.get(card.merged_into) ?? []), card]);
  return found;
}
