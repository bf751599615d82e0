// sheets.mjs: style sheets with what they import in its place, and drawings, for the oldest browsers of the baseline.

import layers from "@csstools/postcss-cascade-layers";
import { bundle, transform } from "lightningcss";
import postcss from "postcss";
import { BASELINE } from "./baseline.mjs";

/** @param {string} path  @returns {string} without layers, whose order stays in the weight of the selectors */
export function sheet(path) {
  const whole = bundle({ filename: path }).code.toString();
  const flat = postcss([layers()]).process(whole, { from: undefined }).css;
  const { code } = transform({ filename: path, code: Buffer.from(flat), minify: true, targets: BASELINE.sheets });
  return `${code}\n`;
}

const BETWEEN_TAGS = />(?:\s+|<!--[\s\S]*?-->)+</g;

/** @param {string} text of an SVG  @returns {string} without comments and blanks between its tags */
export const drawing = (text) => text.replace(BETWEEN_TAGS, "><").trim();
