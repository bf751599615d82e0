// readings.js: what the facilitator reads off the records: who is silent, what a leverage point is linked to.
//
// All are pure functions of records. Where the records cannot tell, the answer is null and not a guess.

import { takingPart } from "../taking_part.js";

/**
 * Groups with people in the room that have not yet spoken in this stage.
 * @param {Set<string>|null|undefined} heard ids of groups, as the stage's activity gives them; null where it can't say
 * @returns {object[]|null}
 */
export function silentGroups(groups, people, heard) {
  if (!heard) return null;
  const present = new Set(takingPart(people).map((person) => person.group));
  return groups.filter((group) => present.has(group.id) && !heard.has(group.id));
}

/** Ids a leverage point is linked to, as barriers it would move. */
export const linkedBarriers = (id, links) =>
  new Set(links.filter((link) => link.from === id && link.type === "addresses").map((link) => link.to));
