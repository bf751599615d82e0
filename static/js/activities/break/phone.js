// phone.js: when everyone is back.

import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { backWords, pauses } from "./words.js";

export function Activity({ stage, open, head }) {
  return html`<main class="page-main stack">
    ${head}
    ${
      open &&
      html`<section class="empty break">
        ${icon("cup", "big")}
        <h2 class="break-back">${backWords(stage)}</h2>
        <p>${pauses(stage) ? t("Posting is paused until then.") : t("Your phone can rest.")}</p>
      </section>`
    }
  </main>`;
}
