// model.js: what a group has said of each barrier, with what this phone has said and the room does not show yet.
//
//   ratingKey({ stage, on, group, rater, member })  the id under which the room keeps a rating
//   raterOf(me, group)                              who is taken to speak: a recorder speaks for the group asked about
//   said({ record, posts, draft })                  -> { power, resources, state }  state: "saved" | "waiting" | "half" | "none"
//   nextUnrated(ids, isRated, after)                -> id | null   going round

export const ratingKey = ({ stage, on, group, rater, member }) =>
  [stage, on, group, rater ?? "", ...(member ? [member] : [])].join("/");

export const raterOf = (me, group) => (me.role === "participant" ? me.group : group);

export function said({ record, posts, draft }) {
  const last = posts.at(-1);
  if (draft) return { power: draft.power ?? null, resources: draft.resources ?? null, state: "half" };
  if (last) return { power: last.with.power, resources: last.with.resources, state: last.state.value };
  if (record) return { power: record.power, resources: record.resources, state: "saved" };
  return { power: null, resources: null, state: "none" };
}

export function nextUnrated(ids, isRated, after) {
  const start = ids.indexOf(after) + 1;
  return [...ids.slice(start), ...ids.slice(0, start)].find((id) => id !== after && !isRated(id)) ?? null;
}
