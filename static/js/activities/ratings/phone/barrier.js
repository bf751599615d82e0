// barrier.js: one thing to rate with its two scales, large enough for any thumb.

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { Status } from "../../../ui/badges.js";
import { t, tn } from "../../../ui/i18n.js";

const STEPS = [0, 1, 2, 3, 4, 5];

/**
 * @param {{id, title, inside: string[], lane, place, count, rating, ours, open, onRate, onBack, onNext, last}} given onRate(name, value);
 *   ours: whether the own group is meant
 */
export const Barrier = ({ id, title, inside, lane, place, count, rating, ours, open, onRate, onBack, onNext, last }) =>
  html`<section class="card rating" data-category=${lane} aria-label=${title}>
    <p class="rating-place">${t("{n} of {all}", { n: place, all: count })}<${Status} state=${rating.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${title}</h2>
    ${
      inside.length > 0 &&
      html`<details class="behind">
        <summary>${tn("{n} card in it", "{n} cards in it", inside.length)}</summary>
        <ul>
          ${inside.map((text) => html`<li dir="auto">${text}</li>`)}
        </ul>
      </details>`
    }
    <${Scale}
      id=${id}
      name="power"
      picture="power"
      title=${t("Power")}
      hint=${ours ? t("Can we decide this, or get others to?") : t("Can they decide this, or get others to?")}
      value=${rating.power}
      open=${open}
      onRate=${onRate}
    />
    <${Scale}
      id=${id}
      name="resources"
      picture="resources"
      title=${t("Resources")}
      hint=${ours ? t("Do we have the people, money and skills?") : t("Do they have the people, money and skills?")}
      value=${rating.resources}
      open=${open}
      onRate=${onRate}
    />
    ${rating.state === "half" && html`<p class="soft" role="status">${t("Now the other one too.")}</p>`}
    <div class="rating-steps">
      <button class="button" onClick=${onBack} disabled=${!onBack}>${icon("chevron-start", "flip")}${t("Back")}</button>
      <button
        class=${rating.state === "saved" || rating.state === "waiting" ? "button primary" : "button"}
        onClick=${onNext}
        disabled=${!onNext}
      >
        ${last ? t("Unrated first") : t("Next")}${icon("chevron-end", "flip")}
      </button>
    </div>
  </section>`;

const Scale = ({ id, name, picture, title, hint, value, open, onRate }) =>
  html`<fieldset class="scale" disabled=${!open}>
    <legend>
      <span class="row-tight">${icon(picture)}<b>${title}</b></span
      ><small class="soft">${hint}</small>
    </legend>
    ${STEPS.map(
      (step) =>
        html`<label key=${step} data-heat=${step}>
          <input
            type="radio"
            name=${`${name}/${id}`}
            aria-label=${`${title}: ${step}`}
            checked=${step === value}
            onChange=${() => onRate(name, step)}
          />
          <span>${step}</span></label
        >`,
    )}
    <p class="scale-ends" aria-hidden="true"><span>${t("none")}</span><span>${t("everything it takes")}</span></p>
  </fieldset>`;
