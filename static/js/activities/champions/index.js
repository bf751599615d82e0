// index.js: who drives the change at each level of influence; champions are actors on the influence map.

export const champions = {
  words: [],
  console: () => import("./console.js"),
};
