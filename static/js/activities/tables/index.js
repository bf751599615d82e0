// index.js: where everyone sits; the facilitator seats the room at any time.

export const tables = {
  words: ["place"],
  wall: () => import("./wall.js"),
  console: () => import("./console.js"),
};
