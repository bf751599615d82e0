// spotlight.js: the plan of one group, alone on the wall while the group presents it: what, who, by when.

import { dayInWords } from "../../../ui/dates.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { ownerOf } from "../../../ui/task_forces.js";
import { useBox } from "../../../ui/wall/hooks.js";
import { useTurn } from "../../../ui/wall/turning.js";

const [REASONS, BIG] = [3, 140]; // reasons that find room; letters of an action that is written smaller
const ROOMY = 8; // rem of an action whose words are all there
const [HEAD, ROW, SURE] = [4.4, 4.6, 8.6]; // rem: the name, an action of two lines, how sure its people are; as in css/activities/plans/wall.css

export const spotlights = { plan: Plan, action: Action };

function Plan({ room, on }) {
  const [ref, box] = useBox();
  const group = room.store.get("group", on.group ?? "");
  const actions = room.store
    .all("action")
    .filter((action) => action.plan === on.id)
    .sort((a, b) => a.horizon - b.horizon || a.position - b.position);
  const said = room.store.get("confidence", on.id);
  return html`<article class="presented" data-colour=${group?.colour ?? null} data-sure=${Boolean(said)} ref=${ref}>
    <h1><span class="badge">${icon(group?.icon ?? "flag")}</span><bdi>${ownerOf(room.store, on).name}</bdi></h1>
    <${Sure} said=${said} />
    ${box && html`<${Actions} ...${{ actions, box }} taken=${said ? SURE : 0} />`}
  </article>`;
}

/** How sure its people are, once the facilitator reads it out. */
function Sure({ said }) {
  const counts = Object.values(said?.counts ?? {});
  if (!counts.length) return null;
  const most = Math.max(...counts);
  return html`<section class="presented-sure">
    <p class="presented-sure-head">${t("How sure its people are, from 1 to 5")}</p>
    <ol class="presented-bars">
      ${counts.map(
        (many, n) =>
          html`<li key=${n}>
            <span class="presented-bar" style=${{ "--part": many / most }}></span><b>${many}</b><span>${n + 1}</span>
          </li>`,
      )}
    </ol>
    <ul class="presented-reasons">
      ${(said.reasons ?? []).slice(0, REASONS).map((words) => html`<li key=${words} dir="auto">${words}</li>`)}
    </ul>
  </section>`;
}

/** One action as large as it fits, while someone reads it out. */
function Action({ room, on }) {
  const plan = room.store.get("plan", on.plan);
  const group = room.store.get("group", plan?.group ?? "");
  return html`<article class="presented presented-one" data-colour=${group?.colour ?? null}>
    <h1><span class="badge">${icon(group?.icon ?? "flag")}</span><bdi>${group?.name ?? plan?.owner}</bdi></h1>
    <p class="presented-big" data-long=${[...on.what].length > BIG} dir="auto">${on.what}</p>
    <dl class="presented-facts">
      ${facts(on).map(
        ([name, words]) =>
          html`<div key=${name}>
            <dt>${name}</dt>
            <dd dir="auto">${words}</dd>
          </div>`,
      )}
    </dl>
  </article>`;
}

const facts = (action) =>
  [
    [
      action.horizon === 100 ? t("100 days") : t("1000 days"),
      action.due ? t("Due by {day}", { day: dayInWords(action.due) }) : t("No due date yet"),
    ],
    [t("Who’s responsible"), action.owner || t("No owner yet")],
    [t("How we’ll know it worked"), action.indicator || t("No indicator yet")],
    [t("Help needed"), action.help_needed],
  ].filter(([, words]) => words);

function Actions({ actions, box, taken }) {
  const most = Math.max(1, Math.floor((box.height / box.rem - HEAD - taken) / ROW));
  const pages = Math.max(1, Math.ceil(actions.length / most));
  const turn = useTurn(pages);
  if (!actions.length) return html`<p class="soft">${t("nothing written yet")}</p>`;
  return html`<ol
      class="presented-actions"
      key=${turn}
      data-roomy=${actions.length * ROOMY <= box.height / box.rem - HEAD - taken}
    >
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
