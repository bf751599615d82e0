// sheets.mjs: style sheets with what they import in its place, and drawings, for the oldest browsers of the baseline.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import layers from "@csstools/postcss-cascade-layers";
import alternatives from "@csstools/postcss-is-pseudo-class";
import { bundleAsync, Features, transform } from "lightningcss";
import postcss from "postcss";
import directions from "postcss-dir-pseudo-class";
import { BASELINE } from "./baseline.mjs";
import { legends, places, sides } from "./declarations.mjs";

// Left to the plugins below: Lightning CSS writes each rule three times for :is(), and asks the language, not the
// page's own dir, for the direction.
const LATER = Features.IsSelector | Features.DirSelector;
const NEVER = Features.LightDark; // tokens.css has a way of its own, which weighs less
const PLUGINS = [
  layers(), // the order of layers becomes the weight of selectors
  alternatives({ preserve: false, onComplexSelector: "warning", specificityMatchingName: "_" }),
  directions({ preserve: false }),
];

/** @param {string} path  @param {object[]} plugins of PostCSS, for each file as it is written
 *  @returns {Promise<string>} for the oldest browsers, in as few bytes as can be */
export async function sheet(path, plugins = []) {
  const resolver = {
    read: reader([legends, places, sides, ...plugins]),
    resolve: (address, from) => resolve(dirname(from), address),
  };
  const { code: whole } = await bundleAsync({
    filename: path,
    resolver,
    targets: BASELINE.sheets,
    exclude: LATER | NEVER,
  });
  const flat = postcss(PLUGINS).process(whole.toString(), { from: undefined });
  if (flat.warnings().length) throw new Error(`${path}: ${flat.warnings().join()}`);
  const { code } = transform({
    filename: path,
    code: Buffer.from(flat.css),
    minify: true,
    targets: BASELINE.sheets,
    exclude: NEVER,
  });
  return `${code}\n`;
}

const reader = (plugins) => (path) =>
  path.includes("*") ? imports(path) : postcss(plugins).process(readFileSync(path, "utf8"), { from: path }).css;

/** What a star stands for, one after the other; as wsr/web/assets.py gives it to a page of the source. */
function imports(path) {
  const [before, after] = path.split("*");
  const found = readdirSync(before)
    .sort()
    .map((name) => before + name + after)
    .filter(existsSync);
  if (!found.length) throw new Error(`nothing is ${path}`);
  return found.map((each) => `@import url("${each}");\n`).join("");
}

const BETWEEN_TAGS = />(?:\s+|<!--[\s\S]*?-->)+</g;

/** @param {string} text of an SVG  @returns {string} without comments and blanks between its tags */
export const drawing = (text) => text.replace(BETWEEN_TAGS, "><").trim();
