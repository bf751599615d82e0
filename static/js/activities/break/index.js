// index.js: coffee or lunch; wall and phones say when everyone is back.

const brk = {
  css: "room",
  phone: () => import("./phone.js"),
  wall: () => import("./wall.js"),
  console: () => import("./console.js"),
};

export { brk as break };
