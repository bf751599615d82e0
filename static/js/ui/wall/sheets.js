// sheets.js: lanes of sheets that always fit the wall.
//
//   <Sheets lanes groups people fresh quiet />   lanes: [{ id, title, category, count, items }] as lanesOf gives them
//     groups, people  Maps by id     fresh: Set of ids that have just come     quiet: what an empty lane says

import { html, useMemo, useRef } from "../html.js";
import { icon } from "../icon.js";
import { t } from "../i18n.js";
import { arrange, FEW, LARGE_SIZES } from "./density.js";
import { useBox } from "./hooks.js";
import { useTurn } from "./turning.js";
import { columnWord } from "./own_type.js";
import { createHeights, createOwn, sheet } from "./sheet.js";
import { useSlack } from "./slack.js";
import { leadingOf, measure } from "./text.js";

const [LANE_FRAME, LANE_GAP, LANE_HEAD, MORE, GAP] = [0.8, 0.6, 2.6, 1.4, 0.4]; // rem; as in wall-sheets.css

export function Sheets({ lanes, ...view }) {
  const [ref, box] = useBox();
  const shown = useMemo(() => withoutEmpty(lanes), [lanes]);
  return html`<div class="wall-board" ref=${ref}>
    ${box && html`<${Fitted} lanes=${shown} box=${box} ...${view} />`}
  </div>`;
}

// Where many cards need the room, a lane without any gives its own away.
function withoutEmpty(lanes) {
  const many = lanes.reduce((sum, lane) => sum + lane.items.length, 0);
  return many > FEW ? lanes.filter((lane) => lane.items.length) : lanes;
}

function Fitted({ lanes, box, ...view }) {
  const list = useRef(null);
  const slack = useSlack(list, box, isOver);
  const headed = lanes.some((lane) => lane.title);
  const names = [...view.groups.values()].map((each) => each.name).join();
  const plan = useMemo(() => planned(lanes, box, slack, headed, view), [lanes, box, slack, names]);
  const page = useTurn(plan.pages, newestOf(lanes));
  const part = plan.parts.filter(({ from }) => from <= page).at(-1);
  return html`<div
      class="wall-lanes"
      ref=${list}
      style=${{ "--size": `${part.size}rem`, "--column": `${part.column}px` }}
    >
      ${lanes.map(
        (lane, n) =>
          html`<${Lane}
            key=${lane.id}
            lane=${lane}
            columns=${part.lanes[n].columns}
            page=${part.lanes[n].pages[page - part.from]}
            n=${page}
            size=${part.size}
            namedOn=${part.namedOn}
            ownOf=${part.ownOf}
            ...${view}
          />`,
      )}
    </div>
    ${plan.pages > 1 && html`<p class="wall-page wall-turn">${t("page {n} of {all}", { n: page + 1, all: plan.pages })}</p>`}`;
}

const MANY = 60; // cards: of more than that, clusters come first

/** @returns {{pages: number, parts: object[]}} plans one after the other, each with the page it begins `from` */
function planned(lanes, box, slack, headed, view) {
  const fitted = (some, sizes) => fittedIn(some, { box, slack, headed, view, sizes });
  const many = lanes.reduce((sum, lane) => sum + lane.items.reduce((all, item) => all + (item.count ?? 1), 0), 0);
  const piles = lanes.map((lane) => lane.items.filter(({ kind }) => kind === "cluster"));
  if (many <= MANY || !piles.flat().length) return inOrder([fitted(lanes)]);
  const titles = lanes.map((lane, n) => ({ ...lane, items: piles[n].map((item) => ({ ...item, texts: [] })) }));
  const all = lanes.map((lane) => ({ ...lane, items: lane.items.map((item) => ({ ...item, pinned: false })) }));
  return inOrder([fitted(titles, LARGE_SIZES), fitted(all)]);
}

function inOrder(plans) {
  const pages = plans.reduce((sum, each) => sum + each.pages, 0);
  const from = (n) => plans.slice(0, n).reduce((sum, each) => sum + each.pages, 0);
  return { pages, parts: plans.map((each, n) => ({ ...each, from: from(n) })) };
}

function fittedIn(lanes, { box, slack, headed, view, sizes }) {
  const { rem } = box;
  const heights = createHeights({ rem, leading: leadingOf(), lines: measure(), view });
  const heightOf = (item, at) => heights(item, at) * slack;
  const height = box.height - (LANE_FRAME + (headed ? LANE_HEAD : 0)) * rem;
  const plan = arrange({
    lanes: lanes.map((lane) => lane.items),
    width: box.width - (lanes.length - 1) * LANE_GAP * rem,
    height,
    more: MORE * rem,
    frame: LANE_FRAME * rem,
    rem,
    heightOf,
    sizes,
    word: columnWord(lanes.flatMap((lane) => lane.items.map(({ text }) => measure().widest(text)))),
  });
  const own = createOwn({ rem, lines: measure() });
  const ownOf = (item) => own(item, { size: plan.size, width: plan.column });
  return {
    ...plan,
    ownOf,
    namedOn: naming(plan, { heightOf, rem, height: plan.pages > 1 ? height - MORE * rem : height }),
  };
}

// Where a column has room to spare, its cards say the names of their groups in full, from the top down.
function naming({ size, column: width }, { heightOf, rem, height }) {
  const high =
    ({ show, tight }, named) =>
    (item) =>
      heightOf(item, { size, width, show, tight, named });
  return (page) =>
    page.columns.map((items) => longer(items, high(page, false), high(page, true), height + GAP * rem, GAP * rem));
}

/** @returns {Set<object>} the items that can be `full` high in a column of `room` px */
function longer(items, short, full, room, gap) {
  let spare = items.reduce((left, item) => left - short(item) - gap, room);
  return new Set(
    items.filter((item) => {
      const more = full(item) - short(item);
      const fits = more <= spare;
      if (fits) spare -= more;
      return fits;
    }),
  );
}

const isOver = (list) =>
  [...list.querySelectorAll(".wall-column")].some((each) => each.offsetHeight > each.parentElement.clientHeight + 1);

const newestOf = (lanes) =>
  lanes.flatMap((lane) => lane.items).reduce((last, each) => (each.at > last.at ? each : last), { id: "", at: 0 }).id;

function Lane({ lane, columns, page, n, quiet, namedOn, ownOf, ...view }) {
  const { show, tight } = page;
  const named = useMemo(() => namedOn(page), [namedOn, page]);
  const drawn = useRef(new WeakMap());
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
            ${column.map((item) => kept(drawn.current, item, { ...view, show, tight, named: named[at].has(item), own: ownOf(item) }))}
          </ul>`,
      )}
      ${lane.items.length === 0 && quiet && html`<div class="wall-quiet">${icon(lane.category ?? "edit")}</div>`}
    </div>
  </section>`;
}

// A sheet that says what it said is not drawn anew when another one comes.
function kept(drawn, item, view) {
  const { fresh, groups, people, size, show, tight, named, own } = view;
  const said = [fresh.has(item.id), groups, people, size, show, tight, named, own];
  const before = drawn.get(item);
  if (before?.said.every((each, n) => each === said[n])) return before.node;
  const node = sheet(item, view);
  drawn.set(item, { said, node });
  return node;
}
