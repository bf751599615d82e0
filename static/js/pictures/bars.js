// bars.js: the result of a vote, ranked and counted three ways.
//
//   rankedBars({ items, groups, tally, names, compact, before, table })
//     items   which ids to show, in the tally's order; left out: all     names   { id: title } or a function
//     groups  group records      compact  one under the other, for phones          before  the tally of an earlier round
//     table   true: "Show as a table" on screen; otherwise the table is for ears only
//   rowNote(row, tally)         what is said under a title: how far it moved, and how many groups back it
//   aboutBridges()              the sentence that says what bridges are
//   tooFewVoted()               what is said in the place of the bars where there are none

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { locale, t, tn } from "../ui/i18n.js";
import { dataTable } from "./aside.js";
import { groupLegend, groupOf, paint } from "./legend.js";
import { comparable, hasBridges, ranking } from "./ranking.js";

const [ROOM_FOR_NUMBER, ROOM_FOR_ICON] = [0.05, 0.12]; // of the longest bar

export const tooFewVoted = () => t("Fewer than 5 people voted. To keep their votes secret, only the turnout was kept.");
export const aboutBridges = () =>
  t(
    "Bridges: the share of people in each group who back it, averaged so that only what every group backs scores high.",
  );

export function rankedBars({ tally, items, groups, names, compact = false, before = null, table = false }) {
  const rows = ranking({ tally, items, before: comparable(tally, before) });
  const bridges = hasBridges(tally);
  const titleOf = typeof names === "function" ? names : (on) => names[on] ?? "";
  return html`<div class="ranked ${compact ? "compact" : ""}" data-bridges=${bridges}>
    ${measures(bridges)}
    <ol class="ranked-list" aria-hidden="true">
      ${rows.map((row) => entry(row, { tally, groups, title: titleOf(row.on) }))}
    </ol>
    ${groupLegend(inLegend(rows, groups))} ${compact && bridges && html`<p class="soft">${aboutBridges()}</p>`}
    ${dataTable({ ...asTable(rows, { tally, titleOf, bridges }), shown: table })}
  </div>`;
}

// Named once, above all rows.
const measures = (bridges) =>
  html`<div class="ranked-head" aria-hidden="true">
    <span data-measure="dots">${personTitle()}</span><span data-measure="voice">${groupTitle()}</span>
    ${bridges && html`<span data-measure="bridge">${bridgesTitle()}</span>`}
  </div>`;

const personTitle = () => t("One person, one vote");
const groupTitle = () => t("One group, one voice");
const bridgesTitle = () => t("Bridges");

function entry(row, { tally, groups, title }) {
  return html`<li key=${row.on} class="ranked-item">
    <b class="ranked-place">${row.place}</b>
    <div class="ranked-name">
      <p dir="auto">${title}</p>
      <small
        >${row.moved !== 0 && html`<b class="ranked-moved">${moved(row.moved)}</b>${" · "}`}${backed(row, tally)}</small
      >
    </div>
    <div class="bar-track">${row.parts.map((part) => barPart(part, groups))}<b class="bar-total">${row.dots}</b></div>
    ${measure("voice", row.voiceShare, row.voice, elsewhere(row, row.voicePlace))}
    ${row.bridge !== null && measure("bridge", row.bridgeShare, row.bridge, elsewhere(row, row.bridgePlace))}
  </li>`;
}

const measure = (name, share, part, chip) =>
  html`<div class="bar-track ranked-measure" data-measure=${name}>
    <span class="bar-part" style=${{ "--share": share }}></span><b class="bar-total">${percent(part)}${chip}</b>
  </div>`;

// Where another count ranks a thing otherwise than the dots.
const elsewhere = (row, place) =>
  place !== row.place && html`<span class="chip" data-tone="leverage">${t("place {n}", { n: place })}</span>`;

function barPart({ group, dots, share }, groups) {
  const whose = group === null ? { name: t("Not shown by group"), icon: "lock", colour: null } : groupOf(groups, group);
  return html`<span class="bar-part" ...${paint(whose)} style=${{ "--share": share }} title=${whose.name}>
    ${share > ROOM_FOR_NUMBER && html`<span class="bar-number">${share > ROOM_FOR_ICON && icon(whose.icon)}${dots}</span>`}</span
  >`;
}

export const rowNote = (row, tally) => [row.moved && moved(row.moved), backed(row, tally)].filter(Boolean).join(" · ");

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

function asTable(rows, { tally, titleOf, bridges }) {
  const [head, more] = bridges ? [[bridgesTitle()], (row) => [percent(row.bridge)]] : [[], () => []];
  return {
    caption: t("Result of the vote, best first"),
    head: [t("What was voted on"), t("Dots"), t("People"), t("Groups behind it"), groupTitle(), ...head],
    rows: rows.map((row) => [
      titleOf(row.on),
      row.dots,
      row.people,
      `${row.least ? "≥ " : ""}${row.backedBy} / ${tally.groups}`,
      percent(row.voice),
      ...more(row),
    ]),
  };
}
