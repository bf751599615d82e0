// sheets.mjs: what is left in a sheet once it is lowered, and that a browser of the baseline doesn't know.
//
//   node .ci/lint/sheets.mjs [SHEET ...]     all that pages name, when none is given

import { readFileSync, readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import postcss from "postcss";
import stylelint from "stylelint";
import { BROWSERS } from "../assets/baseline.mjs";
import { sheet } from "../assets/sheets.mjs";
import { HARMLESS } from "./harmless.mjs";
import { values } from "./values.mjs";

const TOOLS = fileURLToPath(new URL("..", import.meta.url));
const ROOT = join(TOOLS, "..");
const FOLDER = join(ROOT, "static/css");
const LAPTOPS = ["wall.css", "scenes.css", "console.css"];
const WRITTEN = "--written-in"; // names the file and the line, in each rule

/** @param {string} path of a sheet  @returns {Promise<string[]>} a line for each fault */
async function faults(path) {
  const browserslist = LAPTOPS.includes(basename(path)) ? BROWSERS.laptops : BROWSERS.phones;
  const allow = { prefix: true, partialImplementation: true, features: Object.keys(HARMLESS) };
  const config = {
    plugins: ["stylelint-browser-compat"],
    rules: { "plugin/browser-compat": [true, { browserslist, allow }] },
  };
  const linted = postcss([stylelint({ config, configBasedir: TOOLS }), values(browserslist, allow.features)]);
  const result = await linted.process(await sheet(path, [written]), { from: path });
  return result
    .warnings()
    .filter(({ node }) => !isSafe(node))
    .map(({ node, text }) => `${place(node) ?? path}  ${text}`);
}

const written = {
  postcssPlugin: "written",
  Once: (root) =>
    root.walkRules((rule) => {
      const place = `${relative(ROOT, rule.source.input.file)}:${rule.source.start.line}`;
      if (rule.parent.name !== "keyframes") rule.append({ prop: WRITTEN, value: `"${place}"` });
    }),
};

const place = (node) =>
  (node.type === "rule" ? node : node.parent).nodes.find(({ prop }) => prop === WRITTEN)?.value.slice(1, -1);

/** Where it is asked for, or what the browser knows stands before it. */
function isSafe(node) {
  for (let each = node.parent; each; each = each.parent)
    if (each.name === "supports" && !each.params.startsWith("not")) return true;
  return (
    node.type === "decl" &&
    node.parent.some((each) => each.prop === node.prop && node.parent.index(each) < node.parent.index(node))
  );
}

const named = () =>
  readdirSync(FOLDER)
    .map((name) => join(FOLDER, name))
    .filter((path) => path.endsWith(".css") && readFileSync(path, "utf8").includes("@import"));

const asked = process.argv.slice(2);
const found = (await Promise.all((asked.length ? asked : named()).map(faults))).flat();
for (const line of [...new Set(found)].sort()) console.error(line);
process.exitCode = found.length ? 1 : 0;
