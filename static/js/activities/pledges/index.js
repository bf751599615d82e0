// index.js: people say before everyone what they will do themselves.

export const pledges = {
  words: ["text"],
  phone: () => import("./phone.js"),
  wall: () => import("./wall.js"),
  console: () => import("./console.js"),
};
