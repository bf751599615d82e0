// scene.js: what each group does about each trend, and what it wants to do.
//
//   <Matrix stage cards groups fresh />

import { html, useMemo } from "../../../../../ui/html.js";
import { icon } from "../../../../../ui/icon.js";
import { t } from "../../../../../ui/i18n.js";
import { Board } from "../grid/board.js";
import { whose } from "../groups/scene.js";
import { importanceMark } from "../note.js";
import { sideHeight } from "../side.js";
import { countPages } from "./counts.js";
import { matrixOf, NONE } from "./rows.js";

const SIDE = 13; // rem
const LINES = 4; // of a trend

export function Matrix({ stage, cards, groups, fresh }) {
  const { rows, items, counts } = useMemo(() => matrixOf({ stage, cards, groups }), [stage, cards, groups]);
  const trends = new Map(rows.map((row) => [row.id, row]));
  const nameOf = (id) => groups.get(id)?.name ?? t("Without a group");
  const heads = headsOf(groups, items);
  return html`<${Board}
    ...${{ items, fresh }}
    groups=${NOBODY}
    side=${SIDE}
    head=${3}
    enough=${0.5}
    frame=${(some) => frameOf(some, rows, heads)}
    least=${(row, size, at) => sideHeight(`000 ${trends.get(row).text}`, at, LINES)}
    row=${(id) => html`${importanceMark(trends.get(id).importance)}<span dir="auto">${trends.get(id).text}</span>`}
    column=${(id, { plan }) => html`<span class="scene-group">${whose(groups.get(id), nameOf(id), emsFor(id, plan))}</span>`}
    label=${() => html`<${Key} />`}
    around=${(box, pages) => (pages.length > 1 ? { before: countPages({ rows, counts, groups: heads, box }) } : {})}
    table=${tableOf(items, trends, nameOf)}
  />`;
}

// Beside icon and gap, in letters of 0.95rem that are bold.
const emsFor = (id, { width, rem, columns }) =>
  ((width * columns.find((each) => each.id === id).many) / rem - 2) / (0.95 * 1.1);

const NOBODY = new Map(); // the columns say whose a card is

function headsOf(groups, items) {
  const all = [...groups.values()];
  return items.some((each) => each.column === NONE)
    ? [...all, { id: NONE, name: t("Without a group"), icon: "person" }]
    : all;
}

function frameOf(items, rows, heads) {
  const [inRow, inColumn] = ["row", "column"].map((part) => new Set(items.map((each) => each[part])));
  const ids = (all, some) => all.map((each) => each.id).filter((id) => some.has(id));
  return { rows: ids(rows, inRow), columns: ids(heads, inColumn) };
}

const Key = () =>
  html`<span class="matrix-key">
    <span>${icon("check")}${t("We do this now")}</span> <span>${icon("target")}${t("We want to do this")}</span>
  </span>`;

const tableOf = (items, trends, nameOf) => ({
  caption: t("What each group does and wants to do"),
  head: [t("Card"), t("Under"), t("Group"), t("Now or later")],
  rows: items.map((each) => [each.text, trends.get(each.row)?.text ?? "", nameOf(each.column), each.sign?.label ?? ""]),
});
