// ring.js: how many of all, as a ring around a big number.
//
//   ring({ part, whole, label })   part of whole; label is what the number counts
//   arc(share) -> "stroke-dasharray" of a circle with a circumference of 100

import { html } from "../ui/html.js";
import { t } from "../ui/i18n.js";

export const arc = (share) => `${Math.min(100, Math.max(0, share * 100)).toFixed(1)} 100`;

export function ring({ part, whole, label }) {
  const said = t("{part} of {whole}", { part, whole });
  return html`<figure class="ring">
    <svg viewBox="0 0 36 36" width="36" height="36" role="img" aria-label=${`${said} ${label}`}>
      <circle class="ring-whole" cx="18" cy="18" r="15.9155" />
      <circle class="ring-part" cx="18" cy="18" r="15.9155" stroke-dasharray=${arc(whole ? part / whole : 0)} />
    </svg>
    <figcaption aria-hidden="true">
      <b>${part}</b><span>${t("of {n}", { n: whole })}</span><span>${label}</span>
    </figcaption>
  </figure>`;
}
