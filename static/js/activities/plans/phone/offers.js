// offers.js: the help that others offered for an action.

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { offersFor, whoOffers } from "../../../ui/offers.js";

export function Offers({ room, action }) {
  const found = offersFor(room.store, action.id);
  if (!found.length) return null;
  return html`<section class="notice" data-tone="ok">
    ${icon("hand")}
    <div class="stack-tight">
      <b>${t("Offers of help")}</b>
      <ul class="stack-tight">
        ${found.map(
          (each) =>
            html`<li key=${each.id}>
              <b dir="auto">${whoOffers(room.store, each)}</b>
              <p dir="auto">${each.says}</p>
            </li>`,
        )}
      </ul>
    </div>
  </section>`;
}

export function OfferCount({ room, action }) {
  const many = offersFor(room.store, action.id).length;
  if (!many) return html`<span class="chip">${icon("hand")}${t("Help needed")}</span>`;
  return html`<span class="chip" data-tone="ok"
    >${icon("hand")}${tn("{n} offer of help", "{n} offers of help", many)}</span
  >`;
}
