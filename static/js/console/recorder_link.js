// recorder_link.js: the link by which recorders join, however many others are at the door.

import { html, useSignal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { call } from "../ui/console/api.js";
import { copyText } from "../ui/console/copying.js";
import { Dialog } from "../ui/console/dialog.js";
import { dayInWords } from "../ui/dates.js";

export async function recorderLink(context) {
  const link = await asked(context);
  if (link.why) return context.toast({ text: link.why, tone: "error" });
  return context.ask((close) => html`<${Link} ...${{ context, first: link, close }} />`);
}

/** @returns {Promise<{url, key, expires_on} | {why}>} */
const asked = (context, anew = false) =>
  call(context, "/recorder-link", { method: "POST", body: { anew } }).catch(({ why }) => ({ why }));

function Link({ context, first, close }) {
  const link = useSignal(first);
  const state = useSignal("");
  const { url, key, expires_on } = link.value;
  const copy = async () => (state.value = (await copyText(url)) ? t("Copied") : "");
  const renew = async () => {
    const next = await asked(context, true);
    if (!next.why) link.value = next;
    state.value = next.why ?? t("The earlier link no longer works.");
  };
  return html`<${Dialog} wide title=${t("Recorder link")} close=${close}>
    <div class="console-join">
      <figure class="qr">
        <img
          src=${`/w/${context.code}/qr.svg?recorder=${encodeURIComponent(key)}&of=${encodeURIComponent(url)}`}
          alt=${t("QR code of the recorder link")}
          width="240"
          height="240"
        />
      </figure>
      <div class="stack">
        <p>
          ${t("Recorders scan this or open the link. They get in even when many people are joining at once or the room is full. Show it only to recorders.")}
        </p>
        <input
          readonly
          dir="ltr"
          value=${url}
          aria-label=${t("Recorder link")}
          onFocus=${(event) => event.target.select()}
        />
        <div class="toolbar">
          <button class="button small" onClick=${copy}>${icon("copy")}${t("Copy")}</button>
          <button class="button small" onClick=${renew}>${t("Make a new link")}</button>
        </div>
        <p class="soft" role="status">
          ${state.value || t("It works until {date}.", { date: dayInWords(expires_on) })}
        </p>
      </div>
    </div>
  <//>`;
}
