// support.mjs: whether browsers know something, by MDN's data of compatibility.

import browserslist from "browserslist";

const MDN = { ios_saf: "safari_ios", samsung: "samsunginternet_android" }; // where it calls a browser something else

/** @param {string[]} browsers as Browserslist asks for them  @returns {function} of MDN's `__compat`: whether all know it */
export function knownTo(browsers) {
  const oldest = new Map();
  for (const [name, version] of browserslist(browsers).map((each) => each.split(" ")))
    oldest.set(MDN[name] ?? name, Math.min(oldest.get(MDN[name] ?? name) ?? Infinity, parseFloat(version)));
  return ({ support }) =>
    [...oldest].every(([name, version]) => [support[name] ?? []].flat().some((one) => isIn(one, version)));
}

function isIn({ version_added: added, version_removed: removed, flags, prefix, alternative_name: other }, version) {
  return added && !removed && !flags && !prefix && !other && parseFloat(added.replace("≤", "")) <= version;
}
