// index.js: who can move it: people and bodies with their influence, where they stand, and what ties them together.

export const map = {
  words: ["name", "note"],
  css: ["work", "later"],
  phone: () => import("./phone.js"),
  wall: () => import("./wall.js"),
  console: () => import("./console.js"),
};
