// index.js: each group says how much power and resources it has to shift each thing.

export const ratings = {
  phone: () => import("./phone.js"),
  wall: () => import("./wall.js"),
  console: () => import("./console.js"),
};
