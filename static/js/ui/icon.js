// icon.js: a picture from the sprite, beside words and never instead of them; of its own size where the style is missing.
//
//   html`${icon("fish")}`   icon("send", "flip")   names: static/icons.svg

import { html } from "./html.js";

const sprite = `${document.documentElement.dataset.static}/icons.svg`;

/** @param {string} name  @param {string} more further classes: flip, big */
export const icon = (name, more = "") =>
  html`<svg class=${`icon ${more}`} width="24" height="24" aria-hidden="true">
    <use href=${`${sprite}#${name}`} />
  </svg>`;
