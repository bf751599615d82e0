// toasts.js: a sentence about what was just done, with its Undo.

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";

export const Toasts = ({ context }) =>
  html`<div class="toasts" role="status" aria-live="polite">
    ${context.toasts.value.map((one) => html`<${Toast} key=${one} context=${context} one=${one} />`)}
  </div>`;

function Toast({ context, one }) {
  const undoable = one.entry && context.undo.has(one.entry);
  return html`<p class="toast console-toast" data-tone=${one.tone}>
    ${one.tone && icon(one.tone === "error" ? "warning" : "info")}
    <span dir="auto">${one.text}</span>
    ${undoable && html`<button class="button small" onClick=${() => context.takeBack(one.entry)}>${icon("undo")}${t("Undo")}</button>`}
    <button
      class="button small quiet icon-only console-toast-close"
      aria-label=${t("Dismiss")}
      onClick=${() => context.dismiss(one)}
    >
      ${icon("close")}
    </button>
  </p>`;
}

/** The windows that are open, the newest on top. */
export const Dialogs = ({ context }) => context.dialogs.value.map((one) => html`<${Held} key=${one} one=${one} />`);

const Held = ({ one }) => one.view(one.close);
