// console.js: who is on the map, placing them by hand or by keys, their ties, and the lists of the workshop.

import { html, useSignal } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { actorsOf, criticalOf, loneOf, standingsOf, tiesOf } from "./model.js";
import { influenceOf, isCrowd, mostOf } from "./picture/most.js";
import { editActor, nameActor } from "./console/forms.js";
import { Roll } from "./console/roll.js";
import { Board } from "./console/board.js";
import { Ties } from "./console/ties.js";

/** @returns {Set<string>} groups that have placed someone */
export const heard = (stage, store) => new Set(store.all("placement").map(({ group }) => group));

/** @returns {string[]} what would leave with the last stage that shows the map */
export function holds(stage, store) {
  const alone = store.all("stage").filter(({ activity }) => activity === "map").length === 1;
  const many = store.all("actor").length;
  return alone && many ? [tn("{n} actor", "{n} actors", many)] : [];
}

export const tab = { icon: "resistance", words: () => t("Influence map") };

export function Panel({ context }) {
  const { store } = context;
  const seek = useSignal("");
  const actors = actorsOf(store);
  const standings = standingsOf(store.all("placement"));
  const ties = tiesOf(store);
  const found = named(actors, seek.value);
  const onBoard = isCrowd(actors) ? mostOf(found, influenceOf(standings)) : actors;
  const edit = (actor) => editActor(context, actor);
  return html`<div class="stack">
    <div class="toolbar">
      <p class="soft">${summary(actors, standings, ties)}</p>
      <button class="button primary small toolbar-end" onClick=${() => nameActor(context)}>
        ${icon("plus")}${t("Add actor…")}
      </button>
    </div>
    ${
      actors.length
        ? html`<${Board} ...${{ context, standings, onOpen: edit }} actors=${onBoard} all=${actors.length} />
            <${Roll} ...${{ context, standings, seek, onOpen: edit }} actors=${found} />
            <${Ties} ...${{ context, actors }} ties=${tiesOfThese(ties, found)} />`
        : html`<${Nothing} />`
    }
  </div>`;
}

function named(actors, words) {
  const wanted = words.trim().toLocaleLowerCase();
  return actors.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
}

function tiesOfThese(ties, actors) {
  const ids = new Set(actors.map(({ id }) => id));
  return ties.filter(({ from, to }) => ids.has(from) || ids.has(to));
}

function summary(actors, standings, ties) {
  const [critical, lone] = [criticalOf(actors, standings).length, loneOf(actors, ties).length];
  return [
    tn("{n} actor", "{n} actors", actors.length),
    tn("{n} with high influence against", "{n} with high influence against", critical),
    tn("{n} without a tie", "{n} without a tie", lone),
  ].join(" · ");
}

const Nothing = () =>
  html`<div class="empty">
    ${icon("resistance")}
    <h3>${t("No one on the map yet")}</h3>
    <p>${t("Groups name actors on their phones while the stage is open, or you add them here.")}</p>
  </div>`;
