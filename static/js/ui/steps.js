// steps.js: steps of the chain as the server tells them, one under the other.
//
//   <${Steps} steps=${[{ kind, id, how, label, words, notes }]} onStep=${(step) => ...} />   onStep: each can be walked on from

import { html } from "./html.js";

// What follows in the same way is said once.
const called = (step) => step?.how || step?.label;

export const Steps = ({ steps, onStep, act }) =>
  html`<ol class="chain">
    ${steps.map(
      (step, n) =>
        html`<li class="chain-step" data-kind=${step.kind} key=${`${step.kind}/${step.id}/${step.how}`}>
          ${called(step) !== called(steps[n - 1]) && html`<span class="chain-how">${called(step)}</span>`}
          ${
            onStep
              ? html`<button class="chain-words" dir="auto" onClick=${() => onStep(step)}>${step.words}</button>`
              : html`<span class="chain-words" dir="auto">${step.words}</span>`
          }
          ${step.notes.length > 0 && html`<small class="chain-notes" dir="auto">${step.notes.join(" · ")}</small>`}
          ${act?.(step)}
        </li>`,
    )}
  </ol>`;
