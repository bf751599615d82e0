// agenda_foot.js: what is done with the agenda as a whole: it is saved as a file, or tried with simulated people.

import { html, useSignal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { call } from "../ui/console/api.js";
import { fetched, save } from "../ui/console/files.js";

export function AgendaFoot({ context }) {
  return html`<div class="console-agenda-foot">
    <button class="button quiet wide" onClick=${() => saveAgenda(context)}>
      ${icon("download")}${t("Save this agenda")}
    </button>
    ${!hasPeople(context) && !context.rehearsal.value && html`<${Rehearse} context=${context} />`}
  </div>`;
}

/** What stands under the bar of a rehearsal, with its end. */
export function RehearsalStrip({ context }) {
  if (!context.rehearsal.value) return null;
  return html`<div class="banner console-strip console-rehearsal" role="status" data-tone="warn">
    ${icon("people")}<span>${t("This is a rehearsal with simulated people. It’s deleted when you end it.")}</span>
    <button class="button small" onClick=${() => end(context)}>${icon("stop")}${t("End rehearsal")}</button>
  </div>`;
}

const hasPeople = ({ store }) => store.all("person").some(({ status, group }) => status === "in" && group);

async function saveAgenda(context) {
  const file = await fetched(context, "method");
  if (file.why) return context.toast({ text: file.why, tone: "error" });
  save(file.blob, file.name ?? `${context.code}.toml`);
  return context.toast({ text: t("Downloaded") });
}

function Rehearse({ context }) {
  const busy = useSignal(false);
  const begin = async () => {
    const tab = window.open("", "_blank"); // at once: after an answer a browser opens none
    busy.value = true;
    await opened(context, tab);
    busy.value = false;
  };
  return html`<div class="console-rehearse">
    <button class="button wide" disabled=${busy.value} onClick=${begin}>
      ${icon("play")}${t("Rehearse with simulated people")}
    </button>
    <small class="soft"
      >${t("A rehearsal opens in a new tab, with the same agenda and 24 simulated people. Nothing of it is kept.")}</small
    >
  </div>`;
}

async function opened(context, tab) {
  try {
    const { code, facilitator_key: key } = await call(context, "/rehearsal", { method: "POST" });
    (tab ?? window).location.assign(`/w/${code}/run#key=${key}`);
  } catch ({ why }) {
    tab?.close();
    context.toast({ text: why, tone: "error" });
  }
}

async function end(context) {
  const question = {
    title: t("End the rehearsal?"),
    yes: t("End rehearsal"),
    danger: true,
    text: t("Everything in it is deleted. Your workshop is as you left it."),
  };
  if (!(await context.confirm(question))) return;
  try {
    const { of } = await call(context, "/rehearsal", { method: "DELETE" });
    location.assign(of ? `/w/${of}/run` : "/");
  } catch ({ why }) {
    context.toast({ text: why, tone: "error" });
  }
}
