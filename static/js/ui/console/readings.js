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

/** Ids of what is linked to it by arrows of this type; backwards: by those that end at it. */
export function linkedTo(id, { type, backwards }, links) {
  const [near, far] = backwards ? ["to", "from"] : ["from", "to"];
  return new Set(links.filter((link) => link[near] === id && link.type === type).map((link) => link[far]));
}
