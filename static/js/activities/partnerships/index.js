// index.js: groups say with whom they work together, on what terms, and how far they trust it.

export const partnerships = {
  words: ["incentives"],
  css: ["work", "later"],
  phone: () => import("./phone.js"),
  wall: () => import("./wall.js"),
  console: () => import("./console.js"),
};
