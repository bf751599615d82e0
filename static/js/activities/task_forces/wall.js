// wall.js: the task forces with their conveners and members, and which groups are not on them.

import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { everyoneOn, forcesOf, kindWords, missedBy, nameOn } from "../../ui/task_forces.js";
import { useBox } from "../../ui/wall/hooks.js";
import { useTurn } from "../../ui/wall/turning.js";

const [WIDTH, HEIGHT, GAP] = [16.5, 8.6, 0.7]; // rem: the least room that one needs
const [NAMED, GROUPS] = [4, 3]; // names that are said; the others are counted

export function Main({ room, stage }) {
  const [ref, box] = useBox();
  const forces = forcesOf(room.store);
  if (!forces.length)
    return html`<div class="wall-question" ref=${ref}>
      ${icon("flag")}
      <p class="wall-question-text" dir="auto">${stage.instruction || stage.title}</p>
      <p class="soft">${t("Task forces appear here with their members.")}</p>
    </div>`;
  return html`<div class="wall-forces" ref=${ref}>
    ${box && html`<${Page} ...${{ forces, box, store: room.store }} />`}
  </div>`;
}

function Page({ forces, box, store }) {
  const fit = (room, least) => Math.max(1, Math.floor((room / box.rem + GAP) / (least + GAP)));
  const columns = Math.min(forces.length, fit(box.width, WIDTH));
  const most = columns * fit(box.height, HEIGHT);
  const pages = Math.ceil(forces.length / most);
  const turn = useTurn(pages, "");
  const many = Math.ceil(forces.length / pages);
  const some = forces.slice(turn * many, (turn + 1) * many);
  const rows = Math.ceil(some.length / columns);
  return html`<ul class="wall-force-grid" key=${turn} style=${{ "--columns": columns, "--rows": rows }}>
    ${some.map((force) => html`<${Force} key=${force.id} ...${{ force, store }} />`)}
  </ul>`;
}

function Force({ force, store }) {
  const others = everyoneOn(force).filter((who) => who !== force.convener);
  const names = others.slice(0, NAMED).map((who) => nameOn(store, who));
  return html`<li class="card wall-force">
    <h3 dir="auto" data-long=${[...force.name].length > 36}>${force.name}</h3>
    ${force.task_force_kind === "advisory_group" && html`<p class="soft">${kindWords(force.task_force_kind)}</p>`}
    <p class="wall-force-line">
      ${icon("person")}<span
        >${force.convener ? html`<b><bdi>${nameOn(store, force.convener)}</bdi></b>` : t("No convener yet")}</span
      >
    </p>
    <p class="wall-force-line wall-force-names">
      ${icon("people")}<span
        >${names.map((name, n) => html`${n > 0 && ", "}<bdi>${name}</bdi>`)}${more(others.length - NAMED)}${
          !others.length && t("No one else yet")
        }</span
      >
    </p>
    <${Missed} groups=${missedBy(store, force)} />
  </li>`;
}

const more = (n) => n > 0 && html` <span class="soft">${tn("and {n} more", "and {n} more", n)}</span>`;

function Missed({ groups }) {
  if (!groups.length) return null;
  return html`<p class="wall-force-line wall-force-missed" data-tone="warn">
    ${icon("gap")}<span
      >${t("Not on it:")}${" "}${groups.slice(0, GROUPS).map(({ name }, n) => html`${n > 0 && ", "}<bdi>${name}</bdi>`)}${more(groups.length - GROUPS)}</span
    >
  </p>`;
}
