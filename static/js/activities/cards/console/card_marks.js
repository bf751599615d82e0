// card_marks.js: what a card carries beside its words, and what was said about it.
//
//   <${Marks} store card />       year, weight, attitude, root, the card it is under
//   <${Comments} store found menu />   its comments, each with the menu of a card

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { Group } from "../../../ui/badges.js";
import { t, tn } from "../../../ui/i18n.js";
import { attitudes, labelOf, weights } from "../../../ui/labels.js";
import { textOf, titleOf } from "../../../ui/selectors.js";
import { wordsIn } from "../../../ui/vocabularies.js";
import { Menu } from "../../../ui/console/menu.js";

const sign = (name, words) => html`<span class="console-sign">${icon(name)}<span dir="auto">${words}</span></span>`;

export function Marks({ store, card }) {
  const { settings = {} } = store.get("stage", card.stage) ?? {};
  const above = card.parent && titleOf(store, card.parent);
  return html`${Number.isInteger(card.year) && sign("calendar", card.year)}
  ${card.importance && sign("flag", labelOf(weights(settings.importance), card.importance))}
  ${card.attitude && sign("mark", labelOf(attitudes(), card.attitude))} ${card.root && sign("tree", t("Root cause"))}
  ${card.behaviour && sign("refresh", card.behaviour)}
  ${card.priority && sign("national", wordsIn(store, "priorities", card.priority))}
  ${card.area && sign("globe", wordsIn(store, "areas", card.area))} ${above && sign("tree", `${t("Under:")} ${above}`)}`;
}

export function Comments({ store, found, menu }) {
  if (!found.length) return null;
  return html`<details class="disclosure">
    <summary>${tn("{n} comment", "{n} comments", found.length)}</summary>
    <ul>
      ${[...found]
        .sort((a, b) => a.at - b.at)
        .map(
          (each) =>
            html`<li key=${each.id} class="console-member" data-shown=${each.shown}>
              <span class="card-text" dir="auto">${textOf(each)}</span>
              <${Group} plain group=${store.get("group", each.group ?? "")} />
              <${Menu} label=${t("More for this comment")} items=${() => menu(each)} />
            </li>`,
        )}
    </ul>
  </details>`;
}
