// language.js: in which language a card is written, as its letters and small words tell; it is recorded nowhere.
//
//   languageOf("Pas assez de bateaux") -> "fr"     BCP 47; a script such as "Latn" where it stays open; "" without letters
//   languageIn(card)          the same of a record, worked out once
//   languages(cards) -> [["fr", "français (12)"], ...]    in their own words with how many cards, the most first

import { t } from "../../../ui/i18n.js";
import { WORDS } from "./small_words.js";

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
// The language that is most often meant by a script that has several, and those that have one.
const USUAL = { Deva: "ne", Arab: "ar", Beng: "bn", Taml: "ta", Ethi: "am", Mymr: "my", Khmr: "km", Hani: "zh" };

export function languageOf(text) {
  const script = scriptOf(text);
  const known = Object.entries(WORDS[script] ?? {});
  const said =
    text
      .normalize("NFC")
      .toLocaleLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const found = known
    .map(([code, small]) => [code, said.filter((word) => small.has(word)).length])
    .sort((a, b) => b[1] - a[1]);
  const [best, next] = found;
  return best && best[1] > (next?.[1] ?? 0) ? best[0] : (USUAL[script] ?? script);
}

function scriptOf(text) {
  const many = Object.entries(SCRIPTS).map(([code, letters]) => [code, (text.match(letters) ?? []).length]);
  const [code, most] = many.reduce((best, each) => (each[1] > best[1] ? each : best));
  return most ? code : "";
}

// A board is drawn at every change of it; a card that stays is the same record.
const known = new WeakMap();
export function languageIn(card) {
  if (!known.has(card)) known.set(card, languageOf(card.text));
  return known.get(card);
}

export function languages(cards, reader = document.documentElement.lang) {
  const many = new Map();
  for (const code of cards.map(languageIn).filter(Boolean)) many.set(code, (many.get(code) ?? 0) + 1);
  return [...many].sort((a, b) => b[1] - a[1]).map(([code, count]) => [code, `${nameOf(code, reader)} (${count})`]);
}

// Of these few browsers know their own names.
const OWN = { ne: "नेपाली", am: "አማርኛ", my: "မြန်မာ", km: "ខ្មែរ", sw: "Kiswahili" };

function nameOf(code, reader) {
  if (OWN[code]) return OWN[code];
  try {
    const names = (language, type) => new Intl.DisplayNames([language, reader], { type }).of(code);
    return code.length === 4
      ? t("Not recognized ({script})", { script: names(reader, "script") })
      : names(code, "language");
  } catch {
    return code; // a browser without these names
  }
}
