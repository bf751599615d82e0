// facts.js: what several screens of the wall ask the store.

export const byId = (records) => new Map(records.map((each) => [each.id, each]));

export function countBy(records, key) {
  const many = new Map();
  for (const each of records) many.set(each[key], (many.get(each[key]) ?? 0) + 1);
  return many;
}

/** "192.168.1.10:8000" of "http://192.168.1.10:8000/w/KX7P", short enough to copy by hand. */
export function shortAddress(url) {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
