// values.mjs: the words and functions in a sheet's values that some browser lacks, by MDN's data; a plug-in for PostCSS.

import { createRequire } from "node:module";
import { knownTo } from "./support.mjs";

const { properties, types } = createRequire(import.meta.url)("@mdn/browser-compat-data").css;
const QUOTED = /"[^"]*"|'[^']*'|url\([^)]*\)/g;
const WORD = /(?<![\w-])[a-z][\w-]*(\()?/g;

const functions = new Map();
gather(types);

function gather(found) {
  for (const [name, each] of Object.entries(found)) {
    if (name === "__compat") continue;
    if (each.__compat && !functions.has(name)) functions.set(name, each.__compat);
    gather(each);
  }
}

/** @param {string[]} browsers as Browserslist asks for them  @param {string[]} harmless MDN's names of what it may lack */
export function values(browsers, harmless) {
  const isKnown = knownTo(browsers);
  return {
    postcssPlugin: "values",
    Declaration(one, { result }) {
      for (const [said, isFunction] of one.value.replace(QUOTED, "").matchAll(WORD)) {
        const name = said.replace("(", "");
        const compat = properties[one.prop]?.[name]?.__compat ?? (isFunction && functions.get(name));
        const features = [`properties.${one.prop}`, `properties.${one.prop}.${name}`];
        if (compat && !isKnown(compat) && !features.some((each) => harmless.includes(each)))
          one.warn(result, `"${said}" in ${one.prop} is not known to all of ${browsers.join(", ")}.`);
      }
    },
  };
}
