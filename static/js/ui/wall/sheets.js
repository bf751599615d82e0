// sheets.js: lanes of sheets that always fit the wall.
//
//   <Sheets lanes groups people fresh quiet />   lanes: [{ id, title, category, count, items }] as lanesOf gives them
//     groups, people  Maps by id     fresh: Set of ids that have just come     quiet: what an empty lane says

import { html, useLayoutEffect, useMemo, useRef, useState } from "../html.js";
import { icon } from "../icon.js";
import { t } from "../i18n.js";
import { arrange } from "./density.js";
import { useBox } from "./hooks.js";
import { useTurn } from "./turning.js";
import { createHeights, sheet } from "./sheet.js";
import { createMeasure, widthInCanvas } from "./text.js";

const [LANE_FRAME, LANE_GAP, LANE_HEAD, MORE] = [0.8, 0.6, 2.6, 1.4]; // rem; as in wall-sheets.css

export function Sheets({ lanes, ...view }) {
  const [ref, box] = useBox();
  return html`<div class="wall-board" ref=${ref}>
    ${box && html`<${Fitted} lanes=${lanes} box=${box} ...${view} />`}
  </div>`;
}

function Fitted({ lanes, box, ...view }) {
  const list = useRef(null);
  const slack = useSlack(list, box);
  const headed = lanes.some((lane) => lane.title);
  const plan = useMemo(() => planned(lanes, box, slack, headed), [lanes, box, slack]);
  const page = useTurn(plan.pages, newestOf(lanes));
  return html`<div
      class="wall-lanes"
      ref=${list}
      style=${{ "--size": `${plan.size}rem`, "--column": `${plan.column}px` }}
    >
      ${lanes.map(
        (lane, n) =>
          html`<${Lane}
            key=${lane.id}
            lane=${lane}
            columns=${plan.lanes[n].columns}
            page=${plan.lanes[n].pages[page]}
            n=${page}
            size=${plan.size}
            ...${view}
          />`,
      )}
    </div>
    ${plan.pages > 1 && html`<p class="wall-page wall-turn">${t("page {n} of {all}", { n: page + 1, all: plan.pages })}</p>`}`;
}

function planned(lanes, box, slack, headed) {
  const { rem } = box;
  const leading = parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading")) || 1.25;
  const heights = createHeights({ rem, leading, lines: measure() });
  return arrange({
    lanes: lanes.map((lane) => lane.items),
    width: box.width - (lanes.length - 1) * LANE_GAP * rem,
    height: box.height - (LANE_FRAME + (headed ? LANE_HEAD : 0)) * rem,
    more: MORE * rem,
    frame: LANE_FRAME * rem,
    rem,
    heightOf: (item, at) => heights(item, at) * slack,
  });
}

// One measure for all boards: it remembers every word it has seen.
let shared = null;
function measure() {
  return (shared ??= createMeasure(widthInCanvas(getComputedStyle(document.body).fontFamily)));
}

const MOST_SLACK = 1.3;

// Where the browser needs more room than was reckoned, reckon with a little more until nothing is cut off.
function useSlack(list, box) {
  const [found, setFound] = useState({ box, slack: 1 });
  const slack = found.box === box ? found.slack : 1;
  useLayoutEffect(() => {
    const over = [...list.current.querySelectorAll(".wall-column")].some(
      (each) => each.offsetHeight > each.parentElement.clientHeight + 1,
    );
    if (over && slack < MOST_SLACK) setFound({ box, slack: slack + 0.03 });
  });
  return slack;
}

const newestOf = (lanes) =>
  lanes.flatMap((lane) => lane.items).reduce((last, each) => (each.at > last.at ? each : last), { id: "", at: 0 }).id;

function Lane({ lane, columns, page, n, quiet, ...view }) {
  const { show, tight } = page;
  return html`<section class="lane wall-lane" data-category=${lane.category} style=${{ "--columns": columns }}>
    ${
      lane.title &&
      html`<h3 class="lane-head">
        ${icon(lane.category ?? "cluster")}<span dir="auto">${lane.title}</span><span class="count">${lane.count}</span>
      </h3>`
    }
    <div class="wall-columns" key=${n}>
      ${page.columns.map(
        (column, at) =>
          html`<ul key=${at} class="wall-column">
            ${column.map((item) => sheet(item, { ...view, show, tight }))}
          </ul>`,
      )}
      ${lane.items.length === 0 && quiet && html`<div class="wall-quiet">${icon(lane.category ?? "edit")}</div>`}
    </div>
  </section>`;
}
