// offline_plan.js: a plan as a workbook to fill in without a connection, and back, with a report line by line.

import { html, useSignal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/i18n.js";

/** @param {{code: string, owner: string, token: string}} given the room, whose plan, this seat's token */
export function OfflinePlan({ code, owner, token }) {
  const busy = useSignal(false);
  const answer = useSignal(null); // what the room said last: {lines, added...} or {why}
  const take = async ({ currentTarget: input }) => {
    const [file] = input.files;
    if (!file) return;
    busy.value = true;
    answer.value = await send({ code, owner, token, file });
    busy.value = false;
    input.value = ""; // so that the same file can be chosen again
  };
  const path = encodeURIComponent(owner);
  return html`<details class="disclosure">
    <summary>${t("Fill in offline")}</summary>
    <div class="stack-tight">
      <p class="soft">
        ${t("Download the plan as a table for Excel or LibreOffice, fill it in offline, then upload it here.")}
      </p>
      <p class="row">
        <a class="button" download href=${`/api/workshops/${code}/export/xlsx?plan=${path}`}
          >${icon("download")}${t("Download the table")}</a
        >
      </p>
      <label class="stack-tight"
        ><b>${t("Send it back")}</b> <input type="file" accept=".xlsx" disabled=${busy.value} onChange=${take}
      /></label>
      <div role="status">
        ${
          busy.value
            ? html`<p class="notice">${icon("clock")}<span>${t("Reading the table…")}</span></p>`
            : answer.value && html`<${Answer} said=${answer.value} />`
        }
      </div>
    </div>
  </details>`;
}

async function send({ code, owner, token, file }) {
  const sent = await fetch(`/api/workshops/${code}/plans/${encodeURIComponent(owner)}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/octet-stream" },
    body: file,
  }).catch(() => null);
  const told = await sent?.json().catch(() => null);
  if (sent?.ok && told) return told;
  return { why: told?.error?.why ?? t("The table didn’t arrive. Try again when you’re connected.") };
}

function Answer({ said }) {
  if (said.why)
    return html`<p class="notice" role="alert" data-tone="error">${icon("warning")}<span>${said.why}</span></p>`;
  const told = said.lines.filter((line) => line.done !== "same" || line.refused.length);
  const tone = said.lines.some((line) => line.refused.length) ? "warn" : "ok";
  return html`<div class="stack-tight">
    <p class="notice" data-tone=${tone}>${icon(tone === "ok" ? "check" : "warning")}<span>${summary(said)}</span></p>
    <ul class="stack-tight">
      ${told.map((line) => html`<${Line} key=${line.line} line=${line} />`)}
    </ul>
  </div>`;
}

const summary = (said) =>
  [
    said.added > 0 && tn("{n} action added.", "{n} actions added.", said.added),
    said.changed > 0 && tn("{n} action changed.", "{n} actions changed.", said.changed),
    said.same > 0 && tn("{n} line unchanged.", "{n} lines unchanged.", said.same),
    said.refused > 0 && tn("{n} line not imported.", "{n} lines not imported.", said.refused),
  ]
    .filter(Boolean)
    .join(" ") || t("It was empty.");

function Line({ line }) {
  const [tone, words] = DONE[line.done];
  const set = line.fields.filter((field) => field.done === "set").map((field) => field.title);
  return html`<li class="card">
    <div class="stack-tight">
      <p class="row"><b>${t("Line {n}", { n: line.line })}</b><span class="chip" data-tone=${tone}>${words()}</span></p>
      ${line.what && html`<p dir="auto">${line.what}</p>`}
      ${line.done === "changed" && set.length > 0 && html`<p class="soft">${t("Changed: {fields}", { fields: set.join(t(", ")) })}</p>`}
      ${line.fields.filter((field) => beside[field.done]).map((field) => html`<p key=${field.field} class="soft">${field.title}: ${beside[field.done]()}</p>`)}
      ${line.refused.map(
        (each) =>
          html`<p key=${each.title + each.code} class="chip plain" data-tone="warn">
            ${icon("warning")}<span>${each.title && html`<b>${each.title}: </b>`}${each.why}</span>
          </p>`,
      )}
    </div>
  </li>`;
}

const DONE = {
  added: ["ok", () => t("added")],
  changed: ["info", () => t("changed")],
  same: ["info", () => t("unchanged")],
  refused: ["warn", () => t("not imported")],
};

const beside = {
  merged: () => t("merged with what others wrote at the same time"),
  kept: () => t("what others wrote at the same time is kept next to it"),
};
