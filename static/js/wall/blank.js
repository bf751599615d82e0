// blank.js: nothing to look at but whoever speaks; the time in a corner says that the wall is well.

import { hourOf } from "../ui/hours.js";
import { html } from "../ui/html.js";
import { useEvery } from "../ui/wall/hooks.js";

export const whole = true; // no frame around it
export const silent = true; // nor any sign

export function Main({ room }) {
  useEvery(5_000);
  return html`<div class="wall-blank"><p>${hourOf(room.now())}</p></div>`;
}
