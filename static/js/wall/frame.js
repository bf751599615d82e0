// frame.js: what stands around every stage on the wall: its title, the time, the way in.
//
//   <Wall room />   one stage at a time, the one the facilitator has made current

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/words.js";
import { Cards, CardsStrip } from "./cards.js";
import { Close } from "./close.js";
import { Dots, DotsStrip } from "./dots.js";
import { shortAddress } from "./facts.js";
import { Open } from "./open.js";
import { Plans } from "./plans.js";
import { Pledges } from "./pledges.js";
import { Poster } from "./poster.js";
import { Ratings, RatingsStrip } from "./ratings.js";
import { Timer } from "./timer.js";
import { People } from "./strip.js";

// Each activity has one line here. A screen with `whole` has no frame: it says everything itself.
const SCREENS = {
  open: { Main: Open, whole: true },
  cards: { Main: Cards, Strip: CardsStrip },
  ratings: { Main: Ratings, Strip: RatingsStrip },
  dots: { Main: Dots, Strip: DotsStrip },
  plans: { Main: Plans },
  pledges: { Main: Pledges },
  close: { Main: Close, whole: true },
};

export function Wall({ room }) {
  const about = room.store.get("about", "about");
  if (!about)
    return html`<main class="wall wall-waiting">
      ${icon("mark")}
      <p>${t("One moment…")}</p>
      <${Signs} room=${room} about=${{}} />
    </main>`;
  const stage = about.current ? room.store.get("stage", about.current) : null;
  const { Main, Strip = People, whole } = screenFor(about, stage);
  return html`<main
    class="wall ${whole ? "whole" : ""}"
    data-activity=${stage?.activity ?? "open"}
    data-paused=${about.paused ? "" : null}
  >
    ${!whole && html`<${Head} room=${room} about=${about} stage=${stage} />`}
    <div class="wall-main" key=${stage?.id ?? ""}><${Main} room=${room} about=${about} stage=${stage} /></div>
    ${!whole && html`<${Foot} room=${room} about=${about}><${Strip} room=${room} stage=${stage} /><//>`}
    <${Signs} room=${room} about=${about} />
  </main>`;
}

function screenFor(about, stage) {
  if (about.closed) return SCREENS.close;
  return stage ? (SCREENS[stage.activity] ?? { Main: Poster }) : SCREENS.open;
}

function Head({ room, about, stage }) {
  return html`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${stage.title}</h1>
      ${stage.instruction && html`<p dir="auto">${stage.instruction}</p>`}
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
