// steps.js: steps of the chain as the server tells them, one under the other.
//
//   <${Walk} ...${{ thing, before, after }} onStep act />   a thing, where it comes from, what came of it
//   <${Steps} steps=${[{ kind, id, how, label, words, notes }]} onStep=${(step) => ...} />   onStep: each can be walked on from

import { html } from "./html.js";
import { t } from "./i18n.js";

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

export const Walk = ({ thing, before, after, onStep, act }) =>
  html`<section class="chain-step chain-thing">
      <span class="chain-how">${thing.label}</span>
      <p class="chain-words" dir="auto">${thing.words}</p>
      ${thing.notes.length > 0 && html`<small class="chain-notes" dir="auto">${thing.notes.join(" · ")}</small>`}
      ${act?.(thing)}
    </section>
    <${Part} title=${t("Where it comes from")} none=${t("Nothing led to it.")} steps=${before} ...${{ onStep, act }} />
    <${Part}
      title=${t("What came of it")}
      none=${t("Nothing has come of it yet.")}
      steps=${after}
      ...${{ onStep, act }}
    />`;

const Part = ({ title, none, steps, onStep, act }) =>
  html`<section class="stack-tight">
    <h3>${title} <span class="count">${steps.length}</span></h3>
    ${steps.length ? html`<${Steps} ...${{ steps, onStep, act }} />` : html`<p class="soft">${none}</p>`}
  </section>`;
