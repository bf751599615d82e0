// join_link.js: the way into the room: its QR code, address and link, wherever the console shows them.

import { html } from "../html.js";
import { t } from "../i18n.js";
import { copyText } from "./copying.js";
import { Dialog } from "./dialog.js";

/** The address people type, without the part no one needs to say. */
export const spoken = (url) => url.replace(/^https?:\/\//, "");

export const wallUrl = (context) => `/w/${context.code}/wall`;

// The link is part of the picture's address, so that another link is another picture.
const qrOf = ({ code, way }) => `/w/${code}/qr.svg?of=${encodeURIComponent(way.value.joinUrl)}`;

export const Qr = ({ context }) =>
  html`<figure class="qr">
    <img src=${qrOf(context)} alt=${t("QR code of the join link")} width="240" height="240" />
    <figcaption>${t("Code")} <b class="code">${context.code}</b></figcaption>
  </figure>`;

export async function copyLink(context) {
  const done = await copyText(context.way.value.joinUrl);
  context.toast(
    done
      ? { text: t("Join link copied") }
      : { text: t("Copy it yourself: {link}", { link: context.way.value.joinUrl }), tone: "error" },
  );
}

export const bigQr = (context) =>
  context.ask(
    (close) =>
      html`<${Dialog} wide title=${t("Join here")} close=${close}>
        <div class="console-qr-big">
          <${Qr} context=${context} />
          <p class="code">${spoken(context.way.value.joinUrl)}</p>
        </div><//
      >`,
  );
