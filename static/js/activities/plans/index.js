// index.js: each group writes what it will do in 100 and in 1000 days.

export const plans = {
  words: ["owner", "what", "indicator"],
  phone: () => import("./phone.js"),
  wall: () => import("./wall.js"),
  console: () => import("./console.js"),
};
