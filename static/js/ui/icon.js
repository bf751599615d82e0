// icon.js: a picture from the sprite, beside words and never instead of them.
//
//   html`${icon("fish")}`   icon("send", "flip")   names: static/icons.svg

import { html } from "./html.js";

const sprite = `${document.documentElement.dataset.static}/icons.svg`;

/** @param {string} name  @param {string} more further classes: flip, big */
export const icon = (name, more = "") =>
  html`<svg class=${`icon ${more}`} aria-hidden="true"><use href=${`${sprite}#${name}`} /></svg>`;
