// poster.js: a stage without a picture of its own: its question, large.

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";

export function Poster({ stage }) {
  return html`<div class="wall-question">
    ${icon("mark")}
    <p class="wall-question-text" dir="auto">${stage.instruction || stage.title}</p>
  </div>`;
}
