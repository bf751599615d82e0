// join.js: how people come in: QR, code and link, big enough to turn the laptop round.

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/words.js";
import { copyText } from "./copying.js";
import { Dialog } from "./dialog.js";
import { takingPart } from "./readings.js";

/** The address people type, without the part nobody needs to say. */
export const spoken = (url) => url.replace(/^https?:\/\//, "");

export function Join({ desk }) {
  const people = takingPart(desk.store.all("person")).length;
  return html`<div class="console-join">
    <${Qr} desk=${desk} />
    <div class="stack">
      <h3>${t("How people join")}</h3>
      <ol>
        <li>${t("Join this room’s wifi. If the page doesn’t open, switch mobile data off.")}</li>
        <li>${t("Point the camera at the code, or type the address.")}</li>
        <li>${t("Choose your group. You don’t need an account.")}</li>
      </ol>
      <p><b class="code">${spoken(desk.joinUrl)}</b></p>
      <div class="row">
        <button class="button" onClick=${() => copyLink(desk)}>${icon("copy")}${t("Copy the join link")}</button>
        <button class="button" onClick=${() => bigQr(desk)}>${icon("qr")}${t("Show full screen")}</button>
        <a class="button" href=${wallUrl(desk)} target="_blank" rel="noopener">${icon("wall")}${t("Open the wall")}</a>
      </div>
      <p class="console-here"><b>${tn("{n} person has joined", "{n} people have joined", people)}</b></p>
    </div>
  </div>`;
}

export const wallUrl = (desk) => `/w/${desk.code}/wall`;

const Qr = ({ desk }) =>
  html`<figure class="qr">
    <img src=${`/w/${desk.code}/qr.svg`} alt=${t("QR code of the join link")} width="240" height="240" />
    <figcaption>${t("Code")} <b class="code">${desk.code}</b></figcaption>
  </figure>`;

export async function copyLink(desk) {
  const done = await copyText(desk.joinUrl);
  desk.toast(
    done
      ? { text: t("Join link copied") }
      : { text: t("Copy it yourself: {link}", { link: desk.joinUrl }), tone: "error" },
  );
}

export const bigQr = (desk) =>
  desk.ask(
    (close) =>
      html`<${Dialog} wide title=${t("Join here")} close=${close}>
        <div class="console-qr-big">
          <${Qr} desk=${desk} />
          <p class="code">${spoken(desk.joinUrl)}</p>
        </div><//
      >`,
  );
