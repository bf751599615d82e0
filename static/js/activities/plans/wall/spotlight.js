// spotlight.js: the plan of one group, alone on the wall while the group presents it: what, who, by when.

import { dayInWords } from "../../../ui/dates.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { useBox } from "../../../ui/wall/hooks.js";
import { useTurn } from "../../../ui/wall/turning.js";

const [HEAD, ROW] = [4.4, 4.6]; // rem: the name, and an action of two lines; as in css/activities/plans/wall.css

export const spotlights = { plan: Plan };

function Plan({ room, on }) {
  const [ref, box] = useBox();
  const group = room.store.get("group", on.group ?? "");
  const actions = room.store
    .all("action")
    .filter((action) => action.plan === on.id)
    .sort((a, b) => a.horizon - b.horizon || a.position - b.position);
  return html`<article class="presented" data-colour=${group?.colour ?? null} ref=${ref}>
    <h1><span class="badge">${icon(group?.icon ?? "flag")}</span><bdi>${group?.name ?? on.owner}</bdi></h1>
    ${box && html`<${Actions} ...${{ actions, box }} />`}
  </article>`;
}

function Actions({ actions, box }) {
  const most = Math.max(1, Math.floor((box.height / box.rem - HEAD) / ROW));
  const pages = Math.max(1, Math.ceil(actions.length / most));
  const turn = useTurn(pages);
  if (!actions.length) return html`<p class="soft">${t("nothing written yet")}</p>`;
  return html`<ol class="presented-actions" key=${turn}>
      ${actions.slice(turn * most, (turn + 1) * most).map(
        (action) =>
          html`<li key=${action.id}>
            <b class="presented-days">${action.horizon === 100 ? t("100 days") : t("1000 days")}</b>
            <p class="presented-what" dir="auto">${action.what}</p>
            <p class="presented-who">
              ${action.owner && html`<span>${icon("person")}<bdi>${action.owner}</bdi></span>`}
              ${action.due && html`<span>${icon("calendar")}${dayInWords(action.due)}</span>`}
            </p>
          </li>`,
      )}
    </ol>
    ${pages > 1 && html`<p class="wall-page wall-turn">${t("page {n} of {all}", { n: turn + 1, all: pages })}</p>`}`;
}
