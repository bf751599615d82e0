// pasted.js: lists from other programs, without their bullets, numbers and odd blanks. The server knows the same signs
// (wsr/domain/pasted.py) for all that does not come through this form.
//
//   lines("\uFEFF1.\tFishers\u000B•  Local\u00A0government").map(item) -> ["Fishers", "Local government"]

const BREAK = /\r\n|[\r\u000b\u000c\u000e\u0085\u2028\u2029]/g;
const SOFT_HYPHEN = /[\u0002\u001f\u00ad\ufffe]\n?/g;
const NOTHING = /[\ufeff\ufffc\u202a-\u202e\u2066-\u2069]/g;
const BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;
const SIGN =
  /[\u2022\u2023\u2043\u2219\u25a0-\u25ff\u2610-\u2612\u2713-\u2718\u2751\u2756\u2794\u27a2-\u27a4\u00b7\u30fb*\uf020-\uf0ff]\s*/;
const DASH = /[-+\u2010-\u2015\u2212]\s+/;
const WORDS_CIRCLE = /o\t/; // what Word’s hollow circle becomes in plain text
const CHECKBOX = /(?:\[[ xX]?\]\s*)?/;
const BULLETS = [SIGN, DASH, WORDS_CIRCLE].map(({ source }) => source).join("|");
const BULLET = new RegExp(`^[\\s\\u200e\\u200f]*(?:${BULLETS})${CHECKBOX.source}(?=\\S)`);
const NUMBER =
  /^[\s\u200e\u200f]*(?:\(?\d{1,3}[.)\u3001]\s+|\([\p{L}\p{N}]\)\s+|[A-Za-z]\)\s+|[ivx]{1,5}[.)]\s+|[IVX]{1,5}\)\s+|\d{1,3}\.?\t\s*)(?=\S)/u;

/** @param {string} text  @returns {string} with newlines and blanks as we have them */
export const plain = (text) =>
  text.replace(BREAK, "\n").replace(SOFT_HYPHEN, "").replace(NOTHING, "").replace(BLANK, " ");

/** @param {string} text  @returns {string[]} its lines; a quoted cell of several lines is one */
export const lines = (text) => whole(plain(text).split("\n")).filter((line) => line.trim());

/** @param {string} line  @returns {string} without the bullet or number before it */
export const item = (line) => line.replace(BULLET.test(line) ? BULLET : NUMBER, "");

// A cell of several lines comes from a spreadsheet in quotes: it goes on until they close.
function whole(parts) {
  const found = [];
  for (let i = 0; i < parts.length; i += 1) {
    const end = isOpen(parts[i]) ? parts.findIndex((part, at) => at > i && quotes(part) % 2) : -1;
    found.push(end < 0 ? parts[i] : parts.slice(i, end + 1).join(" "));
    if (end > 0) i = end;
  }
  return found;
}

const quotes = (part) => part.split('"').length - 1;
const isOpen = (part) => quotes(part) % 2 === 1 && /(^|[\t,;])\s*"/.test(part);
