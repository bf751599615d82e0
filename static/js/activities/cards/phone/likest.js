// likest.js: the card that is most like what someone is writing, found on the phone without asking anyone.
//
//   likest(text, cards) -> card | null    cards: [{ id, text }], of which the newest MOST are looked at
//   enough(text)                          whether so much is written that it is worth looking

const MOST = 300;
const ALIKE = 0.6; // the share of rare letters that must be the same
const known = new Map(); // text -> its runs of three letters

export const enough = (text) => {
  const words = text.trim().split(/\s+/);
  return words.join("").length >= 12 || (words.length > 2 && words.join("").length > 5);
};

export function likest(text, cards) {
  const mine = runsOf(text);
  const some = cards.slice(-MOST).map((card) => [card, runsOf(card.text)]);
  const many = new Map();
  for (const [, runs] of some) for (const run of runs) many.set(run, (many.get(run) ?? 0) + 1);
  const rare = (run) => Math.log((1 + some.length) / (1 + (many.get(run) ?? 0))) + 1;
  const weight = (runs) => runs.reduce((sum, run) => sum + rare(run), 0);
  const [own, set] = [weight(mine), new Set(mine)];
  let [best, most] = [null, ALIKE];
  for (const [card, runs] of some) {
    const both = weight(runs.filter((run) => set.has(run)));
    // What is written may be half a sentence yet, so that it counts more than the card.
    const much = both / (0.7 * own + 0.3 * weight(runs));
    if (much >= most) [best, most] = [card, much];
  }
  return best;
}

function runsOf(text) {
  if (known.size > 4 * MOST) known.clear();
  if (!known.has(text)) known.set(text, [...runs(text)]);
  return known.get(text);
}

// Without case, accents and the vowel signs of Arabic; those of Devanagari are no ornament.
function runs(text) {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]|[\u064b-\u065f]|\u0640|\u093c/g, "")
    .replace(/ة/g, "ه")
    .replace(/ى/g, "ي");
  const found = new Set();
  for (const word of plain.split(/[^\p{L}\p{M}\p{N}]+/u)) {
    if (!word) continue;
    const padded = ` ${word} `;
    for (let at = 0; at < padded.length - 2; at++) found.add(padded.slice(at, at + 3));
  }
  return found;
}
