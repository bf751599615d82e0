// readings.js: what the facilitator reads off the records: who is silent, what is rated, what a point stands on.
//
// All are pure functions of records. Where the records cannot tell, the answer is null and not a guess.

/** People who take part: facilitators without a group and people who were removed do not. */
export const takingPart = (people) => people.filter((person) => person.status === "in" && person.group);

/**
 * Groups with people in the room that have not yet spoken in this stage.
 * @param {object} stage
 * @param {{groups, people, cards, ratings, actions, plans, pledges}} all arrays of records, groups in their order
 * @returns {object[]|null} null where the stage does not tell: dots are secret, anonymous cards carry no group
 */
export function silentGroups(stage, all) {
  const spoken = stage && SPOKEN[stage.activity]?.(stage, all);
  if (!spoken) return null;
  const present = new Set(takingPart(all.people).map((person) => person.group));
  return all.groups.filter((group) => present.has(group.id) && !spoken.has(group.id));
}

const SPOKEN = {
  cards: (stage, { cards }) =>
    stage.settings?.naming === "anonymous"
      ? null
      : new Set(cards.filter((c) => c.stage === stage.id).map((c) => c.group)),
  ratings: (stage, { ratings }) => new Set(ratings.filter((r) => r.stage === stage.id).map((r) => r.rater ?? r.group)),
  plans: (stage, { plans, actions }) => {
    const busy = new Set(actions.map((action) => action.plan));
    return new Set(plans.filter((plan) => busy.has(plan.id)).map((plan) => plan.group));
  },
  pledges: (stage, { pledges }) => new Set(pledges.map((pledge) => pledge.group)),
};

/** A group's own ratings: how many of the barriers it has rated, by group id. */
export function ratedBy(stage, ratings, items) {
  const asked = new Set(items.map((item) => item.id));
  const done = new Map();
  for (const { stage: where, on, group, rater } of ratings)
    if (where === stage && rater === group && asked.has(on)) done.set(group, (done.get(group) ?? new Set()).add(on));
  return new Map([...done].map(([group, on]) => [group, on.size]));
}

/** Cards by the card they were merged into. */
export function mergedInto(cards) {
  const found = new Map();
  for (const card of cards)
    if (card.merged_into) found.set(card.merged_into, [...(found.get(card.merged_into) ?? []), card]);
  return found;
}

/** Ids a leverage point is linked to, as barriers it would move. */
export const linkedBarriers = (id, links) =>
  new Set(links.filter((link) => link.from === id && link.type === "addresses").map((link) => link.to));

/** How many barriers stand behind a leverage point: those it is linked to, and the cards in its own cluster. */
export const barriersBehind = (id, links, cards) =>
  linkedBarriers(id, links).size + cards.filter((card) => card.cluster === id && !card.merged_into).length;

/** How far a plan is: actions per horizon, and how many lack an owner, an indicator, a due date. */
export function planProgress(plan, actions) {
  const own = actions.filter((action) => action.plan === plan.id && action.status !== "dropped");
  const lacking = (name) => own.filter((action) => (action.missing ?? []).includes(name)).length;
  return {
    soon: own.filter((action) => action.horizon === 100).length,
    later: own.filter((action) => action.horizon === 1000).length,
    owner: lacking("owner"),
    indicator: lacking("indicator"),
    due: lacking("due"),
    ready: own.filter((action) => !(action.missing ?? []).length).length,
    all: own.length,
  };
}
