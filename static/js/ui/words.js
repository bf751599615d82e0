// words.js: every sentence on screen in the language of the reader.
//
//   t("Plain sentence with {name}", { name })          the English text is the key
//   tn("{n} card", "{n} cards", n, { name })           the catalogue's plural rule picks the form; {n} is filled in
//   setWords(catalogue)                                {locale, messages: {english: text | [plural forms]}}
//   locale() -> "en"                                   for Intl formatters
//
// The first arguments are always plain double-quoted literals, so that the extractor finds them. A message with plural
// forms has the English singular as its key and its forms in the order of PLURAL_ORDER, only those the locale uses.

const PLURAL_ORDER = ["zero", "one", "two", "few", "many", "other"];
// Only whole numbers are counted here. French has a form for millions and Czech one for fractions that no .po file holds.
const WHOLE_NUMBERS = Array.from({ length: 201 }, (_, n) => n);
const ENGLISH = { locale: "en", messages: {} };

let words = prepare(ENGLISH);

/** Take a catalogue; null goes back to English. Call it before the first render: words are not reactive. */
export function setWords(catalogue) {
  words = prepare(catalogue ?? ENGLISH);
}

function prepare({ locale, messages }) {
  const rules = new Intl.PluralRules(locale);
  const used = new Set(WHOLE_NUMBERS.map((n) => rules.select(n)));
  return {
    locale,
    messages: new Map(Object.entries(messages)),
    rules,
    categories: PLURAL_ORDER.filter((name) => used.has(name)),
    numbers: new Intl.NumberFormat(locale),
  };
}

/** @returns {string} the BCP 47 name of the language in use */
export const locale = () => words.locale;

/** @param {string} english a literal  @param {Object<string, string|number>} [values] what to put for {name} */
export function t(english, values) {
  const text = words.messages.get(english);
  return fill(typeof text === "string" && text ? text : english, values);
}

/** @param {string} one a literal  @param {string} many a literal  @param {number} n  @param {object} [values] besides {n} */
export function tn(one, many, n, values) {
  return fill(pluralForm(one, n) || (n === 1 ? one : many), { ...values, n: words.numbers.format(n) });
}

function pluralForm(one, n) {
  const forms = words.messages.get(one);
  return Array.isArray(forms) ? (forms[words.categories.indexOf(words.rules.select(n))] ?? forms[forms.length - 1]) : forms;
}

// In one pass, so that a {name} inside somebody's text is not filled in again.
function fill(text, values) {
  const known = new Map(Object.entries(values ?? {}));
  return text.replace(/\{(\w+)\}/g, (whole, name) => (known.has(name) ? String(known.get(name)) : whole));
}
