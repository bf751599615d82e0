// index.js: everyone writes short cards, which are tidied into clusters.

export const cards = {
  words: ["text", "title"],
  phone: () => import("./phone.js"),
  wall: () => import("./wall.js"),
  console: () => import("./console.js"),
};
