// commands.js: how a view asks for something: one op with a new id for the thing it makes.
//
//   const post = createPost(outbox);
//   const handle = post("add_card", { stage, text });   fills in card: newId(); fields that are undefined are left out
//   handle.with.card                                    the id, for the optimistic display
//   newId() -> "k3f9..."                                14 letters and digits, the first a letter

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const SIGNS = LETTERS + "0123456789";

/** The field in which each command that makes something names it. */
export const MAKES = new Map([
  ["add_group", "group"],
  ["add_card", "card"],
  ["add_cluster", "cluster"],
  ["open_vote", "vote"],
  ["decide", "decision"],
  ["add_plan", "plan"],
  ["add_action", "action"],
  ["add_intervention", "intervention"],
  ["add_advice", "advice"],
  ["add_force", "force"],
  ["add_partnership", "partnership"],
  ["add_task_force", "task_force"],
  ["add_pledge", "pledge"],
  ["add_actor", "actor"],
  ["add_tie", "tie"],
  ["add_resistance", "resistance"],
  ["add_champion", "champion"],
  ["add_review", "review"],
  ["add_reading", "reading"],
]);

/** @returns {(doIt: string, fields?: object, since?: number) => import("./outbox.js").Handle} */
export const createPost =
  (outbox) =>
  (doIt, fields = {}, since = undefined) =>
    outbox.post(doIt, withId(doIt, fields), since);

/** Return the fields with an id for the new thing, unless the caller gave one. */
export function withId(doIt, fields) {
  const names = MAKES.get(doIt);
  return names && fields[names] === undefined ? { ...fields, [names]: newId() } : fields;
}

/** Return a new id: 14 of [a-z0-9], the first a letter; two in a hall meet with a chance below 1 in 10^14. */
export const newId = () => draw(1, LETTERS) + draw(13, SIGNS);

/**
 * Draw signs by chance, each equally likely. `crypto.randomUUID` does not exist on plain http.
 * @param {number} count  @param {string} signs at most 256
 */
export function draw(count, signs) {
  const fair = 256 - (256 % signs.length);
  let drawn = "";
  while (drawn.length < count)
    for (const byte of crypto.getRandomValues(new Uint8Array(count)))
      if (byte < fair && drawn.length < count) drawn += signs[byte % signs.length];
  return drawn;
}
