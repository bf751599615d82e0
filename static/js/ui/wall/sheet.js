// sheet.js: one card or stack of cards on the wall, and how high it will be.
//
//   sheet(item, { groups, people, fresh, size, show, tight, named, own })   groups, people: Maps by id; show, tight: see density.js;
//                                       named: the foot says names in full, or else shows a sign; own: see own_type.js
//   createHeights({ rem, leading, lines, view }) -> heightOf(item, { size, width, show, tight, named })
//   createOwn({ rem, lines }) -> ownOf(item, { size, width })
//
// The numbers here and in wall-sheets.css belong together: all are in parts of the card's type size.

import { html } from "../html.js";
import { icon } from "../icon.js";
import { t, tn } from "../i18n.js";
import { ownType } from "./own_type.js";

const [PAD_BLOCK, PAD_INLINE] = [0.36, 0.58];
const [FOOT, FOOT_LINE, FOOT_GAP] = [0.64, 1.35, 0.2];
const LEAST = 0.85; // rem: what is read is never smaller
const [FOOT_SIGN, FOOT_BETWEEN, NAME_LINES] = [1.6, 1.1, 4];
const [SMALL, BESIDE] = [0.85, 1.75]; // up to this size a group is a sign beside the text, that wide
const ALSO = 4; // groups that are shown behind the number
const [TITLE, BOLD, MEMBER, MEMBER_LINE, MEMBER_GAP, PILE] = [1.1, 1.12, 0.76, 1.4, 0.15, 0.45];

/** How many lines of a text are shown at a type size, in rem. */
export const linesAt = (size) => (size >= 1.03 ? 9 : size >= 0.93 ? 7 : size >= 0.8 ? 6 : 5);
/** The same for a sheet's --lines. */
export const clampAt = (size, show) => clamp(linesAt(size) * show);
const clamp = (lines) => (lines === Infinity ? "none" : lines);
const titleLinesAt = (size, show) => (size >= 0.93 ? 4 : 3) * show;
export const membersAt = (size, { show, tight }) => (tight ? 0 : (size >= 0.93 ? 3 : 2) * show);
export const isSmall = (size) => size <= SMALL;
const footSize = (size) => Math.max(LEAST, FOOT * size);
const memberSize = (size) => Math.max(LEAST, MEMBER * size);

/** @param {{groups: Map, people: Map}} view whose names are in the feet of cards */
export function createHeights({ rem, leading, lines, view }) {
  return (item, { size, width, show, tight, named = false }) => {
    const em = size * rem;
    const inside = insideOf(item, size, width / em);
    const inFoot = (inside * em) / (footSize(size) * rem);
    const footLines = hasFoot(item) && !isBeside(item, size) ? footLinesOf(item, { inFoot, lines, named, ...view }) : 0;
    const foot = footLines ? footLines * footSize(size) * rem * FOOT_LINE + FOOT_GAP * em : 0;
    const high = (item.kind === "cluster" ? clusterLines : textLines)(item, {
      inside,
      size,
      show,
      tight,
      lines,
      leading,
    });
    return Math.ceil(2 * PAD_BLOCK * em + foot + 0.1 * rem + high * em);
  };
}

/** Ems that words have in a sheet of so many. */
const insideOf = (item, size, ems) => ems - 2 * PAD_INLINE - 0.1 - (isBeside(item, size) ? BESIDE : 0);
const isBeside = (item, size) => isSmall(size) && item.kind === "card" && Boolean(item.group);

export const createOwn =
  ({ rem, lines }) =>
  (item, { size, width }) =>
    ownIn(item, { inside: insideOf(item, size, width / (size * rem)), size, lines });

const ownIn = ({ kind, text }, { inside, size, lines }) =>
  ownType((lines.widest?.(text) ?? 0) * (kind === "cluster" ? TITLE * BOLD : 1), inside, LEAST / size);

function textLines(item, { inside, size, show, lines, leading }) {
  const own = ownIn(item, { inside, size, lines });
  const said = isBeside(item, size) && item.also ? `${item.text} MM+${item.also.total}` : item.text;
  return Math.min(linesAt(size) * show, lines(said, inside / own)) * own * leading;
}

function clusterLines(item, { inside, size, show, tight, leading, lines }) {
  const own = TITLE * ownIn(item, { inside, size, lines });
  const title = Math.min(titleLinesAt(size, show), lines(item.text, inside / (own * BOLD))) * own * leading;
  const some = item.texts.slice(0, membersAt(size, { show, tight }));
  const member = memberSize(size) / size;
  const high = some.map((text) => Math.min(show, lines(text, inside / (member * 1.04))) * MEMBER_LINE + MEMBER_GAP);
  const members = high.reduce((sum, each) => sum + each, 0) * member;
  return title + members + (members ? FOOT_GAP : 0) + PILE;
}

// In full, a name without room beside the others has lines of its own; one with a word too wide for it has no room at all.
function footLinesOf(item, { inFoot, lines, named, groups, people }) {
  if (!named || item.draw || item.kind === "cluster") return 1;
  const name = groups.get(item.group)?.name ?? "";
  const beside = [
    item.by && people.get(item.by)?.name,
    item.merged && alike(item),
    item.also && `+${item.also.total} ${"MM".repeat(Math.min(ALSO, item.also.groups.length) + 1)}`,
  ].filter(Boolean);
  if ([name, ...beside].some((each) => lines.widest?.(each) > inFoot - FOOT_SIGN)) return Infinity;
  const free = inFoot - FOOT_SIGN - FOOT_BETWEEN * beside.length;
  if (lines([name, ...beside].join(" "), free) === 1) return 1;
  return Math.min(NAME_LINES, lines(name, inFoot - FOOT_SIGN)) + (beside.length ? 1 : 0);
}

const alike = ({ merged }) => tn("and {n} alike", "and {n} alike", merged);

// How many have joined it, and from which groups.
const also = ({ total, groups: ids }, groups) =>
  html`<span class="sheet-also">${icon("hand")}+${total}${ids.slice(0, ALSO).map((id) => mark(groups.get(id)))}</span>`;

const hasFoot = (item) =>
  item.kind === "cluster" || Boolean(item.draw || item.group || item.by || item.merged || item.also);

const SHEETS = {
  card: (item, view) => (isSmall(view.size) && item.group ? small(item, view) : card(item, view)),
  cluster: stack,
};

/** An item that draws itself, `draw(item, view)`, has a foot. */
export const sheet = (item, view) => (item.draw ?? SHEETS[item.kind])(item, view);

function card(item, { groups, people, fresh, size, show, named, own }) {
  return html`<li
    key=${item.id}
    class="card sheet ${named ? "named" : ""} ${fresh.has(item.id) ? "arriving" : ""}"
    data-category=${item.category}
    style=${{ "--lines": clampAt(size, show), "--own": own }}
  >
    <p class="card-text" dir="auto">${item.text}</p>
    ${
      hasFoot(item) &&
      html`<div class="card-foot">
        ${named ? groupName(groups.get(item.group)) : mark(groups.get(item.group))}
        ${named && item.by && html`<span class="sheet-by" dir="auto">${people.get(item.by)?.name}</span>`}
        ${item.merged > 0 && html`<span class="sheet-merged">${icon("merge")}${alike(item)}</span>`}
        ${item.also && also(item.also, groups)}
      </div>`
    }
  </li>`;
}

function small(item, { groups, fresh, size, show, own }) {
  return html`<li
    key=${item.id}
    class="card sheet small ${fresh.has(item.id) ? "arriving" : ""}"
    data-category=${item.category}
    style=${{ "--lines": clampAt(size, show), "--own": own }}
  >
    ${mark(groups.get(item.group))}
    <p class="card-text" dir="auto">
      ${item.text}${item.also && html`${" "}${also({ ...item.also, groups: [] }, groups)}`}
    </p>
  </li>`;
}

const groupName = (group) =>
  group &&
  html`<span class="chip plain" data-colour=${group.colour ?? 1}
    >${icon(group.icon)}<span class="sheet-name" dir="auto">${group.name}</span></span
  >`;

function stack(item, { groups, fresh, size, show, tight, own }) {
  const some = item.texts.slice(0, membersAt(size, { show, tight }));
  return html`<li
    key=${item.id}
    class="card sheet cluster ${fresh.has(item.id) ? "arriving" : ""}"
    data-category=${item.category}
    style=${{ "--lines": clamp(titleLinesAt(size, show)), "--member-lines": clamp(show), "--own": own }}
  >
    <h3 class="card-title" dir="auto">${item.text}</h3>
    ${
      some.length > 0 &&
      html`<ul class="sheet-members">
        ${some.map((text) => html`<li dir="auto">${text}</li>`)}
      </ul>`
    }
    <div class="card-foot">
      <b>${tn("{n} card", "{n} cards", item.count)}</b
      ><span class="sheet-groups" title=${t("Groups behind it")}
        >${item.groups.slice(0, 6).map((id) => mark(groups.get(id)))}</span
      >
    </div>
  </li>`;
}

const mark = (group) =>
  group &&
  html`<span class="badge" data-colour=${group.colour ?? 1}
    >${icon(group.icon)}<span class="visually-hidden">${group.name}</span></span
  >`;
