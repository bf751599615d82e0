// model.js: the roll of pledges, with what this phone has said and the room does not show yet.
//
//   rollOf(pledges, posts)                   ids, the latest first, without those being taken back
//   standingOf({ pledge, person, posts })    -> { joined, count, waiting }

export function rollOf(pledges, posts) {
  const gone = new Set(posts.filter((post) => post.do === "withdraw_pledge").map((post) => post.with.pledge));
  return [...pledges]
    .filter(({ id }) => !gone.has(id))
    .sort((a, b) => b.at - a.at)
    .map(({ id }) => id);
}

export function standingOf({ pledge, person, posts }) {
  const others = (pledge.joined ?? []).filter((each) => each !== person);
  const last = posts.filter((post) => JOINS.has(post.do) && post.with.pledge === pledge.id).at(-1);
  const joined = last ? last.do === "join_pledge" : (pledge.joined ?? []).includes(person);
  return { joined, count: others.length + (joined ? 1 : 0), waiting: last?.state.value === "waiting" };
}

const JOINS = new Set(["join_pledge", "leave_pledge"]);
