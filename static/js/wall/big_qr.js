// big_qr.js: the way in over any stage, for those who come late, scanned from the last row.

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { shortAddress } from "../ui/wall/facts.js";

export const whole = true; // no frame around it

export function Main({ room, about }) {
  return html`<div class="wall-way">
    <img class="wall-way-qr" src=${room.qr} alt=${t("QR code that opens this workshop")} />
    <section>
      <h1>${t("Point your phone’s camera here")}</h1>
      <p class="soft">${t("or open")}</p>
      <p class="wall-way-address">${shortAddress(room.joinUrl)}</p>
      <p class="arrive-code"><span>${t("code")}</span> <b class="code">${about.code}</b></p>
      <p class="wall-way-hint">
        ${icon("wifi")}<span>${t("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
      </p>
    </section>
  </div>`;
}
