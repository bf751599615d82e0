// strip.js: the foot of a stage that has nothing of its own to count: who is in the room.

import { groupsOf } from "../selectors.js";
import { html } from "../html.js";
import { icon } from "../icon.js";
import { t, tn } from "../i18n.js";
import { takingPart } from "../taking_part.js";
import { countBy } from "./facts.js";
import { useBox } from "./hooks.js";
import { widthInCanvas } from "./text.js";

const SHORT = 8; // letters of a name that is never cut
const SIGNS = 4; // em that icon, gaps and frame of a chip take
const LEAST = 8; // em of a chip whose name is cut; as in wall-frame.css
const NEVER = 1000; // how much worse it is when even cut names have no room
const GAP = 0.35; // rem between chips; as in wall-frame.css
const WORDS_FOR = 2; // so many silent groups are named

export function People({ room }) {
  const people = takingPart(room.store.all("person"));
  const many = countBy(people, "group");
  return html`<${GroupStrip}
    total=${people.length}
    label=${tn("person joined", "people joined", people.length)}
    entries=${groupsOf(room.store).map((group) => ({ group, count: many.get(group.id) ?? 0 }))}
    missing=${t("not here yet")}
  />`;
}

/** @param {{total: string|number, label: string, entries: {group: object, count: string|number}[], missing: string}} given count 0: missing */
export function GroupStrip({ total, label, entries, missing }) {
  const few = entries.filter((each) => !each.count).length <= WORDS_FOR;
  const [ref, box] = useBox();
  return html`<div class="strip">
    <p class="strip-total"><b>${total}</b> ${label}</p>
    <div class="strip-groups" role="list" ref=${ref}>
      ${box && entries.length > 0 && html`<${Rows} ...${{ entries, missing, few, ...laidOut(entries, box, few ? missing : "–") }} />`}
    </div>
  </div>`;
}

const Rows = ({ rows, missing, few }) =>
  rows.map(
    (row, n) =>
      html`<div key=${n} class="strip-row" role="presentation">
        ${row.map((each) => (each.count ? heard(each) : silent(each.group, missing, few)))}
      </div>`,
  );

// Rows that whole names need, or cut ones; a fourth makes the foot a little higher. The type is as small as can be read.
const SIZE = 0.85; // rem; as in wall-frame.css
const ROWS = [2, 3, 4];

function laidOut(entries, box, words) {
  const [wide, gap, em] = [widthOf(), GAP * box.rem, SIZE * box.rem];
  const chips = entries.map(({ group, count }) => {
    const natural = (wide(`${group.name} ${count || words}`) + SIGNS) * em + gap;
    return { natural, least: length(group) ? natural : Math.min(natural, LEAST * em + gap) };
  });
  const cut = chips.map(({ least }) => ({ natural: least, least }));
  const inRows = (some) => ROWS.map((rows) => broken(some, rows, box.width + gap)).findIndex(({ over }) => !over);
  const rows = ROWS[[inRows(chips), inRows(cut)].find((at) => at >= 0) ?? ROWS.length - 1];
  const { starts } = broken(chips, rows, box.width + gap);
  return { rows: starts.map((start, n) => entries.slice(start, starts[n + 1])) };
}

/** Where each row begins, so that the names are cut as little as can be and about equally. @returns {{starts: number[], over: number}} */
export function broken(chips, rows, room) {
  const [natural, least] = ["natural", "least"].map((key) => sums(chips.map((each) => each[key])));
  const beyond = (all, from, to) => Math.max(0, all[to] - all[from] - room) ** 2;
  const over = (from, to) => beyond(natural, from, to) + NEVER * beyond(least, from, to);
  let best = chips.map((_, n) => ({ starts: [0], over: over(0, n + 1) }));
  for (let row = 1; row < rows; row += 1)
    best = best.map((now, n) =>
      Array.from({ length: n }, (_, from) => ({
        starts: [...best[from].starts, from + 1],
        over: best[from].over + over(from + 1, n + 1),
      })).reduce((least, each) => (each.over < least.over ? each : least), now),
    );
  return best.at(-1);
}

const sums = (all) => all.reduce((found, each) => [...found, found.at(-1) + each], [0]);

let shared = null;
const widthOf = () => (shared ??= widthInCanvas(getComputedStyle(document.body).fontFamily));

const length = ({ name }) => (name.length <= SHORT ? "short" : "");
const heard = ({ group, count }) =>
  html`<span role="listitem" key=${group.id} class="chip ${length(group)}" data-colour=${group.colour ?? 1}
    >${icon(group.icon)}<span class="strip-name" dir="auto">${group.name}</span><b>${count}</b></span
  >`;
const silent = (group, words, few) =>
  html`<span role="listitem" key=${group.id} class="chip silent ${length(group)}"
    >${icon(group.icon)}<span class="strip-name" dir="auto">${group.name}</span
    >${!few && html`<span aria-hidden="true">–</span>`}<span class=${few ? "strip-missing" : "visually-hidden"}
      >${words}</span
    ></span
  >`;
