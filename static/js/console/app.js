// app.js: the whole console: agenda, the panel of a stage, people and health, under one bar.

import { html, useEffect, useLayoutEffect, useSignal } from "../ui/html.js";
import { stagesOf } from "../ui/selectors.js";
import { lostWords } from "../ui/console/address_messages.js";
import { spoken } from "../ui/console/join_link.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { Agenda } from "./agenda.js";
import { AgendaFoot, RehearsalStrip } from "./agenda_foot.js";
import { FoldButton, foldedSides } from "./folding.js";
import { Health } from "./health.js";
import { People } from "./people.js";
import { askHelp } from "./help.js";
import { KeepLink } from "./keep_link.js";
import { listenToKeys } from "./keys.js";
import { Returned } from "./returned.js";
import { Stage } from "./stage.js";
import { StillOpen } from "./still_open.js";
import { Dialogs, Toasts } from "./toasts.js";
import { TopBar } from "./topbar.js";

export function Console({ context }) {
  const about = context.store.get("about", "about");
  const { looking } = context;
  const area = useSignal("stage"); // on a narrow screen one area is shown at a time
  useLayoutEffect(() => listenToKeys({ context, looking, help: () => askHelp(context) }), []);
  useEffect(() => void (looking.value = null), [about?.current]);
  if (!about) return html`<${Waiting} context=${context} />`;
  document.title = `${about.title} · ${t("Console")}`;
  const look = (where) => ((looking.value = where), (area.value = "stage"));
  return html`<div class="console-frame" data-area=${area.value} data-folded=${foldedSides()}>
    <button class="button console-skip" onClick=${toBoard}>${t("Skip to the stage")}</button>
    <${TopBar} ...${{ context, about }} />
    <${Standing} ...${{ context, about }} />
    <${Areas} area=${area} />
    <div class="console-columns">
      <div class="console-start">
        <${Agenda} context=${context} look=${look} looking=${looking.value ?? about.current} />
        <${AgendaFoot} context=${context} />
        <${StillOpen} context=${context} look=${look} />
      </div>
      <main class="console-middle" id="stage" tabindex="-1">
        <${FoldButton} side="start" shortcut="[" /><${FoldButton} side="end" shortcut="]" />
        <${Stage} ...${{ context, looking, look }} stages=${stagesOf(context.store)} current=${about.current} />
      </main>
      <div class="console-end"><${People} context=${context} /><${Health} context=${context} /></div>
    </div>
    <${Toasts} context=${context} />
    <${Dialogs} context=${context} />
  </div>`;
}

const toBoard = () => (document.querySelector("[data-focus-home]") ?? document.querySelector("#stage"))?.focus();

const Waiting = ({ context }) =>
  html`<main class="console-door">
    <div class="stack" role="status">
      <h1>${t("Facilitator’s console")}</h1>
      <p>${context.sync.state.value === "away" ? t("Can’t reach the server. Retrying…") : t("Opening the room…")}</p>
    </div>
  </main>`;

// What is out of the ordinary is in a strip under the bar for as long as it is so.
function Standing({ context, about }) {
  const state = context.sync.state.value;
  const { lost } = context.way.value;
  return html`<section aria-label=${t("Notices")}>
    <${RehearsalStrip} context=${context} />
    ${about.paused && html`<p class="banner console-strip" role="status" data-tone="warn">${icon("pause")}${t("Posting is paused. No one can post.")}</p>`}
    ${about.closed && html`<p class="banner console-strip" role="status" data-tone="info">${icon("lock")}${t("The workshop is closed.")}</p>`}
    ${
      about.illustrative &&
      !context.rehearsal.value &&
      html`<p class="banner console-strip" data-tone="info">
        ${icon("info")}${t("Illustrative content: no one said or decided this.")}
      </p>`
    }
    ${
      lost &&
      html`<p class="banner console-strip" role="status" data-tone="warn">
        ${icon("warning")}${lostWords(lost)}${" "}
        ${t("Phones now join at {address}", { address: spoken(context.way.value.joinUrl) })}
      </p>`
    }
    ${
      state === "away" &&
      html`<p class="banner console-strip" role="status" data-tone="error">
        ${icon("cloud-off")}${t("Not connected. What you see may be out of date. It will reconnect on its own.")}
      </p>`
    }
    <${KeepLink} context=${context} />
    <${Returned} context=${context} />
  </section>`;
}

const Areas = ({ area }) =>
  html`<nav class="tabs console-areas" aria-label=${t("Parts of the console")}>
    ${[
      ["agenda", t("Agenda")],
      ["stage", t("Stage")],
      ["people", t("People")],
    ].map(
      ([id, words]) =>
        html`<button
          key=${id}
          aria-current=${area.value === id ? "page" : undefined}
          onClick=${() => (area.value = id)}
        >
          ${words}
        </button>`,
    )}
  </nav>`;
