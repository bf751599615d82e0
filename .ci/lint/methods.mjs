// methods.mjs: the methods of a page's own objects that some browser lacks, by MDN's data, which no plug-in looks up.

import { createRequire } from "node:module";
import { knownTo } from "./support.mjs";

const { api } = createRequire(import.meta.url)("@mdn/browser-compat-data");
const OBJECTS =
  /^(?:HTML\w*Element|Element|Node|Document|DocumentFragment|Window|Navigator|EventTarget|Abort\w+|Blob|File|FormData)$/;
const OTHERS = ["assign", "show", "part"]; // of Object, and our own
const STATIC = /_static$/;

/** @param {string[]} browsers as Browserslist asks for them  @param {string[]} lent methods that we bring along
 *  @returns {object[]} entries of ESLint's no-restricted-syntax */
export function lacking(browsers, lent) {
  const isKnown = knownTo(browsers);
  const named = new Map();
  for (const { object, name, compat } of members())
    named.set(name, [...(named.get(name) ?? []), { object, known: isKnown(compat) }]);
  return [...named]
    .filter(([name, found]) => ![...OTHERS, ...lent].includes(name) && !found.some(({ known }) => known))
    .map(([name, [{ object }]]) => ({
      selector: `CallExpression > MemberExpression.callee${asCalled(object, name)}`,
      message: `${object}.${name.replace(STATIC, "")}() is not in all of ${browsers.join(", ")}.`,
    }));
}

const members = () =>
  Object.entries(api)
    .filter(([object]) => OBJECTS.test(object))
    .flatMap(([object, all]) => Object.entries(all).map(([name, { __compat: compat }]) => ({ object, name, compat })))
    .filter(({ name, compat }) => compat && !name.endsWith("_event"));

/** A method of the object itself is known by both names, one of its instances by its own alone. */
const asCalled = (object, name) =>
  STATIC.test(name)
    ? `[object.name="${object}"][property.name="${name.replace(STATIC, "")}"]`
    : `[property.name="${name}"]`;
