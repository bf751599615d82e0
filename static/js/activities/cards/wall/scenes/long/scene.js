// scene.js: longer texts of tables: all their titles first, then one after the other in full.
//
//   <Long stage cards groups fresh store />

import { html, useMemo } from "../../../../../ui/html.js";
import { icon } from "../../../../../ui/icon.js";
import { t } from "../../../../../ui/i18n.js";
import { leadingOf, measure } from "../../../../../ui/wall/text.js";
import { Board } from "../grid/board.js";
import { cardItems } from "../items.js";
import { titleOf } from "./titles.js";

const SIZES = [2.2, 1.9, 1.6, 1.35, 1.15, 1.03, 0.93, 0.86]; // rem
const [LONGEST, TITLE, FRAME] = [34, 1.35, 5]; // ems of a line; of the title's type; rem around the words

export function Long({ stage, cards, groups, fresh, tables }) {
  const items = useMemo(() => titled(cardItems(stage, cards), tables), [stage, cards, tables]);
  return html`<${Board}
    ...${{ items, groups, fresh }}
    side=${0}
    head=${0}
    frame=${() => ({ rows: [ONE], columns: [ONE] })}
    least=${() => 0}
    around=${(box) => ({ after: items.filter(({ rest }) => rest).map((each) => ({ draw: () => inFull(each, box, groups) })) })}
    table=${{ caption: t("Texts"), head: [t("Title"), t("Text")], rows: items.map((each) => [each.text, each.rest]) }}
  />`;
}

const ONE = "one";

const titled = (items, tables) =>
  items.map((each) => {
    const { title, rest } = titleOf(each.text);
    const lead = tables.has(each.table) ? t("Table {n}", { n: tables.get(each.table).number }) : "";
    return { ...each, text: title, rest, lead, row: ONE, column: ONE, part: each.id };
  });

function inFull(item, box, groups) {
  const group = groups.get(item.group);
  return html`<article class="long-text" style=${{ "--size": `${sizeFor(item, box)}rem` }} data-colour=${group?.colour}>
    <p class="long-whose">
      ${item.lead && html`<b>${icon("table")}${item.lead}</b>`}${
        group &&
        html`<span class="chip plain" data-colour=${group.colour ?? 1}
          >${icon(group.icon)}<span dir="auto">${group.name}</span></span
        >`
      }
    </p>
    <h2 class="long-title" dir="auto">${item.text}</h2>
    ${item.rest && html`<p class="long-words" dir="auto">${item.rest}</p>`}
  </article>`;
}

/** The largest type in which the whole text is seen. */
function sizeFor({ text, rest }, { width, height, rem }) {
  const [lines, leading] = [measure(), leadingOf() * 1.08];
  const high = (size) => {
    const ems = Math.min(LONGEST, (width / rem - FRAME) / size);
    return (lines(text, ems / (TITLE * 1.1)) * TITLE + (rest ? lines(rest, ems * 0.97) + 0.6 : 0)) * leading * size;
  };
  return SIZES.find((size) => high(size) <= height / rem - FRAME) ?? SIZES.at(-1);
}
