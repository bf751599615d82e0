// dress.js: brings the sheet with the whole look of the phone, which the form could do without.

const PATIENCE = 8_000; // ms; plain words are better than a blank page

/** @returns {Promise<void>} once the sheet is here, or cannot be had */
export function dress(root = document.documentElement.dataset.static) {
  const href = `${root}/css/phone.css`;
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  document.head.append(sheet);
  return new Promise((resolve) => {
    sheet.onload = sheet.onerror = resolve;
    setTimeout(resolve, PATIENCE);
  });
}
