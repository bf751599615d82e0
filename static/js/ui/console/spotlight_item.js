// spotlight_item.js: the line of a menu that puts one thing alone on the wall, or takes it off again.

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
