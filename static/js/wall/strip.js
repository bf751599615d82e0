// strip.js: the foot of a stage that has nothing of its own to count: who is in the room.

import { groupsOf } from "../ui/board.js";
import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/words.js";
import { countBy, peopleIn } from "./facts.js";

export function People({ room }) {
  const people = peopleIn(room);
  const many = countBy(people, "group");
  return html`<${GroupStrip} total=${people.length} label=${tn("person in the room", "people in the room", people.length)}
    entries=${groupsOf(room.store).map((group) => ({ group, count: many.get(group.id) ?? 0 }))} missing=${t("not here yet")} />`;
}

/** @param {{total: string|number, label: string, entries: {group: object, count: string|number}[], missing: string}} given count 0: missing */
export function GroupStrip({ total, label, entries, missing }) {
  return html`<div class="strip">
    <p class="strip-total"><b>${total}</b> ${label}</p>
    <ul class="strip-groups" data-many=${entries.length > 12 ? "most" : entries.length > 8 ? "more" : "few"}>${entries.map((each) => (each.count ? heard(each) : silent(each.group, missing)))}</ul></div>`;
}

const heard = ({ group, count }) =>
  html`<li key=${group.id} class="chip" data-colour=${group.colour ?? 1}>${icon(group.icon)}<span class="strip-name" dir="auto">${group.name}</span><b>${count}</b></li>`;
const silent = (group, words) =>
  html`<li key=${group.id} class="chip silent">${icon(group.icon)}<span class="strip-name" dir="auto">${group.name}</span><span>${words}</span></li>`;
