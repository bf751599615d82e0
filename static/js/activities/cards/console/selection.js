// selection.js: what to do with the cards that are picked, under the wall where the hand is.

import { html, useLayoutEffect } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { asks } from "./card_asks.js";

export function SelectionBar({ wall, cards, shown }) {
  const here = new Set(cards.map((card) => card.id));
  const ids = [...wall.picking.ids.value].filter((id) => here.has(id));
  useLayoutEffect(() => listen(wall, shown), [wall, shown]);
  if (!ids.length) return null;
  const picked = cards.filter((card) => wall.picking.ids.value.has(card.id));
  const lanes = wall.context.store.get("stage", wall.stage).lanes ?? [];
  const button = (name, ask, words, use = true) =>
    use && html`<button class="button small" onClick=${() => asks[ask](wall, ids)}>${icon(name)}${words}</button>`;
  return html`<div class="toolbar console-selection" role="region" aria-label=${t("Selected cards")}>
    <b aria-live="polite">${tn("{n} selected", "{n} selected", ids.length)}</b>
    ${button("cluster", "cluster", t("Cluster…"))} ${button("merge", "merge", t("Merge…"), ids.length > 1)}
    ${button("move", "lane", t("Move to…"), lanes.length > 1)}
    ${button(
      "split",
      "free",
      t("Remove"),
      picked.some((card) => card.cluster),
    )}
    ${button(
      "show",
      "show",
      t("Show"),
      picked.some((card) => card.shown !== "shown"),
    )}
    ${button(
      "hide",
      "hide",
      t("Hide"),
      picked.some((card) => card.shown !== "hidden"),
    )}
    <button class="button small quiet toolbar-end" onClick=${wall.clear}>${t("Clear selection")}</button>
  </div>`;
}

// The shortcuts send these; see console/keys.js.
function listen(wall, shown) {
  const ids = () => [...wall.picking.ids.peek()];
  const heard = ({ detail }) => {
    if (detail === "none") wall.clear();
    else if (detail === "all") wall.picking.set(shown.map((card) => card.id));
    else if (ids().length) asks[detail](wall, ids());
  };
  window.addEventListener("selection", heard);
  return () => window.removeEventListener("selection", heard);
}
