// index.js: groups write what drives a goal or barrier and what holds it back.

export const forces = {
  words: ["text"],
  css: ["work", "later"],
  phone: () => import("./phone.js"),
  wall: () => import("./wall.js"),
  console: () => import("./console.js"),
};
