// index.js: each group says how much power and resources it has to move every barrier.

export const ratings = {
  phone: () => import("./phone.js"),
  wall: () => import("./wall.js"),
  console: () => import("./console.js"),
};
