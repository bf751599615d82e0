// index.js: what the room said of its goals; people show their hands in the stage where the goals are written.

export const agreement = {
  words: ["basis", "dissent", "reason"],
  console: () => import("./console.js"),
};
