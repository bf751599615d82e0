// leaving.js: going on from a stage in which something must be closed first: it asks once, and does both.
//
//   leave(context, stage, move)   a part's `leaving(context, stage)` gives { question, steps }: the steps come before the move

/** @param {object|undefined} stage that the room leaves  @param {object} move as stage_moves.js gives it */
export async function leave(context, stage, move) {
  const held = stage && Object.values(context.parts).map((part) => part.leaving?.(context, stage));
  const found = held?.find(Boolean);
  if (!found) return context.act(move);
  if (!(await context.confirm(found.question))) return { ok: false, why: "" };
  return context.act({ ...move, steps: [...found.steps, ...move.steps] });
}
