// index.js: groups say which help from outside they ask for, and what it is to move.

export const interventions = {
  words: ["title", "why", "says"],
  css: ["work", "later"],
  phone: () => import("./phone.js"),
  wall: () => import("./wall.js"),
  console: () => import("./console.js"),
};
