// following.js: what a page asks the room for, where it does not follow everything.
//
//   const following = createFollowing({ less: { now: true }, signal });   less null: everything. now: the room's stage
//   following.want("stage", id)   besides; call what it returns when it is not shown any more
//   following.has("stage", id)    reactive: whether it is followed, so that what the store lacks of it is not there
//   following.lacks()             whether the room is to be asked again
//   following.asked()             for `enter`: {follow: {now, of, had}}, or {}
//   following.query()             the same for the address of the snapshot: "?follow=…", or ""
//   following.told(list)          [[kind, id]] what the room says that it is, undefined: everything

/** @param {{less: {now: boolean}|null, signal: Function}} given */
export function createFollowing({ less, signal }) {
  const wanted = new Map(); // [kind, id] by the one who wants it: two may want the same
  const followed = signal(null); // null: everything
  let had = null;

  const keyOf = ([kind, id]) => `${kind}:${id}`;
  const keys = () => new Map([...wanted.values()].map((each) => [keyOf(each), each]));

  function want(kind, id) {
    const who = {};
    wanted.set(who, [kind, id]);
    return () => void wanted.delete(who);
  }

  function told(list) {
    had = list ?? null;
    followed.value = list ? new Set(list.map(keyOf)) : null;
  }

  // Nothing in particular is an empty word, as no word at all is everything.
  function words() {
    const all = [...(less.now ? ["now"] : []), ...keys().keys()];
    return (all.length ? all : [""]).map((each) => ["follow", each]);
  }

  return {
    want,
    told,
    has: (kind, id) => followed.value === null || followed.value.has(keyOf([kind, id])),
    lacks: () => followed.peek() !== null && [...keys().keys()].some((key) => !followed.peek().has(key)),
    asked: () => (less ? { follow: { now: less.now, of: [...keys().values()], ...(had && { had }) } } : {}),
    query: () => (less ? `?${new URLSearchParams(words())}` : ""),
  };
}
