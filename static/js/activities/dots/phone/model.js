// model.js: the dots of this phone, with what it has placed and the room has not confirmed yet.
//
//   placed({ ballot, posts })        -> Map leverage id -> dots
//   spent(dots)                      -> number
//   mayAdd({ vote, dots, on })       -> boolean: a dot is left and this point is not full
//   stepped({ vote, dots, on, by })  -> how many dots lie on it after one more (by 1) or one less (-1); null where that cannot be
//   withBallot(ballots, at, ballot)  -> ballots with the one at this place changed, added or (null) taken out

export function placed({ ballot, posts }) {
  const dots = new Map(Object.entries(ballot?.dots ?? {}));
  for (const {
    with: { on, dots: many },
  } of posts)
    dots.set(on, many);
  return dots;
}

export const spent = (dots) => [...dots.values()].reduce((sum, each) => sum + each, 0);

export function mayAdd({ vote, dots, on }) {
  const here = dots.get(on) ?? 0;
  return spent(dots) < vote.budget && (!vote.max_each || here < vote.max_each);
}

export function stepped({ vote, dots, on, by }) {
  const many = (dots.get(on) ?? 0) + by;
  return many < 0 || (by > 0 && !mayAdd({ vote, dots, on })) ? null : many;
}

export function withBallot(ballots, at, ballot) {
  const next = [...ballots];
  if (ballot === null) next.splice(at, 1);
  else next[at] = ballot;
  return next;
}
