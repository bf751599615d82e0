// writing.js: in which script a card is written, as far as its letters tell; the language of a card is said nowhere.
//
//   writingOf("कार्ड") -> "Deva"      ISO 15924, of the script that most letters are of; "" without letters
//   writingIn(card)         the same of a record, worked out once
//   writings(cards) -> [["Deva", "Devanagari"], ...]      those of these cards, with their names in the reader's language

const SCRIPTS = {
  Latn: /\p{Script=Latin}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Beng: /\p{Script=Bengali}/gu,
  Taml: /\p{Script=Tamil}/gu,
  Ethi: /\p{Script=Ethiopic}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Mymr: /\p{Script=Myanmar}/gu,
  Khmr: /\p{Script=Khmer}/gu,
  Hani: /\p{Script=Han}/gu,
};

export function writingOf(text) {
  const many = Object.entries(SCRIPTS).map(([code, letters]) => [code, (text.match(letters) ?? []).length]);
  const [code, most] = many.reduce((best, each) => (each[1] > best[1] ? each : best));
  return most ? code : "";
}

// A board is drawn at every change of it; a card that stays is the same record.
const known = new WeakMap();
export function writingIn(card) {
  if (!known.has(card)) known.set(card, writingOf(card.text));
  return known.get(card);
}

export function writings(cards, language = document.documentElement.lang) {
  const found = [...new Set(cards.map(writingIn))].filter(Boolean).sort();
  return found.map((code) => [code, nameOf(code, language)]);
}

function nameOf(code, language) {
  try {
    return new Intl.DisplayNames([language], { type: "script" }).of(code);
  } catch {
    return code; // a browser without these names
  }
}
