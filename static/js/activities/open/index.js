// index.js: people arrive, and see their groups fill up.

export const open = {
  css: "room",
  phone: () => import("./phone.js"),
  wall: () => import("./wall.js"),
  console: () => import("./console.js"),
};
