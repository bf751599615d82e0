// wall.js: thanks, and the way to the report.

import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { cardsOf } from "../../ui/selectors.js";
import { takingPart } from "../../ui/taking_part.js";
import { shortAddress } from "../../ui/wall/facts.js";

export const whole = true; // no frame around it

export function Main({ room, about, stage }) {
  return html`<div class="farewell">
    <section>
      <p class="farewell-mark">${icon("mark")}</p>
      <h1>${t("Thank you.")}</h1>
      <p class="farewell-title" dir="auto">${about.title}</p>
      ${stage?.activity === "close" && stage.instruction && html`<p class="soft" dir="auto">${stage.instruction}</p>`}
      <ul class="farewell-sums">
        ${sums(room)
          .filter(([n]) => n > 0)
          .map(([n, label]) => html`<li><b>${n}</b> ${label}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${t("Take the report with you")}</h2>
      <img class="arrive-qr" src=${room.reportQr} alt=${t("QR code that opens the report")} />
      <p class="arrive-or">${t("or open")}</p>
      <p class="arrive-address">${shortAddress(room.joinUrl)}</p>
      <p class="arrive-code"><span>${t("code")}</span> <b class="code">${about.code}</b></p>
    </section>
  </div>`;
}

// What was done in stages that have been removed is not counted, here or in the report.
function sums({ store }) {
  const begun = new Set(store.all("stage").map(({ activity }) => activity));
  const many = (kind, activity) => (begun.has(activity) ? store.all(kind).length : 0);
  const [people, cards, actions, pledges] = [
    takingPart(store.all("person")).length,
    cardsOf(store).length,
    many("action", "plans"),
    many("pledge", "pledges"),
  ];
  return [
    [people, tn("person", "people", people)],
    [cards, tn("card", "cards", cards)],
    [actions, tn("action", "actions", actions)],
    [pledges, tn("pledge", "pledges", pledges)],
  ];
}
