// sections.js: the cards of a picture as a list for a phone, as plain data.
//
//   sectionsOf({ stage, cards, groups, mine }) -> [{ id, year | group, cards: [id] }]
//     timeline: by year, those without one last       groups, matrix: by group, one's own first; of a matrix, trend by trend
//   branchesOf({ stage, cards, clusters }) -> [{ id, kind, below: [the same], many }]     many: cards under it, at any depth

import { forestOf } from "../../forest.js";

export function sectionsOf({ stage, cards, groups = [], mine = null }) {
  const here = cards.filter((card) => card.stage === stage.id && isShown(card)).sort((a, b) => a.at - b.at);
  return stage.settings.draw === "timeline" ? byYear(here) : byGroup(here, groups, mine);
}

const isShown = (card) => (card.shown || "shown") === "shown" && !card.merged_into && !card.comment;
const yearOf = ({ year }) => (year === undefined ? null : year);

function byYear(cards) {
  const years = [...new Set(cards.map(yearOf))].sort((a, b) => (a === null) - (b === null) || a - b);
  return years.map((year) => ({ id: `y${year}`, year, cards: idsOf(cards.filter((card) => yearOf(card) === year)) }));
}

function byGroup(cards, groups, mine) {
  const known = groups.map(({ id }) => id);
  const order = [...known.filter((id) => id === mine), ...known.filter((id) => id !== mine), null];
  const groupOf = ({ group }) => (known.includes(group) ? group : null);
  return order
    .map((group) => ({
      id: `g${group}`,
      group,
      cards: idsOf(together(cards.filter((card) => groupOf(card) === group))),
    }))
    .filter((section) => section.cards.length);
}

const idsOf = (cards) => cards.map(({ id }) => id);

/** Those under one card stay together, in the order in which the first of them came. */
function together(cards) {
  const parents = [...new Set(cards.map(({ parent }) => parent || null))];
  return parents.reduce((found, parent) => [...found, ...cards.filter((card) => (card.parent || null) === parent)], []);
}

export const branchesOf = (given) => forestOf(given).map(branchOf);

function branchOf({ id, kind, children }) {
  const below = children.map(branchOf);
  return { id, kind, below, many: below.reduce((sum, each) => sum + 1 + each.many, 0) };
}
