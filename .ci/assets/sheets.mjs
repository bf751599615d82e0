// sheets.mjs: style sheets with what they import in its place, and drawings, for the oldest browsers of the baseline.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import layers from "@csstools/postcss-cascade-layers";
import alternatives from "@csstools/postcss-is-pseudo-class";
import { bundleAsync, Features, transform } from "lightningcss";
import postcss from "postcss";
import directions from "postcss-dir-pseudo-class";
import { BASELINE } from "./baseline.mjs";

// Left to the plugins below: Lightning CSS writes each rule three times for :is(), and asks the language, not the
// page's own dir, for the direction.
const LATER = Features.IsSelector | Features.DirSelector;
const PLUGINS = [
  layers(), // the order of layers becomes the weight of selectors
  alternatives({ preserve: false, onComplexSelector: "warning", specificityMatchingName: "_" }),
  directions({ preserve: false }),
];

/** @param {string} path  @returns {Promise<string>} for the oldest browsers, in as few bytes as can be */
export async function sheet(path) {
  const { code: whole } = await bundleAsync({
    filename: path,
    resolver: { read },
    targets: BASELINE.sheets,
    exclude: LATER,
  });
  const lowered = postcss(PLUGINS).process(whole.toString(), { from: undefined });
  if (lowered.warnings().length) throw new Error(`${path}: ${lowered.warnings().join()}`);
  const { code } = transform({
    filename: path,
    code: Buffer.from(lowered.css),
    minify: true,
    targets: BASELINE.sheets,
  });
  return `${code}\n`;
}

/** The files that a star stands for, one after the other; as wsr/web/assets.py gives them to a page of the source. */
function read(path) {
  const [before, after] = path.split("*");
  if (after === undefined) return readFileSync(path, "utf8");
  const found = readdirSync(before)
    .sort()
    .map((name) => before + name + after)
    .filter(existsSync);
  if (!found.length) throw new Error(`nothing is ${path}`);
  return found.map((each) => readFileSync(each, "utf8")).join("");
}

const BETWEEN_TAGS = />(?:\s+|<!--[\s\S]*?-->)+</g;

/** @param {string} text of an SVG  @returns {string} without comments and blanks between its tags */
export const drawing = (text) => text.replace(BETWEEN_TAGS, "><").trim();
