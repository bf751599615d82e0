// note.js: one card in a picture on the wall, and how high it will be.
//
//   note(item, { groups, fresh, show })            item: { id, text, lead?, sign?, group?, importance?, count?, category? }
//     lead: what is said before its words, as a year    sign: { icon, label } before them    count: of a cluster's cards
//   createNoteHeights({ rem, groups }) -> heightOf(item, { size, width, show })
//   widestWord(texts) -> ems         isWhole(text, ems) -> whether no word of it would be broken in lines of that width
//
// The numbers here and in scenes.css belong together: all are in parts of the card's type size.

import { html } from "../../../../ui/html.js";
import { icon } from "../../../../ui/icon.js";
import { t, tn } from "../../../../ui/i18n.js";
import { leadingOf, measure, widthInCanvas } from "../../../../ui/wall/text.js";

export const [PAD_BLOCK, PAD_INLINE] = [0.3, 0.5];
const MARK = "000 "; // as wide as the mark of importance, a sign, or a group's badge

export function createNoteHeights({ rem, groups, leading = leadingOf(), lines = measure() }) {
  return (item, { size, width, show }) => {
    const em = size * rem;
    const inside = width / em - 2 * PAD_INLINE - 0.15;
    return Math.ceil((Math.min(show, lines(saidBy(item, groups), inside)) * leading + 2 * PAD_BLOCK) * em + 0.1 * rem);
  };
}

const saidBy = (item, groups) =>
  [
    item.importance && MARK,
    item.sign && MARK,
    groups.has(item.group) && MARK,
    item.lead && `${item.lead} `,
    item.text,
    item.count && ` ${counted(item)}`,
  ]
    .filter(Boolean)
    .join("");

const counted = ({ count }) => tn("{n} card", "{n} cards", count);

let wide = null;
const LONGEST = 30; // letters of a word that is broken in any case

export function widestWord(texts) {
  wide ??= widthInCanvas(getComputedStyle(document.body).fontFamily);
  const words = new Set(texts.flatMap((text) => text.split(/\s+/)).filter((word) => word.length <= LONGEST));
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, 12);
  return Math.max(0, ...longest.map(wide)) * 1.05;
}

export const isWhole = (text, ems) => text.split(/\s+/).every((word) => measure()(word, ems) === 1);

export function note(item, { groups, fresh, show }) {
  const group = groups.get(item.group);
  return html`<li
    key=${item.id}
    class="note ${item.count ? "pile" : ""} ${fresh.has(item.id) ? "arriving" : ""}"
    data-category=${item.category}
    data-colour=${group ? (group.colour ?? 1) : undefined}
    style=${{ "--lines": show === Infinity ? "none" : show }}
  >
    <p class="note-text" dir="auto">
      ${group && html`<span class="badge">${icon(group.icon)}</span>`}${importanceMark(item.importance)}${signOf(item.sign)}${
        item.lead && html`<b class="note-lead">${item.lead}</b>`
      }${item.text}${item.count ? html`<b class="note-count">${counted(item)}</b>` : ""}
    </p>
  </li>`;
}

const signOf = (sign) => sign && html`<span class="note-sign" title=${sign.label}>${icon(sign.icon)}</span>`;

/** A flag and a number, so that no colour is needed to read it. */
export const importanceMark = (importance) =>
  importance
    ? html`<span class="note-mark" data-level=${importance} title=${t("{n} of 3", { n: importance })}
        >${icon("flag")}${importance}</span
      >`
    : null;
