// index.js: people join the task forces that carry the work on, or found one.

export const task_forces = {
  words: ["name"],
  css: ["work", "later"],
  phone: () => import("./phone.js"),
  wall: () => import("./wall.js"),
  console: () => import("./console.js"),
};
