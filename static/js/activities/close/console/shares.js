// shares.js: the report for people who were not there: make a link, copy it, take it back.

import { html, useEffect, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { dayInWords } from "../../../ui/dates.js";
import { t } from "../../../ui/i18n.js";
import * as shares from "./share_links.js";
import { copyText } from "../../../ui/console/copying.js";
import { Field, FormDialog } from "../../../ui/console/dialog.js";

export function Shares({ context }) {
  const all = useSignal(null);
  const fresh = useSignal(null);
  const load = async () => {
    all.value = await shares.listed(context).catch(() => all.peek());
  };
  useEffect(() => void load(), []);

  const make = () =>
    context.ask(
      (close) =>
        html`<${NewShare}
          close=${close}
          draft=${context.draft("share")}
          submit=${async (data) => {
            try {
              fresh.value = await shares.made(context, {
                days: Number(data.get("days")),
                name: data.get("name").trim(),
              });
            } catch (error) {
              return { ok: false, why: error.why };
            }
            await load();
            return { ok: true };
          }}
        />`,
    );

  const takeBack = async (one) => {
    const yes = await context.confirm({
      title: t("Revoke this link?"),
      text: t("Anyone who has it can no longer use it to open the report."),
      yes: t("Delete"),
      danger: true,
    });
    if (!yes) return;
    try {
      await shares.takenBack(context, one.id);
      if (fresh.peek()?.id === one.id) fresh.value = null;
      context.toast({ text: t("The link has been revoked.") });
    } catch (error) {
      context.toast({ text: error.why, tone: "error" });
    }
    await load();
  };

  return html`<section class="console-box">
    <h3>${icon("link")}${t("Share with people who weren’t there")}</h3>
    <p>${t("A link opens the report without joining. It shows what everyone in the room can see, and no more.")}</p>
    ${fresh.value && html`<${Fresh} share=${fresh.value} context=${context} />`}
    ${
      all.value?.length > 0 &&
      html`<ul class="people">
        ${all.value.map((one) => html`<${One} key=${one.id} one=${one} now=${context.now()} takeBack=${() => takeBack(one)} />`)}
      </ul>`
    }
    <p class="row"><button class="button" onClick=${make}>${icon("plus")}${t("Share the report…")}</button></p>
  </section>`;
}

const NewShare = ({ close, draft, submit }) =>
  html`<${FormDialog} title=${t("Share the report")} yes=${t("Create the link")} ...${{ close, draft, submit }}>
    <${Field} label=${t("Who it’s for")} hint=${t("Only you see this name. It helps you tell the links apart.")}
      ><input name="name" maxlength="60" dir="auto"
    /><//>
    <${Field} label=${t("Expires after")}
      ><select name="days">
        ${spans().map(([days, said]) => html`<option key=${days} value=${days} selected=${days === 30}>${said}</option>`)}
      </select><//
    >
  <//>`;

const spans = () => [
  [7, t("one week")],
  [30, t("one month")],
  [100, t("100 days")],
  [365, t("one year")],
  [1000, t("1000 days")],
];

function Fresh({ share, context }) {
  const copied = useSignal(false);
  const copy = async () => {
    copied.value = await copyText(share.url);
    if (!copied.value)
      context.toast({ text: t("Copying didn’t work. Select the link and copy it yourself."), tone: "error" });
  };
  return html`<div class="notice share-fresh" data-tone="ok" role="status">
    ${icon("check")}
    <div>
      <b>${t("The link is ready")}</b>
      <p>${t("It’s shown only once. It works wherever this server can be reached.")}</p>
      <input
        readonly
        dir="ltr"
        value=${share.url}
        aria-label=${t("Link to the report")}
        onFocus=${(event) => event.target.select()}
      />
    </div>
    <button class="button small primary" onClick=${copy}>
      ${icon(copied.value ? "check" : "copy")}${copied.value ? t("Copied") : t("Copy")}
    </button>
  </div>`;
}

const One = ({ one, now, takeBack }) =>
  html`<li class="person-row">
    <span class="person-name"
      ><bdi>${one.name || t("Without a name")}</bdi
      ><small
        >${one.expires_at > now ? t("until {day}", { day: dayInWords(one.expires_on) }) : t("ended on {day}", { day: dayInWords(one.expires_on) })}</small
      ></span
    >
    <button
      class="button small quiet"
      aria-label=${t("Revoke link: {name}", { name: one.name || t("Without a name") })}
      onClick=${takeBack}
    >
      ${icon("trash")}${t("Delete")}
    </button>
  </li>`;
