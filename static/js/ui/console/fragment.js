// fragment.js: a secret comes in behind the # of a link, so that no server log ever holds it.
//
//   keyFrom("#key=abc") -> "abc" | null
//   takeKey(location, history) -> "abc" | null      and the address bar forgets it

/** @param {string} hash as in location.hash  @returns {string|null} the key, or null when there is none */
export function keyFrom(hash) {
  const key = new URLSearchParams(hash.replace(/^#/, "")).get("key");
  return key?.trim() || null;
}

/** Take the key out of the address bar. */
export function takeKey(location, history) {
  const key = keyFrom(location.hash);
  if (key) history.replaceState(null, "", location.pathname + location.search);
  return key;
}
