// pledges.js: the roll of pledges: what was promised, by whom, and how many joined.

import { groupsOf } from "../ui/board.js";
import { html, useMemo } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/words.js";
import { Sheets } from "./sheets.js";
import { byId } from "./facts.js";
import { useNewcomers } from "./hooks.js";

export function Pledges({ room, stage }) {
  const pledges = room.store.all("pledge");
  const lanes = useMemo(() => [roll(pledges)], [pledges]);
  const fresh = useNewcomers(pledges.map((each) => each.id));
  if (!pledges.length)
    return html`<div class="wall-question">
      ${icon("pledge")}
      <p class="wall-question-text" dir="auto">${stage.instruction || stage.title}</p>
      <p class="soft">${t("Pledges appear here with their names.")}</p>
    </div>`;
  return html`<div class="wall-pledges">
    <${Sheets} lanes=${lanes} groups=${byId(groupsOf(room.store))} people=${byId([])} fresh=${fresh} />
  </div>`;
}

function roll(pledges) {
  const items = [...pledges]
    .sort((a, b) => a.at - b.at)
    .map(({ id, text, name, group = null, at, joined = [] }) => ({
      id,
      kind: "pledge",
      text,
      name,
      group,
      at,
      joined: joined.length,
      count: 1,
      pinned: false,
    }));
  return { id: "roll", title: "", category: null, count: items.length, items };
}
