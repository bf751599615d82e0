// spotlight_item.js: the line of a menu, or the button, that puts one thing alone on the wall, or takes it off again.
//
//   spotlightItem(context, id)               { icon, words, act } of a menu
//   <${SpotlightButton} context id small? />

import { html } from "../html.js";
import { icon } from "../icon.js";
import { t } from "../i18n.js";
import { spotlitOn, wallOf } from "../wall_remote.js";
import { spotlight } from "./wall_moves.js";

export function spotlightItem(context, id) {
  const wall = wallOf(context.store);
  const on = wall.on === id && spotlitOn(context.store, wall);
  return {
    icon: "wall",
    words: on ? t("End spotlight") : t("Spotlight on the wall"),
    act: () => context.act(spotlight(wall, on ? null : id)),
  };
}

export function SpotlightButton({ context, id, small }) {
  const item = spotlightItem(context, id);
  return html`<button class=${small ? "button small" : "button"} onClick=${item.act}>
    ${icon(item.icon)}${item.words}
  </button>`;
}
