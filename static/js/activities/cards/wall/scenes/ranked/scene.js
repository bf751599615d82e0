// scene.js: the most urgent or most important first, in a band for each degree.
//
//   <Ranked stage cards clusters groups fresh />

import { html, useMemo } from "../../../../../ui/html.js";
import { t } from "../../../../../ui/i18n.js";
import { Board } from "../grid/board.js";
import { laneHead } from "../groups/scene.js";
import { lanesFor, withClusters } from "../items.js";
import { importanceMark } from "../note.js";
import { sideFor, sideHeight } from "../side.js";

const DEGREES = [3, 2, 1, 0];

/** What each degree is called, by the setting of the stage. */
const NAMES = {
  importance: () => [t("Not said"), t("Less important"), t("Important"), t("Very important")],
  urgency: () => [t("Not said"), t("Can wait"), t("Soon"), t("Urgent")],
};

export function Ranked({ stage, cards, clusters, groups, fresh }) {
  const { lanes, laneOf } = lanesFor(stage);
  const names = NAMES[stage.settings.importance]();
  const items = useMemo(() => rankedItems(withClusters(stage, cards, clusters), laneOf), [stage, cards, clusters]);
  const titles = new Map(lanes.map((lane) => [lane.id, lane.title]));
  return html`<${Board}
    ...${{ items, groups, fresh }}
    side=${sideFor(names) + 2}
    head=${titles.size > 1 ? 2.2 : 0}
    even=${true}
    frame=${(some) => ({ rows: DEGREES.filter((id) => some.some((each) => each.row === id)), columns: lanes.map((lane) => lane.id) })}
    least=${(row, size, at) => sideHeight(names[row], at)}
    row=${(id) => html`${importanceMark(id || null)}<span>${names[id]}</span>`}
    column=${(id) => laneHead(id, titles.get(id))}
    label=${() => ""}
    table=${{
      caption: t("Cards, the first ones first"),
      head: [t("Card"), t("Degree")],
      rows: items.map((each) => [each.text, names[each.row]]),
    }}
  />`;
}

export function rankedItems(items, laneOf) {
  const placed = items.map((each) => ({
    ...each,
    row: each.importance ?? 0,
    part: each.importance ?? 0,
    column: laneOf(each),
    importance: null, // the band says it
  }));
  return placed.sort((a, b) => b.row - a.row || a.at - b.at);
}
