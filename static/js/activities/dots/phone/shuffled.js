// shuffled.js: the order of a ballot on this phone: another one on each, and the same each time it is opened.
//
//   shuffled(items, seed) -> items   seed: what only this phone has together, as its person and the vote

export const shuffled = (items, seed) =>
  items
    .map((item) => [hash(`${seed}/${item}`), item])
    .sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1))
    .map(([, item]) => item);

// FNV-1a with a last mix, so that ids that differ in one letter lie far apart.
function hash(text) {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x45d9f3b);
  return (h ^ (h >>> 16)) >>> 0;
}
