// card_view.js: one card on the facilitator's wall: pick, drag, or do something from its menu.

import { textOf } from "../../../ui/selectors.js";
import { html, useRef } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { Group } from "../../../ui/badges.js";
import { t, tn } from "../../../ui/i18n.js";
import { alsoFrom } from "../../../ui/also.js";
import { cardMenu, commentMenu } from "./card_asks.js";
import { Comments, Marks } from "./card_marks.js";
import { grip } from "../../../ui/console/drag.js";
import { Menu } from "../../../ui/console/menu.js";
import { numberOf } from "../../../ui/seating.js";

/** @param {object[]} comments the same array as long as there are none, so that other cards rest when one is written */
export function CardView({ id, wall, merged, comments }) {
  const { store } = wall.context;
  const card = store.get("card", id);
  if (!card) return null;
  const leverage = store.get("leverage", id);
  const picked = wall.picking.has(id);
  const looks = [
    "card",
    "console-card",
    card.shown === "shown" ? "" : "hidden",
    leverage ? "leverage" : "",
    picked ? "picked" : "",
  ];
  return html`<li
    class=${looks.filter(Boolean).join(" ")}
    data-category=${card.category ?? "unsorted"}
    data-shown=${card.shown}
    data-card=${id}
    data-draggable
    data-drop=${`card:${id}`}
  >
    <${Top} ...${{ card, wall, picked }} />
    <div class="card-foot">
      <${Group} plain group=${store.get("group", card.group ?? "")} />
      ${card.by && html`<span dir="auto">${store.get("person", card.by)?.name}</span>`}
      <${Marks} store=${store} card=${card} /><${Signs} ...${{ card, merged, leverage, also: alsoFrom(store, id) }} />
    </div>
    <${Comments} store=${store} found=${comments} menu=${(each) => commentMenu(wall, each)} />
  </li>`;
}

const Top = ({ card, wall, picked }) =>
  html`<div class="console-card-top">
    <span
      class="console-grip"
      aria-hidden="true"
      title=${t("Drag")}
      ...${grip({ what: `card:${card.id}`, drop: (place) => wall.drop(carried(wall, card.id))(place) })}
      ><i></i
    ></span>
    <label class="console-pick"
      ><${Tick} ...${{ wall, picked }} id=${card.id} /> <span class="card-text" dir="auto">${textOf(card)}</span></label
    >
    <${Menu} label=${t("More for this card")} face=${dots()} tab=${-1} items=${() => cardMenu(wall, card.id)} />
  </div>`;

// Drawn by the style sheet: a picture of the sprite for each of five hundred cards is felt when a board opens.
export const dots = () => html`<i class="console-dots"></i>`;

/** Dragging one of several picked cards carries them all. */
export const carried = ({ picking }, id) => (picking.ids.peek().has(id) ? [...picking.ids.peek()] : [id]);

/** Selects the card; with Shift all from the one that was selected before. */
export function Tick({ wall, id, picked }) {
  const range = useRef(false);
  return html`<input
    type="checkbox"
    tabindex="-1"
    checked=${picked}
    onClick=${(event) => (range.current = event.shiftKey)}
    onChange=${() => wall.picking.pick(id, range.current)}
  />`;
}

const writtenFor = ({ table }) => (table ? t("recorded for table {n}", { n: numberOf(table) }) : t("by the recorder"));

const Signs = ({ card, merged, leverage, also }) =>
  html`${also && html`<span class="console-sign">${icon("hand")}<span dir="auto">${also}</span></span>`}
  ${card.recorded && html`<span class="console-sign">${icon("recorder")}${writtenFor(card)}</span>`}
  ${merged > 0 && html`<span class="console-sign">${icon("merge")}${tn("+{n} merged", "+{n} merged", merged)}</span>`}
  ${card.shown === "hidden" && html`<span class="chip" data-tone="error">${icon("hide")}${t("Hidden")}</span>`}
  ${card.shown === "returned" && html`<${Returned} why=${card.why} />`}
  ${card.shown === "held" && html`<span class="chip" data-tone="warn">${icon("clock")}${t("To approve")}</span>`}
  ${leverage && html`<span class="chip solid" data-tone="leverage">${icon("leverage")}${t("Leverage point")}</span>`}`;

const Returned = ({ why }) =>
  html`<span class="chip" data-tone="warn"
    >${icon("undo")}<span dir="auto">${why ? t("Sent back: {why}", { why }) : t("Sent back")}</span></span
  >`;
