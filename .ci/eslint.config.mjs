// eslint.config.mjs: what is wrong in a script, and what the oldest browsers lack that lowering cannot give them.

import js from "@eslint/js";
import compat from "eslint-plugin-compat";
import es from "eslint-plugin-es-x";
import globals from "globals";
import { BROWSERS } from "./assets/baseline.mjs";
import { lacking } from "./lint/methods.mjs";

const SCRIPTS = ["static/js/**/*.js", "tests/**/*.{js,mjs}", ".ci/**/*.mjs"];
const NODE = ["tests/**/*.{js,mjs}", ".ci/**/*.mjs"];
const SCREENS = ["static/js/**/*.js"];
const LAPTOPS = [
  "static/js/{wall,console}/**/*.js",
  "static/js/ui/{wall,console}/**/*.js",
  "static/js/{pictures/heat*,ui/wall_line}.js",
  "static/js/activities/*/{wall,console}.js",
  "static/js/activities/*/{wall,console}/**/*.js",
];

// esbuild writes these for the oldest browsers, or refuses to.
const LOWERED = [
  "nullish-coalescing-operators",
  "optional-chaining",
  "logical-assignment-operators",
  "numeric-separators",
];
// static/js/core/polyfills.js brings these along.
const LENT = ["array-prototype-at", "string-prototype-at", "object-hasown"];
const LENT_TO_THE_PAGE = ["replaceChildren"];
// Newer than ES2019, and yet in every browser of the baseline.
const KNOWN = ["dynamic-import", "global-this", "import-meta", "promise-all-settled", "string-prototype-matchall"];
const ALWAYS = {
  "es-x/no-regexp-lookbehind-assertions": "error", // of ES2018, but only since Safari 16.4
  "es-x/no-array-prototype-with": ["error", { aggressive: false }], // `with` is a field of a post, too
};

// A field that is taken out so that the rest is left.
const UNUSED = { varsIgnorePattern: "^_$", ignoreRestSiblings: true };

/** The rules that refuse what came after a year's edition of the language, but for what is named. */
function after(year, allowed) {
  const sets = [`flat/restrict-to-es${year}`, `flat/restrict-to-es${year}-intl-api`];
  const named = allowed.map((name) => [`es-x/no-${name}`, "off"]);
  return Object.assign({}, ...sets.map((set) => es.configs[set].rules), ALWAYS, Object.fromEntries(named));
}

const known = (browsers, language) => ({
  languageOptions: { ecmaVersion: "latest", sourceType: "module", globals: globals.browser },
  plugins: { compat, "es-x": es },
  settings: { browsers, polyfills: ["Object.hasOwn"], "es-x": { aggressive: true } },
  rules: {
    "compat/compat": "error",
    "no-restricted-syntax": ["error", ...lacking(browsers, LENT_TO_THE_PAGE)],
    ...language,
  },
});

export default [
  { files: SCRIPTS, ...js.configs.recommended, linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: SCRIPTS,
    rules: { "max-len": ["error", { code: 160 }], "no-control-regex": "off", "no-unused-vars": ["error", UNUSED] },
  },
  { files: NODE, languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  { files: SCREENS, ignores: LAPTOPS, ...known(BROWSERS.phones, after(2019, [...LOWERED, ...LENT, ...KNOWN])) },
  { files: LAPTOPS, ...known(BROWSERS.laptops, after(2022, [])) },
];
