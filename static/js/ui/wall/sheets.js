// sheets.js: lanes of sheets that always fit the wall.
//
//   <Sheets lanes groups people fresh quiet />   lanes: [{ id, title, category, count, items }] as lanesOf gives them
//     groups, people  Maps by id     fresh: Set of ids that have just come     quiet: what an empty lane says

import { html, useLayoutEffect, useMemo, useRef, useState } from "../html.js";
import { icon } from "../icon.js";
import { tn } from "../i18n.js";
import { arrange } from "./density.js";
import { useBox, useTurn } from "./hooks.js";
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
  const turn = useTurn(Math.max(...plan.lanes.map((lane) => lane.pages.length)), newestOf(lanes));
  return html`<div
    class="wall-lanes"
    ref=${list}
    style=${{ "--size": `${plan.size}rem`, "--column": `${plan.column}px` }}
  >
    ${lanes.map((lane, n) => html`<${Lane} key=${lane.id} lane=${lane} plan=${plan.lanes[n]} turn=${turn} size=${plan.size} whole=${plan.whole} ...${view} />`)}
  </div>`;
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

function Lane({ lane, plan, turn, size, whole, quiet, ...view }) {
  const page = turn % plan.pages.length;
  const tight = plan.pages.length > 1;
  const shownNow = new Set(plan.pages[page].flat());
  const more = lane.items.filter((each) => !shownNow.has(each)).reduce((sum, each) => sum + each.count, 0);
  return html`<section class="lane wall-lane" data-category=${lane.category} style=${{ "--columns": plan.columns }}>
    ${
      lane.title &&
      html`<h3 class="lane-head">
        ${icon(lane.category ?? "cluster")}<span dir="auto">${lane.title}</span><span class="count">${lane.count}</span>
      </h3>`
    }
    <div class="wall-columns" key=${page}>
      ${plan.pages[page].map(
        (column, n) =>
          html`<ul key=${n} class="wall-column">
            ${column.map((item) => sheet(item, { ...view, size, whole, tight }))}
          </ul>`,
      )}
      ${lane.items.length === 0 && quiet && html`<div class="wall-quiet">${icon(lane.category ?? "edit")}</div>`}
    </div>
    ${tight && html`<p class="wall-more"><span>${tn("and {n} more", "and {n} more", more)}</span>${dots(plan, page)}</p>`}
  </section>`;
}

const DOTS_A_COLUMN = 5;
const dots = ({ pages, columns }, page) =>
  pages.length <= DOTS_A_COLUMN * columns &&
  html`<span class="page-dots" aria-hidden="true"
    >${pages.map((_, n) => html`<i class=${n === page ? "now" : ""}></i>`)}</span
  >`;
