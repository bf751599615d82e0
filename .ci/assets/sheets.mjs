// sheets.mjs: style sheets with what they import in its place, and drawings, for the oldest browsers of the baseline.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import layers from "@csstools/postcss-cascade-layers";
import { bundleAsync, transform } from "lightningcss";
import postcss from "postcss";
import { BASELINE } from "./baseline.mjs";

/** @param {string} path  @returns {Promise<string>} without layers, whose order stays in the weight of the selectors */
export async function sheet(path) {
  const whole = (await bundleAsync({ filename: path, resolver: { read } })).code.toString();
  const flat = postcss([layers()]).process(whole, { from: undefined }).css;
  const { code } = transform({ filename: path, code: Buffer.from(flat), minify: true, targets: BASELINE.sheets });
  return `${code}\n`;
}

/** The files that a star stands for, one after the other; as wsr/web/assets.py gives them to a page of the source. */
function read(path) {
  const [before, after] = path.split("*");
  if (after === undefined) return readFileSync(path, "utf8");
  const found = readdirSync(before).sort().map((name) => before + name + after).filter(existsSync);
  if (!found.length) throw new Error(`nothing is ${path}`);
  return found.map((each) => readFileSync(each, "utf8")).join("");
}

const BETWEEN_TAGS = />(?:\s+|<!--[\s\S]*?-->)+</g;

/** @param {string} text of an SVG  @returns {string} without comments and blanks between its tags */
export const drawing = (text) => text.replace(BETWEEN_TAGS, "><").trim();
