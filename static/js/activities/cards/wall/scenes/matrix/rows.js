// rows.js: which trends are the rows of a matrix, and what each group does about them, as plain data.
//
//   matrixOf({ stage, cards, groups }) -> { rows: [{ id, text, importance }], items, counts: Map of cellOf -> { doing, want, other } }
//     items: each with its row, column (a group) and sign, group by group
//
// The rows are what someone has written about, and what is marked as most important; then all that are as important.

import { t } from "../../../../../ui/i18n.js";
import { cellOf } from "../grid/fit.js";
import { cardItems, itemOf, stands } from "../items.js";

export const NONE = "";

const SIGNS = {
  doing: () => ({ icon: "check", label: t("We do this now") }),
  want: () => ({ icon: "target", label: t("We want to do this") }),
};

export function matrixOf({ stage, cards, groups }) {
  const above = new Map(cards.filter((card) => isRow(card, stage)).map((card) => [card.id, itemOf(card)]));
  const items = itemsOf(cardItems(stage, cards), above, [...groups.keys()]);
  const rows = rowsOf([...above.values()], items);
  return { rows, items: byGroup(items, rows, [...groups.keys(), NONE]), counts: countsOf(items) };
}

function isRow(card, { id, settings }) {
  const under = settings.under === "here" ? id : settings.under;
  return card.stage === under && stands(card) && !(under === id && card.parent);
}

function itemsOf(own, above, order) {
  const known = new Set(order);
  return own
    .filter((each) => !above.has(each.id))
    .map((each) => {
      const column = known.has(each.group) ? each.group : NONE;
      const sign = Object.hasOwn(SIGNS, each.attitude ?? "") ? SIGNS[each.attitude]() : null;
      return { ...each, row: above.has(each.parent) ? each.parent : NONE, column, part: column, sign };
    });
}

const rank = (each) => ({ doing: 0, want: 1 })[each.attitude] ?? 2;

function byGroup(items, rows, order) {
  const [column, row] = [order, rows.map((each) => each.id)].map((ids) => new Map(ids.map((id, n) => [id, n])));
  return items.sort(
    (a, b) =>
      column.get(a.column) - column.get(b.column) ||
      row.get(a.row) - row.get(b.row) ||
      rank(a) - rank(b) ||
      a.at - b.at,
  );
}

function rowsOf(above, items) {
  const many = new Map();
  for (const each of items) many.set(each.row, (many.get(each.row) ?? 0) + 1);
  const most = Math.max(0, ...above.map((each) => each.importance ?? 0));
  const asked = above.filter((each) => many.has(each.id) || (each.importance ?? 0) === most);
  const ordered = asked.sort(
    (a, b) => (b.importance ?? 0) - (a.importance ?? 0) || (many.get(b.id) ?? 0) - (many.get(a.id) ?? 0) || a.at - b.at,
  );
  return many.has(NONE) ? [...ordered, { id: NONE, text: t("Something else"), importance: null }] : ordered;
}

function countsOf(items) {
  const counts = new Map();
  for (const each of items) {
    const key = cellOf(each.row, each.column);
    const { doing = 0, want = 0, other = 0 } = counts.get(key) ?? {};
    const kind = { doing: "doing", want: "want" }[each.attitude] ?? "other";
    counts.set(key, { doing, want, other, [kind]: { doing, want, other }[kind] + 1 });
  }
  return counts;
}
