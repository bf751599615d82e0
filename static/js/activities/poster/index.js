// index.js: words and a picture on the wall for everyone to look up to; phones can rest.

export const poster = {
  wall: () => import("./wall.js"),
  console: () => import("./console.js"),
};
