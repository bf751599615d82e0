// decisions.js: what the room decided, the newest first, each in full on one of the pages before the result.
//
//   decisionPages(decisions, { width, height, rem, leading, lines }) -> { size, pages: [[[decision]]] }, by page and column
//     width, height in px; lines as in ui/wall/text.js; size: rem of the text; `head` of a decision: when it was taken
//   <DecisionPage page size />

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { pack } from "../../../ui/wall/pack.js";
import { pagesInFull } from "../../../ui/wall/pages.js";

const SIZES = [1.6, 1.3, 1.05, 0.9, 0.75, 0.62]; // rem
const LEGIBLE = 0.9; // rem; rather more pages than smaller words
const [COLUMN, FRAME_INLINE, FRAME_BLOCK, DISSENT] = [20, 4.2, 1.5, 0.8]; // em; as in dots/wall.css
const GAP = 0.7; // rem

export function decisionPages(decisions, box) {
  const plans = SIZES.flatMap((size) =>
    columnsAt(size, decisions, box).map((columns) => laidOut(decisions, box, size, columns)),
  );
  const whole = plans.filter((each) => each.whole);
  const [large, small] = [whole.filter(isLegible), whole.filter((each) => !isLegible(each))];
  return fewestPages(large) ?? small[0] ?? plans.at(-1);
}

const fewestPages = ([first, ...others]) =>
  others.reduce((best, each) => (each.pages.length < best.pages.length ? each : best), first);
const isLegible = ({ size }) => size >= LEGIBLE;

/** As many columns as have room, then fewer, for what is long. */
function columnsAt(size, decisions, { width, rem }) {
  const room = Math.max(1, Math.floor((width / rem + GAP) / (COLUMN * size + GAP)));
  const most = Math.min(room, decisions.length, 3);
  return Array.from({ length: most }, (_, n) => most - n);
}

function laidOut(decisions, box, size, columns) {
  const [em, gap] = [size * box.rem, GAP * box.rem];
  const inside = ((box.width + gap) / columns - gap) / em - FRAME_INLINE;
  const packed = (some) =>
    pack(
      some.map((each) => heightOf(each, inside, box) * em),
      columns,
      gap,
    );
  const pages = pagesInFull(decisions, { fits: (some) => packed(some).height <= box.height });
  return {
    size,
    pages: pages.map((page) => packed(page).columns.map((column) => column.map((index) => page[index]))),
    whole: pages.every((page) => packed(page).height <= box.height),
  };
}

function heightOf({ head, text, dissent }, inside, { leading, lines }) {
  const against = dissent ? lines(dissentWords(dissent), inside / DISSENT) * DISSENT : 0;
  return FRAME_BLOCK + leading * (lines(`${head} ${text}`, inside) + against);
}

const dissentWords = (dissent) => t("Not everyone agreed: {dissent}", { dissent });

export const DecisionPage = ({ page, size }) =>
  html`<div class="decisions" style=${{ "--size": `${size}rem` }}>
    ${page.map(
      (column, n) =>
        html`<ul key=${n}>
          ${column.map(decision)}
        </ul>`,
    )}
  </div>`;

const decision = ({ id, head, text, dissent }) =>
  html`<li key=${id} class="decision">
    ${icon("decision")}
    <p>
      <b>${head}</b>${" "}
      <span dir="auto">${text}</span>
      ${dissent && html`<small dir="auto">${dissentWords(dissent)}</small>`}
    </p>
  </li>`;
