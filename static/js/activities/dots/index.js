// index.js: everyone spends a few dots on what matters most.

export const dots = {
  words: ["text"],
  phone: () => import("./phone.js"),
  wall: () => import("./wall.js"),
  console: () => import("./console.js"),
};
