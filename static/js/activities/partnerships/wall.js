// wall.js: the partnerships with the trust that their partners say, and the weakest link of each.

import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { titleOf } from "../../ui/selectors.js";
import { useBox } from "../../ui/wall/hooks.js";
import { useTurn } from "../../ui/wall/turning.js";
import { Partners } from "./facts.js";
import { linkWords, partnershipsOf, spread, statusWords, weakLinks } from "./model.js";

const [WIDTH, HEIGHT, GAP] = [15.2, 8.6, 0.7]; // rem: the least room that one needs

export function Main({ room, stage }) {
  const [ref, box] = useBox();
  const all = partnershipsOf(room.store);
  if (!all.length)
    return html`<div class="wall-question" ref=${ref}>
      ${icon("hand")}
      <p class="wall-question-text" dir="auto">${stage.instruction || stage.title}</p>
      <p class="soft">${t("Partnerships appear here with their weakest link.")}</p>
    </div>`;
  return html`<div class="wall-partnerships" ref=${ref}>
    ${box && html`<${Page} ...${{ all, box, store: room.store }} />`}
  </div>`;
}

function Page({ all, box, store }) {
  const fit = (room, least) => Math.max(1, Math.floor((room / box.rem + GAP) / (least + GAP)));
  const columns = Math.min(all.length, fit(box.width, WIDTH));
  const pages = Math.ceil(all.length / (columns * fit(box.height, HEIGHT)));
  const turn = useTurn(pages, "");
  const many = Math.ceil(all.length / pages);
  const some = all.slice(turn * many, (turn + 1) * many);
  const rows = Math.ceil(some.length / columns);
  return html`<ul class="wall-partnership-grid" key=${turn} style=${{ "--columns": columns, "--rows": rows }}>
    ${some.map((each) => html`<${One} key=${each.id} partnership=${each} store=${store} />`)}
  </ul>`;
}

function One({ partnership, store }) {
  const [weak, trust] = [weakLinks(store, partnership), spread(store, partnership)];
  const ended = (partnership.status ?? "active") !== "active";
  return html`<li class="card wall-partnership">
    <h3><${Partners} store=${store} partnership=${partnership} /></h3>
    ${ended && html`<p class="soft">${statusWords(partnership.status)}: <bdi>${partnership.why}</bdi></p>`}
    ${partnership.goal && html`<p class="wall-partnership-goal" dir="auto">${titleOf(store, partnership.goal)}</p>`}
    ${trust && html`<p>${linkWords("trust")}: <b>${trust}</b></p>`}
    <p class="wall-partnership-weak" data-tone=${weak.length ? "warn" : "ok"}>
      ${icon(weak.length ? "gap" : "check")}<span
        >${weak.length ? t("Weakest link: {links}", { links: weak.map(linkWords).join(", ") }) : t("Nothing is missing.")}</span
      >
    </p>
  </li>`;
}
