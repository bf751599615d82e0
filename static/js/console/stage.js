// stage.js: the middle of the console: the panel of the current stage, and tabs to the others.

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { Menu } from "../ui/console/menu.js";
import { lookedAt, rowOf, shownTabs, tabsOf } from "./tabs.js";

export function Stage({ context, stages, current, looking, look }) {
  const { tab, stage } = lookedAt(context.parts, stages, current, looking.value);
  const { Panel } = context.parts[tab];
  const now = stages.find((each) => each.id === current);
  const { row, more } = rowOf(shownTabs(context.parts, stages, tab), stages, { at: tab, current });
  return html`<nav class="tabs console-tabs" aria-label=${t("Panels")}>
      ${row.map(
        ({ name, words, icon: picture }) =>
          html`<button key=${name} aria-current=${tab === name ? "page" : undefined} onClick=${() => look(name)}>
            ${icon(picture)}<span>${words()}</span>${now?.activity === name && now.status === "open" && html`<${Live} />`}
          </button>`,
      )}
      ${more.length > 0 && html`<${More} ...${{ more, look }} />`}
    </nav>
    <div class="console-panel">
      ${aboveAll(context.parts).map(([name, Above]) => html`<${Above} key=${name} context=${context} stage=${now} />`)}
      <${Head} ...${{ stages, stage, look }} tab=${tabsOf(context.parts).find(({ name }) => name === tab)} />
      <${Panel} key=${`${tab}/${stage?.id ?? ""}`} context=${context} stage=${stage} />
    </div>`;
}

function More({ more, look }) {
  const items = () =>
    more.map(({ name, words, icon: picture }) => ({ icon: picture, words: words(), act: () => look(name) }));
  const face = html`${t("More")}${icon("chevron-down")}`;
  return html`<${Menu} label=${t("More panels")} look="console-plain" ...${{ items, face }} />`;
}

const aboveAll = (parts) => Object.entries(parts).flatMap(([name, { Above }]) => (Above ? [[name, Above]] : []));

const Live = () =>
  html`<span class="console-live" title=${t("open now")}><span class="visually-hidden">${t("open now")}</span></span>`;

function Head({ stages, stage, tab, look }) {
  const same = stages.filter((each) => each.activity === tab.name);
  return html`<header class="console-panel-head">
    <h2 dir="auto">${stage && !tab.always ? stage.title : tab.words()}</h2>
    ${
      same.length > 1 &&
      html`<label class="console-which"
        ><span class="visually-hidden">${t("Stage")}</span
        ><select onChange=${(event) => look(event.target.value)}>
          ${same.map((each) => html`<option value=${each.id} selected=${each === stage}>${each.title}</option>`)}
        </select></label
      >`
    }
    ${stage && !tab.always && html`<span class="chip" data-tone=${stage.status === "open" ? "ok" : undefined}>${status(stage.status)}</span>`}
  </header>`;
}

const status = (of) => ({ ahead: t("not open yet"), open: t("open"), done: t("closed"), skipped: t("skipped") })[of];
