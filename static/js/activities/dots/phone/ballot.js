// ballot.js: the points one can vote for, each with a minus, a number and a plus.

import { cardsOf, textOf, titleOf } from "../../../ui/selectors.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { barriersBehind } from "../barriers.js";
import { mayAdd, spent } from "./model.js";

/** @param {{vote: object, order?: string[], dots: Map, onStep: (on: string, by: 1 | -1) => void}} given */
export const BallotRows = ({ store, vote, order = vote.items, dots, waiting, onStep }) =>
  html`<ul class="ballot">
    ${order.map(
      (on) =>
        html`<${Row}
          key=${on}
          store=${store}
          on=${on}
          number=${vote.items.indexOf(on) + 1}
          many=${dots.get(on) ?? 0}
          more=${mayAdd({ vote, dots, on })}
          waiting=${waiting?.has(on)}
          onStep=${(by) => onStep(on, by)}
        />`,
    )}
  </ul>`;

const Row = ({ store, on, number, many, more, waiting, onStep }) =>
  html`<li class="card point" data-voted=${many > 0}>
    <p class="point-title" dir="auto"><span class="point-number">${number}</span>${titleOf(store, on)}</p>
    <${Behind} store=${store} id=${on} />
    <div class="point-foot">
      <span class="dots" aria-hidden="true"
        >${Array.from({ length: Math.min(many, 12) }, (_, n) => html`<span key=${n} class="dot"></span>`)}</span
      >
      ${waiting && html`<span class="status" data-state="waiting">${icon("clock")}<span class="visually-hidden">${t("Waiting to send")}</span></span>`}
      <${Stepper} name=${titleOf(store, on)} many=${many} more=${more} onStep=${onStep} />
    </div>
  </li>`;

const Stepper = ({ name, many, more, onStep }) =>
  html`<div class="stepper" role="group" aria-label=${t("Dots for {name}", { name })}>
    <button
      class="button icon-only"
      type="button"
      aria-label=${t("One less")}
      disabled=${many === 0}
      onClick=${() => onStep(-1)}
    >
      ${icon("minus")}
    </button>
    <output aria-live="polite">${many}</output>
    <button
      class="button icon-only"
      type="button"
      aria-label=${t("One more")}
      disabled=${!more}
      onClick=${() => onStep(1)}
    >
      ${icon("plus")}
    </button>
  </div>`;

/** What a leverage point would move. */
export function Behind({ store, id }) {
  const cards = barriersBehind({ id, links: store.all("link"), cards: cardsOf(store) });
  if (!cards.length) return null;
  return html`<details class="behind">
    <summary>
      ${
        store.get("leverage", id)
          ? tn("Would shift {n} barrier", "Would shift {n} barriers", cards.length)
          : tn("{n} card in it", "{n} cards in it", cards.length)
      }
    </summary>
    <ul>
      ${cards.map((card) => html`<li key=${card.id} dir="auto">${textOf(card)}</li>`)}
    </ul>
  </details>`;
}

export function Left({ vote, dots }) {
  const used = spent(dots);
  const left = vote.budget - used;
  return html`<p class="dots-left" role="status">
    <span class="dots" aria-hidden="true"
      >${Array.from({ length: Math.min(vote.budget, 20) }, (_, n) => html`<span key=${n} class=${n < left ? "dot" : "dot used"}></span>`)}</span
    >
    <span
      >${
        left
          ? tn("{n} of {budget} dots left", "{n} of {budget} dots left", left, { budget: vote.budget })
          : t("You have placed all your dots. You can still move them.")
      }</span
    >
  </p>`;
}
