// more.js: a long list is drawn in part; a button shows the next ones.
//
//   <${More} most all step />     `most` is a signal with how many are shown, `all` how many there are

import { html } from "../../../ui/html.js";
import { tn } from "../../../ui/i18n.js";

export const AT_ONCE = 30; // cards a cheap phone draws without a pause

export const More = ({ most, all, step = AT_ONCE }) =>
  all > most.value &&
  html`<button class="button wide" onClick=${() => (most.value += step)}>
    ${tn("Show {n} more", "Show {n} more", Math.min(step, all - most.value))}
  </button>`;
