// console.js: how people come in: QR, code and link, big enough to turn the laptop round.

import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { Addresses } from "../../ui/console/addresses.js";
import { bigQr, copyLink, Qr, spoken, wallUrl } from "../../ui/console/join_link.js";
import { takingPart } from "../../ui/taking_part.js";

export const tab = { key: "1", icon: "qr", words: () => t("Join"), always: true };

export function Panel({ context }) {
  const people = takingPart(context.store.all("person")).length;
  return html`<div class="console-join">
    <${Qr} context=${context} />
    <div class="stack">
      <h3>${t("How people join")}</h3>
      <ol>
        <li>${t("Join this room’s wifi. If the page doesn’t open, switch mobile data off.")}</li>
        <li>${t("Point the camera at the code, or type the address.")}</li>
        <li>${t("Choose your group. You don’t need an account.")}</li>
      </ol>
      <p><b class="code">${spoken(context.way.value.joinUrl)}</b></p>
      <${Addresses} context=${context} />
      <div class="row">
        <button class="button" onClick=${() => copyLink(context)}>${icon("copy")}${t("Copy the join link")}</button>
        <button class="button" onClick=${() => bigQr(context)}>${icon("qr")}${t("Show full screen")}</button>
        <a class="button" href=${wallUrl(context)} target="_blank" rel="noopener"
          >${icon("wall")}${t("Open the wall")}</a
        >
      </div>
      <p class="console-here"><b>${tn("{n} person has joined", "{n} people have joined", people)}</b></p>
    </div>
  </div>`;
}
