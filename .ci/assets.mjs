// assets.mjs: makes static/dist from static/js and static/css, with standard tools; `make assets` calls it.
//
//   node .ci/assets.mjs FOLDER WORDS.json     words: { language: { english: "translation" | ["plural", "forms"] } }

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { scripts } from "./assets/scripts.mjs";
import { drawing, sheet } from "./assets/sheets.mjs";

const STATIC = resolve(dirname(fileURLToPath(import.meta.url)), "../static");
const DRAWINGS = ["icons.svg", "favicon.svg"];

/** @returns {Promise<Map<string, string>>} text by place in the folder, and the chunks that each page needs */
async function everything(words) {
  const files = new Map();
  for (const name of sheets()) files.set(`css/${name}`, await sheet(join(STATIC, "css", name)));
  for (const name of DRAWINGS) files.set(name, drawing(readFileSync(join(STATIC, name), "utf8")));
  const english = await scripts(STATIC, null);
  for (const [name, text] of english.files) files.set(name, text);
  for (const [language, said] of Object.entries(words)) {
    const own = await scripts(STATIC, said);
    // What says nothing is the same in every language: the server answers with the English file.
    for (const [name, text] of own.files) if (text !== files.get(name)) files.set(`${language}/${name}`, text);
  }
  return { files, needs: english.needs };
}

/** The style sheets that pages name: those made of others. */
const sheets = () =>
  readdirSync(join(STATIC, "css"))
    .filter((name) => name.endsWith(".css") && readFileSync(join(STATIC, "css", name), "utf8").includes("@import"))
    .sort();

const sum = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);

function manifest({ files, needs }, languages) {
  const names = [...files.keys()].sort();
  const sums = Object.fromEntries(names.map((name) => [name, sum(files.get(name))]));
  const build = sum(names.map((name) => `${name} ${sums[name]}\n`).join("")).slice(0, 12);
  return `${JSON.stringify({ build, languages: languages.sort(), needs, files: sums }, null, 1)}\n`;
}

const words = JSON.parse(readFileSync(process.argv[3], "utf8"));
const folder = resolve(process.argv[2]);
const made = await everything(words);
made.files.set("manifest.json", manifest(made, Object.keys(words)));
for (const [name, text] of made.files) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
