// index.js: who may resist and why, in a register that facilitators alone can read; it has no stage.

export const resistance = {
  words: ["who", "fears", "root_cause", "response", "by"],
  console: () => import("./console.js"),
};
