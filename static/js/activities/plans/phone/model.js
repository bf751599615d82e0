// model.js: the lines of a plan with what this phone has said and the room does not show yet; which version an edit is based on.
//
//   lastDay(day0, horizon)                     "YYYY-MM-DD", "" without a day 0
//   actionsOf({ records, posts, plan })        in order, edits that wait laid over them; unsent: true while only this phone has it
//   missingOf(action)                          ["owner", "indicator", "due"] as far as they are empty
//   baseFor({ record, name, text, base })      the revision that whoever sees `text` has seen
//   waitingValue({ posts, action, name })      -> { value, state } | null   what was last said of a field
//   returnedValue({ returned, action, name })  -> { key, value, why } | null   what came back of it
//   isBlank(value)

const DAY = 86_400_000; // ms
const EMPTY = {
  owner: "",
  helpers: "",
  start: "",
  due: "",
  resources: "",
  help_needed: "",
  indicator: "",
  baseline: "",
  target: "",
  quick_win: false,
  status: "planned",
  leverage: [],
  goals: [],
  parent: null,
  soon: false,
  target15: "",
  behaviour: "",
  money: "",
  days: "",
  funds_donor: "",
  funds_government: "",
  funds_private: "",
  currency: "",
  priority: "",
  area: "",
  government: false,
  rev: 1,
  alternatives: {},
};

export const lastDay = (day0, horizon) =>
  day0 ? new Date(Date.parse(day0) + horizon * DAY).toISOString().slice(0, 10) : "";

export function actionsOf({ records, posts, plan }) {
  const here = records.filter((action) => action.plan === plan);
  const known = new Set(here.map(({ id }) => id));
  const gone = new Set(posts.filter((post) => post.do === "remove_action").map((post) => post.with.action));
  const added = posts
    .filter((post) => post.do === "add_action" && post.with.plan === plan && !known.has(post.with.action))
    .map(fromPost);
  const all = [...here.sort((a, b) => a.position - b.position), ...added];
  return all.filter(({ id }) => !gone.has(id)).map((action) => withEdits({ ...EMPTY, ...action }, posts));
}

const fromPost = ({ with: { action, ...fields }, state }) => ({
  ...fields,
  id: action,
  unsent: state.value === "waiting",
});

function withEdits(action, posts) {
  const edits = posts.filter((post) => post.do === "edit_action" && post.with.action === action.id);
  const shown = Object.assign({}, action, ...edits.map((post) => post.with.set));
  return { ...shown, parent: shown.parent || null, missing: missingOf(shown) };
}

export const missingOf = (action) => ["owner", "indicator", "due"].filter((name) => !action[name]);

// Whoever has in the box what the room has there, has seen everything up to the room's revision. While the two differ the
// edit stays based on what was there when it began, so that the room can lay both beside one another.
export const baseFor = ({ record, name, text, base }) => (same(record[name], text) ? record.rev : base);

export const same = (a, b) => JSON.stringify(a ?? "") === JSON.stringify(b ?? "");

export const isBlank = (value) => !String(value ?? "").trim();

export function waitingValue({ posts, action, name }) {
  const last = posts
    .filter((post) => post.do === "edit_action" && post.with.action === action && Object.hasOwn(post.with.set, name))
    .at(-1);
  return last ? { value: last.with.set[name], state: last.state.value } : null;
}

export function returnedValue({ returned, action, name }) {
  const found = returned
    .filter((each) => each.do === "edit_action" && each.with.action === action && Object.hasOwn(each.with.set, name))
    .at(-1);
  return found ? { key: found.key, value: found.with.set[name], why: found.why } : null;
}
