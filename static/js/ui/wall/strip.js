// strip.js: the foot of a stage that has nothing of its own to count: who is in the room.

import { groupsOf } from "../selectors.js";
import { html } from "../html.js";
import { icon } from "../icon.js";
import { t, tn } from "../i18n.js";
import { takingPart } from "../taking_part.js";
import { countBy } from "./facts.js";

const SHORT = 8; // letters of a name that is never cut
const SIGNS = 6; // letters that icon, count and frame of a chip are worth
const FEW = 6; // groups that two rows hold in large type
const WORDS_FOR = 2; // so many silent groups are named

export function People({ room }) {
  const people = takingPart(room.store.all("person"));
  const many = countBy(people, "group");
  return html`<${GroupStrip}
    total=${people.length}
    label=${tn("person in the room", "people in the room", people.length)}
    entries=${groupsOf(room.store).map((group) => ({ group, count: many.get(group.id) ?? 0 }))}
    missing=${t("not here yet")}
  />`;
}

/** @param {{total: string|number, label: string, entries: {group: object, count: string|number}[], missing: string}} given count 0: missing */
export function GroupStrip({ total, label, entries, missing }) {
  const few = entries.filter((each) => !each.count).length <= WORDS_FOR;
  return html`<div class="strip">
    <p class="strip-total"><b>${total}</b> ${label}</p>
    <div
      class="strip-groups"
      role="list"
      data-many=${entries.length > 12 ? "most" : entries.length > FEW ? "more" : "few"}
    >
      ${inRows(entries).map(
        (row) =>
          html`<div class="strip-row" role="presentation">
            ${row.map((each) => (each.count ? heard(each) : silent(each.group, missing, few)))}
          </div>`,
      )}
    </div>
  </div>`;
}

/** Rows about equally full of letters, of at most the same number; a full row shortens its longest names. */
function inRows(entries) {
  const rows = Array.from({ length: entries.length > FEW ? 3 : 2 }, () => []);
  const letters = ({ group }) => [...group.name].length + SIGNS;
  const all = entries.reduce((sum, each) => sum + letters(each), 0);
  const most = Math.ceil(entries.length / rows.length);
  let [before, at] = [0, 0];
  entries.forEach((each, n) => {
    const next = Math.floor(((before + letters(each) / 2) / all) * rows.length) > at;
    const below = (rows.length - 1 - at) * most;
    if (rows[at].length === most || (next && entries.length - n <= below)) at += 1;
    rows[at].push(each);
    before += letters(each);
  });
  return rows.filter((row) => row.length);
}

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
