// index.js: what the room decided; the facilitator records it at any time.

export const decisions = {
  words: ["text", "basis", "dissent"],
  console: () => import("./console.js"),
};
