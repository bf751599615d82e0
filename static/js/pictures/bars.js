// bars.js: the result of a vote, ranked and counted two ways.
//
//   rankedBars({ items, groups, tally, names, compact, before, table })
//     items   which leverage ids to show, in the tally's order; left out: all     names   { leverage id: title } or a function
//     groups  group records      compact  one under the other, for phones          before  the tally of an earlier round
//     table   true: "Show as a table" on screen; otherwise the table is for ears only
//   comparable(tally, before)   the earlier tally where both rounds have a result to compare, else null
//   tooFewVoted()               what is said in the place of the bars where there are none
//   ranking({ items, tally, before }) -> [{ on, dots, people, backedBy, least, place, voice, voicePlace, share, voiceShare, parts, moved }]
//     place counts from 1 and is shared by equals; shares are of the longest bar, 0 to 1; voice is part of all voices, 0 to 1

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { locale, t, tn } from "../ui/i18n.js";
import { dataTable } from "./aside.js";
import { groupLegend, groupOf, paint, POOLED } from "./legend.js";

const [ROOM_FOR_NUMBER, ROOM_FOR_ICON] = [0.05, 0.12]; // of the longest bar

// A secret vote of fewer than five people has no items: any sum would show what one of them chose.
export const comparable = (tally, before) => (tally.items.length && before?.items.length ? before : null);

export function ranking({ tally, items = tally.items.map((each) => each.on), before = null }) {
  const all = tally.items;
  const [mostDots, mostVoice] = [most(all, "dots"), most(all, "voice")];
  const earlier = before ? places(before.items, "dots") : new Map();
  const [byDots, byVoice] = [places(all, "dots"), places(all, "voice")];
  return all
    .filter((each) => items.includes(each.on))
    .map((each) => ({
      on: each.on,
      dots: each.dots,
      people: each.people,
      backedBy: each.backed_by,
      least: isLeast(each, tally),
      place: byDots.get(each.on),
      voicePlace: byVoice.get(each.on),
      voice: tally.groups ? each.voice / (1000 * tally.groups) : 0,
      share: each.dots / mostDots,
      voiceShare: each.voice / mostVoice,
      parts: parts(each, mostDots),
      moved: earlier.has(each.on) ? earlier.get(each.on) - byDots.get(each.on) : 0,
    }));
}

const most = (items, key) => Math.max(1, ...items.map((each) => each[key]));
const places = (items, key) =>
  new Map(items.map((each) => [each.on, 1 + items.filter((other) => other[key] > each[key]).length]));

// What a secret vote doesn't show of a group is still part of the bar.
function parts(item, longest) {
  const told = Object.entries(item.by_group).map(([group, dots]) => ({ group, dots, share: dots / longest }));
  const untold = item.dots - told.reduce((sum, each) => sum + each.dots, 0);
  return untold > 0 ? [...told, { group: null, dots: untold, share: untold / longest }] : told;
}

export const tooFewVoted = () => t("Fewer than 5 people voted. To keep their votes secret, only the turnout was kept.");

export function rankedBars({ tally, items, groups, names, compact = false, before = null, table = false }) {
  const rows = ranking({ tally, items, before: comparable(tally, before) });
  const titleOf = typeof names === "function" ? names : (on) => names[on] ?? "";
  return html`<div class="ranked ${compact ? "compact" : ""}">
    ${!compact && html`<div class="ranked-head" aria-hidden="true"><span>${personTitle()}</span><span>${groupTitle()}</span></div>`}
    <ol class="ranked-list" aria-hidden="true">
      ${rows.map((row) => entry(row, { tally, groups, compact, title: titleOf(row.on) }))}
    </ol>
    ${groupLegend(inLegend(rows, groups))} ${dataTable({ ...asTable(rows, tally, titleOf), shown: table })}
  </div>`;
}

const personTitle = () => t("One person, one vote");
const groupTitle = () => t("One group, one voice");

function entry(row, { tally, groups, compact, title }) {
  return html`<li key=${row.on} class="ranked-item">
    <b class="ranked-place">${row.place}</b>
    <div class="ranked-name">
      <p dir="auto">${title}</p>
      ${row.moved !== 0 && html`<small class="ranked-moved">${moved(row.moved)}</small>`}
    </div>
    <div class="bar-track">${row.parts.map((part) => barPart(part, groups))}<b class="bar-total">${row.dots}</b></div>
    <div class="ranked-voice">
      <div class="bar-track voice">
        <span class="bar-part" style=${{ "--share": row.voiceShare }}></span>
        <b class="bar-total">${percent(row.voice)}${!compact && elsewhere(row)}</b>
      </div>
      ${compact && html`<p class="ranked-label"><small>${groupTitle()}</small>${elsewhere(row)}</p>`}
      <small>${backed(row, tally)}</small>
    </div>
  </li>`;
}

// Where the second count ranks a point otherwise than the first.
const elsewhere = (row) =>
  row.voicePlace !== row.place &&
  html`<span class="chip" data-tone="leverage">${t("place {n}", { n: row.voicePlace })}</span>`;

function barPart({ group, dots, share }, groups) {
  const whose = group === null ? { name: t("Not shown by group"), icon: "lock", colour: null } : groupOf(groups, group);
  return html`<span class="bar-part" ...${paint(whose)} style=${{ "--share": share }} title=${whose.name}>
    ${share > ROOM_FOR_NUMBER && html`<span class="bar-number">${share > ROOM_FOR_ICON && icon(whose.icon)}${dots}</span>`}</span
  >`;
}

// The groups that a secret vote shows only together count as one here: how many of them did would give single people away.
export const isLeast = (item, tally) => tally.pooled?.length > 1 && POOLED in item.by_group;

const backed = (row, tally) =>
  row.least
    ? tn("backed by at least {by} of {n} group", "backed by at least {by} of {n} groups", tally.groups, {
        by: row.backedBy,
      })
    : tn("backed by {by} of {n} group", "backed by {by} of {n} groups", tally.groups, { by: row.backedBy });
const moved = (places) =>
  places > 0 ? tn("up {n} place", "up {n} places", places) : tn("down {n} place", "down {n} places", -places);
const percent = (part) => new Intl.NumberFormat(locale(), { style: "percent" }).format(part);

function inLegend(rows, groups) {
  const seen = new Set(rows.flatMap((row) => row.parts.map((part) => part.group)).filter((id) => id !== null));
  return [...groups.filter((group) => seen.delete(group.id)), ...[...seen].map((id) => groupOf(groups, id))];
}

function asTable(rows, tally, titleOf) {
  return {
    caption: t("Result of the vote, best first"),
    head: [t("Leverage point"), t("Dots"), t("People"), t("Groups behind it"), groupTitle()],
    rows: rows.map((row) => [
      titleOf(row.on),
      row.dots,
      row.people,
      `${row.least ? "≥ " : ""}${row.backedBy} / ${tally.groups}`,
      percent(row.voice),
    ]),
  };
}
