// taking_part.js: who takes part, counted the same on every screen.

/** Facilitators without a group and people who were removed do not. */
export const takingPart = (people) => people.filter((person) => (person.status ?? "in") === "in" && person.group);
