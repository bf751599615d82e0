// announce.js: sentences for ears: a screen reader says them, no one sees them.
//
//   say(t("Your card is saved."))
//   <${Voice} />                    once on a page

import { html, signal } from "./html.js";

const said = signal("");

export const say = (sentence) => (said.value = sentence);

export const Voice = () => html`<p class="visually-hidden" role="status">${said.value}</p>`;
