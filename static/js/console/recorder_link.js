// recorder_link.js: the link by which recorders join, however many others are at the door.

import { html, useSignal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { copyText } from "../ui/console/copying.js";
import { Dialog } from "../ui/console/dialog.js";
import { dayInWords } from "../ui/dates.js";

export async function recorderLink(context) {
  const link = await asked(context);
  if (link.why) return context.toast({ text: link.why, tone: "error" });
  return context.ask((close) => html`<${Link} ...${{ context, first: link, close }} />`);
}

const noLine = () => t("Can’t reach the server. Try again.");

/** @returns {Promise<{url, key, expires_at} | {why}>} */
async function asked({ code, token }, anew = false) {
  try {
    const answer = await fetch(`/api/workshops/${encodeURIComponent(code)}/recorder-link`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: JSON.stringify({ anew }),
    });
    const told = await answer.json();
    return answer.ok ? told : { why: told.error.why };
  } catch {
    return { why: noLine() };
  }
}

const dayOf = (ms) => dayInWords(new Date(ms).toISOString().slice(0, 10));

function Link({ context, first, close }) {
  const link = useSignal(first);
  const state = useSignal("");
  const { url, key, expires_at } = link.value;
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
        <p class="soft" role="status">${state.value || t("It works until {date}.", { date: dayOf(expires_at) })}</p>
      </div>
    </div>
  <//>`;
}
