// wall.js: the roll of pledges: what was promised, by whom, and how many joined.

import { groupsOf } from "../../ui/selectors.js";
import { html, useMemo } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { clampAt } from "../../ui/wall/sheet.js";
import { Sheets } from "../../ui/wall/sheets.js";
import { byId } from "../../ui/wall/facts.js";
import { useNewcomers } from "../../ui/wall/hooks.js";

export function Main({ room, stage }) {
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
      draw: sheet,
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

function sheet(item, { groups, fresh, size, show, own }) {
  const group = groups.get(item.group);
  return html`<li
    key=${item.id}
    class="card sheet pledge ${fresh.has(item.id) ? "arriving" : ""}"
    data-colour=${group?.colour ?? null}
    style=${{ "--lines": clampAt(size, show), "--own": own }}
  >
    <p class="card-text" dir="auto">${item.text}</p>
    <div class="card-foot">
      ${group && html`<span class="badge">${icon(group.icon)}<span class="visually-hidden">${group.name}</span></span>`}<b
        class="sheet-name"
        dir="auto"
        >${item.name}</b
      >
      ${
        item.joined > 0 &&
        html`<span class="pledge-joined"
          >${icon("people")}<span aria-hidden="true">+${item.joined}</span
          ><span class="visually-hidden">${tn("{n} joined", "{n} joined", item.joined)}</span></span
        >`
      }
    </div>
  </li>`;
}
