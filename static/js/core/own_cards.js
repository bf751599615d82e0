// own_cards.js: which cards without a name were written on this phone; the server forgets it when their stage closes.
//
//   rememberOwn(prefix, stage, ids)    prefix as outbox.js gives it
//   rememberedOwn(prefix)              -> { stage id: [card id] }
//   forgetOwn(prefix)                  whoever leaves takes it along

const place = (prefix) => `wsr-own/${prefix}`;

export function rememberOwn(prefix, stage, ids) {
  const known = rememberedOwn(prefix);
  const all = [...new Set([...(known[stage] ?? []), ...ids])];
  if (all.length === (known[stage] ?? []).length) return;
  try {
    localStorage.setItem(place(prefix), JSON.stringify({ ...known, [stage]: all }));
  } catch {
    // Storage may be blocked or full: then no one can say whose they were.
  }
}

export function rememberedOwn(prefix) {
  try {
    return JSON.parse(localStorage.getItem(place(prefix))) ?? {};
  } catch {
    return {};
  }
}

export function forgetOwn(prefix) {
  try {
    localStorage.removeItem(place(prefix));
  } catch {
    // The same.
  }
}
