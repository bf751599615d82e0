// fact_cards.js: cards with a head and lines of facts, as large as all of them can be, page by page.
//
//   <${FactCards} cards=${[{ id, lines }]} kind="partnership" />     `kind` names their class
//     lines: [{ look: "head" | "soft" | "strong" | "", icon, label, names: [what people typed], between: ", ", more, tone: "warn" | "ok" }]
//     A line with a tone is at the foot of its card.

import { html, useRef } from "../html.js";
import { icon } from "../icon.js";
import { t } from "../i18n.js";
import { factPages } from "./fact_pages.js";
import { useBox } from "./hooks.js";
import { useSlack } from "./slack.js";
import { leadingOf, measure } from "./text.js";
import { useTurn } from "./turning.js";

export function FactCards({ cards, kind }) {
  const [ref, box] = useBox();
  return html`<div class="facts" ref=${ref}>${box && html`<${Fitted} ...${{ cards, kind, box }} />`}</div>`;
}

function Fitted({ cards, kind, box }) {
  const list = useRef(null);
  const slack = useSlack(list, box, isOver);
  const { size, head, columns, pages } = factPages(cards, box, { lines: measure(), leading: leadingOf(), slack });
  const turn = Math.min(useTurn(pages.length), pages.length - 1);
  return html`<ul
      class="facts-page"
      ref=${list}
      key=${turn}
      style=${{ "--size": `${size}rem`, "--head": `${head}em`, "--columns": columns }}
    >
      ${pages[turn].map(({ id, lines }) => html`<${Card} key=${id} ...${{ lines, kind }} />`)}
    </ul>
    ${pages.length > 1 && html`<p class="wall-page wall-turn">${t("page {n} of {all}", { n: turn + 1, all: pages.length })}</p>`}`;
}

const isOver = (list) =>
  [list, ...list.querySelectorAll(".facts-card")].some((each) => each.scrollHeight > each.clientHeight + 1);

const Card = ({ lines, kind }) =>
  html`<li class=${`card facts-card facts-${kind}`}>
    ${lines.map((line, n) => html`<${Line} key=${n} ...${line} />`)}
  </li>`;

const Line = ({ look = "", tone, ...line }) =>
  look === "head"
    ? html`<h3 class="facts-line" data-look="head"><${Words} ...${line} /></h3>`
    : html`<p class="facts-line" data-look=${look} data-tone=${tone}><${Words} ...${line} /></p>`;

const Words = ({ icon: sign, label, names = [], between = t(", "), more }) =>
  html`${sign && icon(sign)}<span
      >${label && `${label} `}${names.map((name, n) => html`${n > 0 && between}<bdi key=${n}>${name}</bdi>`)}${more && ` ${more}`}</span
    >`;
