// wall.js: the words of the stage, as large as they fit.

import { html } from "../../ui/html.js";
import { Timer } from "../../ui/wall/timer.js";

const [MEDIUM, LONG] = [100, 240]; // letters: more of them are set smaller

export const headless = true; // the words are all there is

export function Main({ room, about, stage }) {
  const many = stage.title.length + (stage.instruction ?? "").length;
  return html`<div class="poster" data-length=${many > LONG ? "long" : many > MEDIUM ? "medium" : "short"}>
    <p class="poster-time">
      <${Timer} room=${room} stage=${stage} paused=${about.paused} />
    </p>
    <h1 dir="auto">${stage.title}</h1>
    ${stage.instruction && html`<p class="poster-words" dir="auto">${stage.instruction}</p>`}
  </div>`;
}
