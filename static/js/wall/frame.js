// frame.js: what is around every stage on the wall: its title, the time, the way in.
//
//   <Wall room screens />   one stage at a time, the one the facilitator has made current
//     screens: by activity, { Main, Strip?, whole?, headless?, asks? } as its wall.js gives them
//     `heading(store, stage)`: in the place of the stage's title and instruction, { title, text }; null: those
//     `whole`: no frame, it says everything itself    `headless`: it says itself what the stage is, and how long
//     spotlights: what it draws alone, see spotlight.js    `silent`: with no sign at the edge either
//     asks(store): in the place of a stage, { id, activity, title }, while the wall is to show something else; null: it is not

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { shortAddress } from "../ui/wall/facts.js";
import * as bigQr from "./big_qr.js";
import * as blank from "./blank.js";
import * as findings from "./findings.js";
import * as missing from "./missing.js";
import { Poster } from "./poster.js";
import { spotlightOf } from "./spotlight.js";
import { steered } from "./steering.js";
import { People } from "../ui/wall/strip.js";
import { Timer } from "../ui/wall/timer.js";

export function Wall({ room, screens }) {
  const about = room.store.get("about", "about");
  if (!about)
    return html`<main class="wall wall-waiting">
      ${icon("mark")}
      <p>${t("One moment…")}</p>
      <${Signs} room=${room} about=${{}} />
    </main>`;
  const stage = shownNow(room, screens, about);
  const now = steered(room);
  const { Main, Strip = People, whole, headless, heading, silent } = screenFor(screens, about, stage, now);
  return html`<main
    class="wall ${whole ? "whole" : headless ? "headless" : ""}"
    data-activity=${stage?.activity ?? "open"}
    data-paused=${about.paused ? "" : null}
  >
    ${!whole && !headless && html`<${Head} ...${{ room, about, stage, heading }} />`}
    <div class="wall-main" key=${[now.show, now.on?.id ?? "", stage?.id ?? ""].join("/")}>
      <${Main} ...${{ room, about, stage }} lane=${now.lane} on=${now.on} />
    </div>
    ${!whole && html`<${Foot} room=${room} about=${about}><${Strip} room=${room} stage=${stage} /><//>`}
    ${!silent && html`<${Signs} room=${room} about=${about} />`}
  </main>`;
}

// A part may ask for the wall for a while, as where everyone finds a table; else it shows the stage.
function shownNow(room, screens, about) {
  const asking = about.closed ? null : Object.values(screens).find(({ asks }) => asks?.(room.store));
  return asking ? asking.asks(room.store) : about.current ? room.store.get("stage", about.current) : null;
}

const IN_FRONT = { blank, qr: bigQr, missing, findings };

function screenFor(screens, about, stage, now) {
  if (Object.hasOwn(IN_FRONT, now.show)) return IN_FRONT[now.show];
  if (about.closed) return screens.close;
  if (now.on) return spotlightOf(screens, now) ?? { Main: Poster };
  if (!stage) return screens.open;
  return Object.hasOwn(screens, stage.activity) ? screens[stage.activity] : { Main: Poster };
}

function Head({ room, about, stage, heading }) {
  const { title, text } = heading?.(room.store, stage) ?? { title: stage.title, text: stage.instruction };
  return html`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${title}</h1>
      ${text && html`<p dir="auto">${text}</p>`}
    </div>
    <${Timer} room=${room} stage=${stage} paused=${about.paused} />
  </header>`;
}

function Foot({ room, about, children }) {
  return html`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${room.qr} alt="" />
      <p>
        <span>${t("Join in")}</span><b class="wall-address">${shortAddress(room.joinUrl)}</b
        ><b class="code">${about.code}</b>
      </p>
    </div>
    ${children}
  </footer>`;
}

function Signs({ room, about }) {
  return html`<div class="wall-signs">
    <${Line} room=${room} />
    ${about.illustrative && html`<p class="wall-illustrative">${icon("info")}${t("Illustrative example")}</p>`}
  </div>`;
}

// Said at the edge only: what hangs on the wall stays there.
function Line({ room }) {
  const state = room.sync.state.value;
  if (state === "live") return null;
  const words = {
    connecting: t("Connecting…"),
    removed: t("This wall was signed out. Reload the page."),
    reload: t("Reload the page."),
  };
  return html`<p class="wall-line" role="status">
    ${icon("cloud-off")}<span>${words[state] ?? t("Reconnecting…")}</span>
  </p>`;
}
