// stage.js: the middle of the console: the panel of the current stage, and tabs to the others.

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/words.js";
import { Board } from "../panels/board.js";
import { Decisions } from "../panels/decisions.js";
import { Documents } from "../panels/documents.js";
import { Dots } from "../panels/dots.js";
import { Join } from "../panels/join.js";
import { Pledges } from "../panels/pledges.js";
import { Plans } from "../panels/plans.js";
import { Ratings } from "../panels/ratings.js";

const PANELS = {
  open: Join,
  cards: Board,
  ratings: Ratings,
  dots: Dots,
  plans: Plans,
  pledges: Pledges,
  decisions: Decisions,
  close: Documents,
};

/** The tabs in the order of the keys 1 to 8: [name, words, icon]. */
export const tabs = () => [
  ["open", t("Join"), "qr"],
  ["cards", t("Board"), "edit"],
  ["ratings", t("Power"), "power"],
  ["dots", t("Leverage"), "leverage"],
  ["decisions", t("Decisions"), "decision"],
  ["plans", t("Plans"), "calendar"],
  ["pledges", t("Pledges"), "pledge"],
  ["close", t("Documents"), "download"],
];

const ALWAYS = new Set(["open", "decisions", "close"]);

/** Which tab and which stage are looked at: `looking` is a stage's id, a tab's name, or null for the current stage. */
export function lookedAt(stages, current, looking) {
  const wanted = looking ?? current;
  const stage = stages.find((each) => each.id === wanted);
  if (stage) return { tab: PANELS[stage.activity] ? stage.activity : "open", stage };
  const tab = PANELS[wanted] ? wanted : "open";
  const own = stages.filter((each) => each.activity === tab);
  return {
    tab,
    stage: own.find((each) => each.id === current) ?? own.find((each) => each.status === "open") ?? own[0],
  };
}

export function Stage({ desk, stages, current, looking, look }) {
  const { tab, stage } = lookedAt(stages, current, looking.value);
  const Panel = PANELS[tab];
  const shown = tabs().filter(([id]) => ALWAYS.has(id) || stages.some((each) => each.activity === id));
  const now = stages.find((each) => each.id === current);
  return html`<nav class="tabs console-tabs" aria-label=${t("Panels")}>
      ${shown.map(
        ([id, words, picture]) =>
          html`<button key=${id} aria-current=${tab === id ? "page" : undefined} onClick=${() => look(id)}>
            ${icon(picture)}<span>${words}</span>${now?.activity === id && now.status === "open" && html`<${Live} />`}
          </button>`,
      )}
    </nav>
    <div class="console-panel">
      <${Head} ...${{ stages, stage, tab, look }} />
      <${Panel} key=${`${tab}/${stage?.id ?? ""}`} desk=${desk} stage=${stage} />
    </div>`;
}

const Live = () =>
  html`<span class="console-live" title=${t("open now")}><span class="visually-hidden">${t("open now")}</span></span>`;

function Head({ stages, stage, tab, look }) {
  const same = stages.filter((each) => each.activity === tab);
  const title = stage && !ALWAYS.has(tab) ? stage.title : tabs().find(([id]) => id === tab)[1];
  return html`<header class="console-panel-head">
    <h2 dir="auto">${title}</h2>
    ${
      same.length > 1 &&
      html`<label class="console-which"
        ><span class="visually-hidden">${t("Stage")}</span
        ><select onChange=${(event) => look(event.target.value)}>
          ${same.map((each) => html`<option value=${each.id} selected=${each === stage}>${each.title}</option>`)}
        </select></label
      >`
    }
    ${stage && !ALWAYS.has(tab) && html`<span class="chip" data-tone=${stage.status === "open" ? "ok" : undefined}>${status(stage.status)}</span>`}
  </header>`;
}

const status = (of) => ({ ahead: t("not open yet"), open: t("open"), done: t("closed"), skipped: t("skipped") })[of];
