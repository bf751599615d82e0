// app.js: the whole console: agenda, the panel of a stage, people and health, under one bar.

import { html, useEffect, useSignal } from "../ui/html.js";
import { stagesOf } from "../ui/selectors.js";
import { lostWords } from "../ui/console/address_words.js";
import { spoken } from "../ui/console/join_link.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/words.js";
import { Agenda } from "./agenda.js";
import { Health } from "./health.js";
import { People } from "./people.js";
import { askHelp } from "./help.js";
import { KeepLink } from "./keep_link.js";
import { listenToKeys } from "./keys.js";
import { Returned } from "./returned.js";
import { Stage } from "./stage.js";
import { Dialogs, Toasts } from "./toasts.js";
import { TopBar } from "./topbar.js";

export function Console({ desk }) {
  const about = desk.store.get("about", "about");
  const looking = useSignal(null); // a stage's id, a tab's name, or null: follow the room
  const area = useSignal("stage"); // on a narrow screen one area is shown at a time
  useEffect(() => listenToKeys({ desk, looking, help: () => askHelp(desk) }), []);
  useEffect(() => void (looking.value = null), [about?.current]);
  if (!about) return html`<${Waiting} desk=${desk} />`;
  document.title = `${about.title} · ${t("Console")}`;
  const look = (where) => ((looking.value = where), (area.value = "stage"));
  return html`<div class="console-frame" data-area=${area.value}>
    <${TopBar} ...${{ desk, about }} />
    <${Standing} ...${{ desk, about }} />
    <${Areas} area=${area} />
    <div class="console-columns">
      <div class="console-start"><${Agenda} desk=${desk} look=${look} looking=${looking.value ?? about.current} /></div>
      <main class="console-middle" id="stage">
        <${Stage} ...${{ desk, looking, look }} stages=${stagesOf(desk.store)} current=${about.current} />
      </main>
      <div class="console-end"><${People} desk=${desk} /><${Health} desk=${desk} /></div>
    </div>
    <${Toasts} desk=${desk} />
    <${Dialogs} desk=${desk} />
  </div>`;
}

const Waiting = ({ desk }) =>
  html`<main class="console-door">
    <div class="stack" role="status">
      <h1>${t("Facilitator’s console")}</h1>
      <p>${desk.sync.state.value === "away" ? t("Can’t reach the server. Retrying…") : t("Opening the room…")}</p>
    </div>
  </main>`;

// What is out of the ordinary stands in a strip under the bar for as long as it is so.
function Standing({ desk, about }) {
  const state = desk.sync.state.value;
  const { lost } = desk.way.value;
  return html`<section aria-label=${t("Notices")}>
    ${about.paused && html`<p class="banner console-strip" role="status" data-tone="warn">${icon("pause")}${t("Posting is paused. No one can post.")}</p>`}
    ${about.closed && html`<p class="banner console-strip" role="status" data-tone="info">${icon("lock")}${t("The workshop is closed.")}</p>`}
    ${about.illustrative && html`<p class="banner console-strip" data-tone="info">${icon("info")}${t("Illustrative content: no one said or decided this.")}</p>`}
    ${lost && html`<p class="banner console-strip" role="status" data-tone="warn">${icon("warning")}${lostWords(lost)} ${t("Phones now join at {address}", { address: spoken(desk.way.value.joinUrl) })}</p>`}
    ${state === "away" && html`<p class="banner console-strip" role="status" data-tone="error">${icon("cloud-off")}${t("Not connected. What you see may be out of date. It will reconnect on its own.")}</p>`}
    <${KeepLink} desk=${desk} />
    <${Returned} desk=${desk} />
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
