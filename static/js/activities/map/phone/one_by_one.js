// one_by_one.js: one actor after the other with two questions, and all of them below.

import { html, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { Status } from "../../../ui/badges.js";
import { t, tn } from "../../../ui/i18n.js";
import { labelOf } from "../../../ui/labels.js";
import { levelPairs } from "../../../ui/vocabularies.js";
import { isPlaced, spreadOf } from "./model.js";
import { Own } from "./own.js";

const INFLUENCE = Array.from({ length: 11 }, (_, n) => n);
const SUPPORT = INFLUENCE.map((n) => n - 5);
const signed = (n) => (n > 0 ? `+${n}` : String(n).replace("-", "−"));

export function OneByOne({ room, me, actors, said, open, asks, done, onSay }) {
  const left = actors.find(({ id }) => !isPlaced(said(id)));
  const at = useSignal((left ?? actors[0]).id); // where one began, so that an answer does not take it away
  const here = actors.find(({ id }) => id === at.value) ?? actors[0];
  const place = actors.indexOf(here);
  const go = (actor) => ((at.value = actor.id), focusTitle());
  const next = actors[place + 1] ?? actors.find((each) => each !== here && !isPlaced(said(each.id)));
  return html`${asks && html`<${Progress} done=${done} all=${actors.length} />`}
    ${
      asks &&
      html`<${One}
        key=${here.id}
        ...${{ room, me, actor: here, said: said(here.id), open }}
        place=${place + 1}
        all=${actors.length}
        onSay=${(name, value) => onSay(here.id, name, value)}
        onBack=${place > 0 ? () => go(actors[place - 1]) : null}
        onNext=${next ? () => go(next) : null}
      />`
    } <${Overview} ...${{ room, me, actors, said, open, here: asks ? here : null, onGo: go }} />`;
}

function focusTitle() {
  requestAnimationFrame(() => {
    document.querySelector(".rating-title")?.focus({ preventScroll: true });
    document.querySelector(".rating")?.scrollIntoView({ block: "center" });
  });
}

const Progress = ({ done, all }) =>
  html`<div class="stack-tight">
    <p role="status"><b>${t("{done} of {all} placed", { done, all })}</b></p>
    <progress class="progress" aria-label=${t("Placed")} value=${done} max=${all}></progress>
  </div>`;

const One = ({ room, me, actor, said, open, place, all, onSay, onBack, onNext }) =>
  html`<section class="card rating map-one" aria-label=${actor.name}>
    <p class="rating-place">${t("{n} of {all}", { n: place, all })}<${Status} state=${said.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${actor.name}</h2>
    ${actor.level && html`<p class="soft">${labelOf(levelPairs(room.store), actor.level)}</p>`}
    <${Scale}
      title=${t("How much influence?")}
      ends=${[t("none"), t("the most")]}
      name=${`influence/${actor.id}`}
      steps=${INFLUENCE}
      words=${String}
      value=${said.influence}
      open=${open}
      onChoose=${(n) => onSay("influence", n)}
    />
    <${Scale}
      title=${t("For or against?")}
      ends=${[t("against"), t("for")]}
      name=${`support/${actor.id}`}
      steps=${SUPPORT}
      words=${signed}
      value=${said.support}
      open=${open}
      onChoose=${(n) => onSay("support", n)}
    />
    ${said.state === "half" && html`<p class="soft" role="status">${t("Now the other one too.")}</p>`}
    ${isPlaced(said) && html`<${Others} spread=${spreadOf(room.store, actor.id, me.group)} />`}
    <div class="rating-steps">
      <button class="button" onClick=${onBack} disabled=${!onBack}>${icon("chevron-start", "flip")}${t("Back")}</button>
      <button class=${isPlaced(said) ? "button primary" : "button"} onClick=${onNext} disabled=${!onNext}>
        ${t("Next")}${icon("chevron-end", "flip")}
      </button>
    </div>
  </section>`;

const Scale = ({ title, ends, name, steps, words, value, open, onChoose }) =>
  html`<fieldset class="scale map-scale" disabled=${!open}>
    <legend><b>${title}</b></legend>
    ${steps.map(
      (step) =>
        html`<label key=${step}>
          <input
            type="radio"
            name=${name}
            aria-label=${`${title} ${words(step)}`}
            checked=${step === value}
            onChange=${() => onChoose(step)}
          />
          <span dir="ltr">${words(step)}</span></label
        >`,
    )}
    <p class="scale-ends" aria-hidden="true"><span>${ends[0]}</span><span>${ends[1]}</span></p>
  </fieldset>`;

const Others = ({ spread }) =>
  spread &&
  html`<p class="soft" role="status">
    ${tn(
      "{n} other group: influence {influence}, support {support}",
      "{n} other groups: influence {influence}, support {support}",
      spread.groups,
      { influence: range(spread, "influence", String), support: range(spread, "support", signed) },
    )}
  </p>`;

const range = ({ low, high }, name, words) =>
  low[name] === high[name]
    ? words(low[name])
    : t("{low} to {high}", { low: words(low[name]), high: words(high[name]) });

const Overview = ({ room, me, actors, said, open, here, onGo }) =>
  html`<section class="stack-tight">
    <h3 class="section-head">${t("On the map")}</h3>
    <ol class="rated">
      ${actors.map((actor) => {
        const { influence, support } = said(actor.id);
        return html`<li key=${actor.id} class="map-row">
          <button class="rated-row" aria-current=${actor === here ? "true" : undefined} onClick=${() => onGo(actor)}>
            <span class="rated-name" dir="auto">${actor.name}</span>
            <${Status} state=${actor.state === "waiting" ? "waiting" : ""} />
            <span class="map-said"
              ><span class="visually-hidden">${t("Influence")}</span>${influence ?? "–"}<span aria-hidden="true">
                · </span
              ><span class="visually-hidden">${t("Support")}</span
              ><bdi dir="ltr">${support === null ? "–" : signed(support)}</bdi></span
            >
          </button>
          ${open && actor.named_by === me.group && html`<${Own} room=${room} actor=${actor} />`}
        </li>`;
      })}
    </ol>
  </section>`;
