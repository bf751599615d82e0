// load_css.js: brings a sheet of the look when it is needed: "room" once someone is in, "work" for most stages, "later" for those of a second day.
//
//   await loadCss("room")     resolves once static/css/room.css is here, or cannot be had

const PATIENCE = 8_000; // ms; plain words are better than a blank page

/** @param {string} name @returns {Promise<void>} */
export function loadCss(name, root = document.documentElement.dataset.static) {
  const href = `${root}/css/${name}.css`;
  if (document.querySelector(`link[href="${href}"]:not([data-awaited])`)) return Promise.resolve();
  const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  sheet.dataset.awaited = "";
  document.head.append(sheet);
  return new Promise((resolve) => {
    sheet.onload = () => (delete sheet.dataset.awaited, resolve());
    sheet.onerror = () => (sheet.remove(), resolve());
    setTimeout(resolve, PATIENCE);
  });
}
