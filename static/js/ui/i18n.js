// i18n.js: every sentence on screen in the language of the reader.
//
//   t("Plain sentence with {name}", { name })          in a page of another language the server has put the words in
//   tn("{n} card", "{n} cards", n, { name })           their place, as a list of plural forms here; {n} is filled in
//   locale() -> "en-u-nu-latn"                         for Intl formatters
//
// The first arguments are always plain double-quoted literals, so that the extractor and the server find them. Plural
// forms are in the order of PLURAL_ORDER, only those that the language uses for whole numbers.

const PLURAL_ORDER = ["zero", "one", "two", "few", "many", "other"];
const language = globalThis.document?.documentElement.lang || "en";
const rules = new Intl.PluralRules(language);
let used;
let digits; // made once: a formatter costs more than all it formats on a screen

/** @returns {string} the BCP 47 name of the language in use, with the digits that codes, tables and papers have */
export const locale = () => `${language}-u-nu-latn`;

/** @param {string} text a literal  @param {Object<string, string|number>} [values] what to put for {name} */
export function t(text, values) {
  return fill(text, values);
}

/** @param {string} one a literal  @param {string} many a literal  @param {number} n  @param {object} [values] besides {n} */
export function tn(one, many, n, values) {
  digits ??= new Intl.NumberFormat(locale());
  return fill(Array.isArray(one) ? form(one, n) : n === 1 ? one : many, { ...values, n: digits.format(n) });
}

// Only whole numbers are counted here. French has a form for millions and Czech one for fractions that no .po file holds.
function form(forms, n) {
  used ??= new Set(Array.from({ length: 201 }, (_, each) => rules.select(each)));
  return forms[PLURAL_ORDER.filter((name) => used.has(name)).indexOf(rules.select(n))] ?? forms[forms.length - 1];
}

// In one pass, so that a {name} inside someone's text is not filled in again.
function fill(text, values) {
  const known = new Map(Object.entries(values ?? {}));
  return text.replace(/\{(\w+)\}/g, (whole, name) => (known.has(name) ? String(known.get(name)) : whole));
}
