// index.js: thanks, and what people take home.

export const close = {
  phone: () => import("./phone.js"),
  wall: () => import("./wall.js"),
  console: () => import("./console.js"),
};
