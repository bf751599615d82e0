// join_link.js: the way into the room: its QR code, address and link, wherever the console shows them.

import { html } from "../html.js";
import { t } from "../words.js";
import { copyText } from "./copying.js";
import { Dialog } from "./dialog.js";

/** The address people type, without the part nobody needs to say. */
export const spoken = (url) => url.replace(/^https?:\/\//, "");

export const wallUrl = (desk) => `/w/${desk.code}/wall`;

// The link is part of the picture's address, so that another link is another picture.
const qrOf = ({ code, way }) => `/w/${code}/qr.svg?of=${encodeURIComponent(way.value.joinUrl)}`;

export const Qr = ({ desk }) =>
  html`<figure class="qr">
    <img src=${qrOf(desk)} alt=${t("QR code of the join link")} width="240" height="240" />
    <figcaption>${t("Code")} <b class="code">${desk.code}</b></figcaption>
  </figure>`;

export async function copyLink(desk) {
  const done = await copyText(desk.way.value.joinUrl);
  desk.toast(
    done
      ? { text: t("Join link copied") }
      : { text: t("Copy it yourself: {link}", { link: desk.way.value.joinUrl }), tone: "error" },
  );
}

export const bigQr = (desk) =>
  desk.ask(
    (close) =>
      html`<${Dialog} wide title=${t("Join here")} close=${close}>
        <div class="console-qr-big">
          <${Qr} desk=${desk} />
          <p class="code">${spoken(desk.way.value.joinUrl)}</p>
        </div><//
      >`,
  );
