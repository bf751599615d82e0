// dialog.js: a sheet that rises from the thumb's edge, holds the focus and closes with Escape.
//
//   <Sheet title="..." onClose=${() => ...}>...<//>    it is open for as long as it is rendered

import { html, useLayoutEffect, useRef } from "./html.js";
import { icon } from "./icon.js";
import { t } from "./i18n.js";

export function Sheet({ title, onClose, children }) {
  const sheet = useRef(null);
  useLayoutEffect(() => show(sheet.current), []);
  return html`<dialog class="dialog" ref=${sheet} aria-label=${title} onClose=${onClose} onCancel=${onClose}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${title}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${t("Close")} onClick=${onClose}>
        ${icon("close")}
      </button>
    </header>
    ${children}
  </dialog>`;
}

// Browsers without modal dialogs show it in place, which still works.
function show(sheet) {
  const before = document.activeElement;
  // eslint-disable-next-line no-restricted-syntax -- asked for just here
  if (sheet.showModal) sheet.showModal();
  else sheet.setAttribute("open", "");
  sheet.querySelector("h2").focus();
  return () => {
    sheet.close?.(); // while it is open, nothing outside can take the focus
    before?.focus?.();
  };
}
