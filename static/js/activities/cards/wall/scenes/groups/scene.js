// scene.js: group by group what it wrote, lane beside lane.
//
//   <Groups stage cards groups fresh />

import { laneIcon } from "../../../../../ui/badges.js";
import { html, useMemo } from "../../../../../ui/html.js";
import { icon } from "../../../../../ui/icon.js";
import { t } from "../../../../../ui/i18n.js";
import { initials } from "../../../../../pictures/heat_heads.js";
import { paint } from "../../../../../pictures/legend.js";
import { Board } from "../grid/board.js";
import { cardItems, lanesFor } from "../items.js";
import { isWhole } from "../note.js";
import { emsIn, sideFor, sideHeight } from "../side.js";

const NONE = "";

export function Groups({ stage, cards, groups, fresh }) {
  const { lanes, laneOf } = lanesFor(stage);
  const order = [...groups.keys(), NONE];
  const items = useMemo(() => itemsOf(cardItems(stage, cards), { order, laneOf }), [stage, cards, groups]);
  const titles = new Map(lanes.map((lane) => [lane.id, lane.title]));
  const nameOf = (id) => groups.get(id)?.name ?? t("Without a group");
  const side = sideFor([...groups.values()].map((each) => each.name));
  return html`<${Board}
    ...${{ items, fresh }}
    groups=${new Map()}
    side=${side}
    head=${titles.size > 1 || titles.get("") !== "" ? 2.2 : 0}
    even=${true}
    enough=${0.3}
    frame=${(some) => ({ rows: order.filter((id) => some.some((each) => each.row === id)), columns: lanes.map((lane) => lane.id) })}
    least=${(row, size, at) => sideHeight(nameOf(row), at)}
    row=${(id) => whose(groups.get(id), nameOf(id), emsIn(side))}
    column=${(id) => laneHead(id, titles.get(id), items.filter((each) => each.column === id).length)}
    paintRow=${(id) => paint(groups.get(id) ?? {})}
    label=${() => ""}
    table=${tableOf(items, nameOf, titles)}
  />`;
}

export const laneHead = (id, title, count = null) =>
  html`<span class="scene-lane" data-category=${id}
    >${icon(laneIcon(id))}<span dir="auto">${title}</span>${count !== null && html`<b>${count}</b>`}</span
  >`;

/** Whose it is: initials, where a word of the name has no room in so many ems. */
export const whose = (group, name, ems) =>
  html`<span class="badge" ...${paint(group ?? {})}>${icon(group?.icon ?? "person")}</span
    ><span dir="auto" title=${name}>${isWhole(name, ems) ? name : initials(name)}</span>`;

export function itemsOf(items, { order, laneOf }) {
  const place = new Map(order.map((id, n) => [id, n]));
  const placed = items.map((each) => {
    const row = place.has(each.group) ? each.group : NONE;
    return { ...each, row, part: row, column: laneOf(each) };
  });
  return placed.sort((a, b) => place.get(a.row) - place.get(b.row) || a.at - b.at);
}

const tableOf = (items, nameOf, titles) => ({
  caption: t("Cards by group"),
  head: [t("Card"), t("Group"), t("Lane")],
  rows: items.map((each) => [each.text, nameOf(each.row), titles.get(each.column)]),
});
