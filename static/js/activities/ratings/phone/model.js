// model.js: what a group has said of each barrier, with what this phone has said and the room does not show yet.
//
//   ratingKey({ stage, on, group, rater })          the id under which the room keeps a group's rating
//   ownKey(key, authorships)                        the id of the own one behind it, where every member rates
//   raterOf(me, group)                              who is taken to speak: the own group, a facilitator for any
//   said({ record, posts, draft })                  -> { power, resources, state }  state: "saved" | "waiting" | "half" | "none"
//   nextUnrated(ids, isRated, after)                -> id | null   going round

export const ratingKey = ({ stage, on, group, rater }) => [stage, on, group, rater ?? ""].join("/");

// The id says nothing of who it was; whose it is, only their own phone knows.
export const ownKey = (key, authorships) => authorships.find((id) => id.startsWith(`${key}/`)) ?? key;

export const raterOf = (me, group) => (me.role === "facilitator" ? group : me.group);

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
