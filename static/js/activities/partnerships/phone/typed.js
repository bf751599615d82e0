// typed.js: what the form of a partnership holds, as it is typed and as the room takes it.
//
//   EMPTY                         before anything is typed
//   typedFrom(store, me, one)     of a partnership that is edited; `before` is as it was then
//   cameBack(store, me, entry)    of a post that was not accepted; null where its partnership is gone
//   fieldsIn(store, me, typed)    fields of the command: all of a new one, else only what was changed
//   isReady(store, me, typed)

import { nameOf, partnerOf } from "../model.js";

const WORDS = ["goal", "incentives", "accountability", "pooled", "status", "why"];
const LINES = /\s*\n\s*/;

/** `partners` are the other groups, `others` one name a line. */
export const EMPTY = {
  id: null,
  partners: [],
  others: "",
  goal: "",
  incentives: "",
  accountability: "",
  pooled: "",
  status: "active",
  why: "",
  before: null,
};

export function typedFrom(store, me, one) {
  const before = fieldsOf(one);
  return { ...EMPTY, ...before, ...apart(store, me, before.partners), id: one.id, before };
}

export function cameBack(store, me, { do: asked, with: { partnership, ...fields } }) {
  if (asked === "add_partnership") return { ...EMPTY, ...fields, ...apart(store, me, fields.partners) };
  const one = store.get("partnership", partnership);
  if (!one) return null;
  const partners = fields.partners ?? one.partners;
  return { ...typedFrom(store, me, one), ...fields, ...apart(store, me, partners) };
}

export function fieldsIn(store, me, typed) {
  const now = {
    ...Object.fromEntries(WORDS.map((name) => [name, typed[name].trim()])),
    partners: partnersIn(store, me, typed),
  };
  if (!typed.id) return now;
  const changed = Object.entries(now).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(typed.before[name]),
  );
  return Object.fromEntries(changed);
}

export const isReady = (store, me, typed) =>
  partnersIn(store, me, typed).length > 1 && (typed.status === "active" || typed.why.trim() !== "");

const fieldsOf = (one) => ({
  ...Object.fromEntries(WORDS.map((name) => [name, one[name] ?? EMPTY[name]])),
  partners: one.partners,
});

const apart = (store, me, all) => {
  const groups = all.filter((each) => store.has("group", each));
  const others = all.filter((each) => !groups.includes(each)).map((each) => nameOf(store, each));
  return { partners: groups.filter((each) => each !== me.group), others: others.join("\n") };
};

/** Each of before in its place, and the own group first in a new one. */
function partnersIn(store, me, { partners, others, before }) {
  const stood = before?.partners ?? [];
  const meant = (name) => stood.find((each) => nameOf(store, each) === name) ?? partnerOf(store, name);
  const now = [me.group, ...partners, ...others.trim().split(LINES).filter(Boolean).map(meant)];
  return [...new Set([...stood.filter((each) => now.includes(each)), ...now])];
}
