// scripts.mjs: the browser's modules joined into few files by Rollup, lowered by esbuild, minified by Terser.

import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { transform } from "esbuild";
import { rollup } from "rollup";
import { minify } from "terser";
import { BASELINE } from "./baseline.mjs";
import { chunkOf, PAGES } from "./chunks.mjs";
import { told } from "./words.mjs";

const CLASSIC = ["js/phone/too_old.js"]; // for browsers without modules
const SOCKET = "vendor/socket.io.js"; // fetched by its own address, so that a failed attempt can be repeated

/** @param {string} root static/  @param {object|null} said translations, null for English
 *  @returns {Promise<{files: Map<string, string>, needs: Object<string, string[]>}>} */
export async function scripts(root, said) {
  const chunks = (await Promise.all(PAGES.map((pages) => bundle(root, pages, said)))).flat();
  const files = new Map();
  for (const chunk of chunks) files.set(chunk.fileName, await small(chunk.code));
  files.set(SOCKET, await small(readFileSync(join(root, SOCKET), "utf8")));
  for (const name of CLASSIC) files.set(name, await classic(readFileSync(join(root, name), "utf8")));
  return { files, needs: needs(chunks) };
}

async function bundle(root, pages, said) {
  const place = (id) => relative(root, id).split(sep).join("/");
  const build = await rollup({
    input: Object.fromEntries(pages.map((page) => [page, join(root, page)])),
    plugins: [polyfills(root, pages), told(said), addresses(root)],
    onLog: refuse,
    preserveEntrySignatures: false,
  });
  const { output } = await build.generate({
    format: "es",
    entryFileNames: "[name]",
    chunkFileNames: "[name]",
    manualChunks: (id) => chunkOf(place(id), pages),
    hoistTransitiveImports: false,
    minifyInternalExports: true,
  });
  return output;
}

// A warning of the bundler is a fault here: a circle, a name that no one exports, a module that there is not.
function refuse(level, log) {
  if (level === "warn") throw new Error(`${log.message} ${log.loc ? `${log.loc.file}:${log.loc.line}` : ""}`);
}

const POLYFILLS = "js/core/polyfills.js";

function polyfills(root, pages) {
  const first = new Set(pages.map((page) => join(root, page)));
  return {
    name: "polyfills",
    transform: (code, id) => (first.has(id) ? { code: `import "${join(root, POLYFILLS)}";${code}`, map: null } : null),
  };
}

/** `import(`../../vendor/x.js${again}`)` stays an address; all chunks that hold one lie as deep as their modules. */
function addresses(root) {
  return {
    name: "addresses",
    resolveDynamicImport: (specifier) => (typeof specifier === "string" ? null : false),
    generateBundle(_, bundle) {
      for (const [name, chunk] of Object.entries(bundle))
        for (const [, address] of chunk.code.matchAll(/import\(`([^`$]+)/g))
          if (join(root, name, "..", address) !== join(root, SOCKET)) this.error(`${name} would fetch ${address}`);
    },
  };
}

// Safari 13 destructures, but for a corner that no module here goes into (a default that refers to the pattern itself).
const SUPPORTED = { destructuring: true };

/** @returns {Promise<string>} the same program for the oldest browsers, in as few bytes as can be */
async function small(code) {
  const lowered = await transform(code, {
    format: "esm",
    target: BASELINE.scripts,
    charset: "utf8",
    supported: SUPPORTED,
  });
  const options = { module: true, ecma: 2019, compress: { passes: 2 }, format: { comments: false, ecma: 2019 } };
  return `${(await minify(lowered.code, options)).code}\n`;
}

const classic = async (code) => `${(await minify(code, { ecma: 5 })).code}\n`;

/** The chunks that each page fetches at once, its own last. */
function needs(chunks) {
  const known = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const closure = (name, found = new Set()) => {
    for (const each of known.get(name).imports) closure(each, found);
    return found.add(name);
  };
  return Object.fromEntries(PAGES.flat().map((page) => [page, [...closure(page)]]));
}
