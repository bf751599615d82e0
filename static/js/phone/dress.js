// dress.js: brings a sheet of the look when it is needed: the form does without the room's, arriving without the votes'.
//
//   await dress("room")      resolves once static/css/room.css is here, or cannot be had

const PATIENCE = 8_000; // ms; plain words are better than a blank page

/** @param {string} name @returns {Promise<void>} */
export function dress(name, root = document.documentElement.dataset.static) {
  const href = `${root}/css/${name}.css`;
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  document.head.append(sheet);
  return new Promise((resolve) => {
    sheet.onload = sheet.onerror = resolve;
    setTimeout(resolve, PATIENCE);
  });
}
