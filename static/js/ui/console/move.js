// move.js: a move is what the facilitator does with one click: { said, steps: [{ do, with, backs }] }.
//
//   step("hide_card", { card }, ["hide_card", { card, hidden: false }])
//   `said` is the sentence of the toast, in the past tense, or gives it for how many cards it was done to;
//   `backs` are the ops that take the step back, in their order.

/** @param {string} doIt  @param {object} fields  @param {...[string, object]} backs the ops that undo it; none: it stays */
export const step = (doIt, fields, ...backs) => ({
  do: doIt,
  with: fields,
  backs: backs.map(([again, given]) => ({ do: again, with: given })),
});

/** @param {string} said  @param {...(object|object[])} steps */
export const move = (said, ...steps) => ({ said, steps: steps.flat() });
