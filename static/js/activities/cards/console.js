// console.js: the wall of cards as the facilitator sees it: lanes with every card, search, selection, clusters.

import { html, signal, useEffect, useMemo } from "../../ui/html.js";
import { stagesOf } from "../../ui/selectors.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { EVERYTHING, isNarrowed, looked } from "./console/board_filter.js";
import { Head } from "./console/board_head.js";
import { useBoardKeys } from "./console/board_keys.js";
import { useWanted } from "./console/board_state.js";
import { density, switchDensity } from "./console/density.js";
import { useFilling } from "./console/filling.js";
import { CardView } from "./console/card_view.js";
import { ClusterView } from "./console/cluster_view.js";
import { landed } from "./console/card_asks.js";
import { createPicking } from "./console/picking.js";
import { longPress } from "./console/long_press.js";
import { mergedInto } from "./console/readings.js";
import { Silence } from "./console/inbox.js";
import { rubberBand } from "./console/rubber_band.js";
import { SelectionBar } from "./console/selection.js";
import { placesOf } from "./console/similar_groups.js";

export { heard } from "./console/readings.js";
export { leftOpen } from "./console/left_open.js";
export const tab = { key: "2", icon: "edit", words: () => t("Board") };

/** Keys for what is selected; see selection.js, which acts while the board is looked at. */
export const keys = [
  { key: "a", words: () => t("Select all visible cards"), act: () => toSelection("all") },
  { key: "c", words: () => t("Cluster the selected cards"), act: () => toSelection("cluster") },
  { key: "g", words: () => t("Merge the selected cards"), act: () => toSelection("merge") },
  { key: "m", words: () => t("Move the selected cards to another lane"), act: () => toSelection("lane") },
  { key: "h", words: () => t("Hide the selected cards"), act: () => toSelection("hide") },
  { key: "d", words: () => t("Switch between dense and comfortable cards"), act: switchDensity },
  { key: "escape", act: () => toSelection("none") },
];
const toSelection = (what) => window.dispatchEvent(new CustomEvent("selection", { detail: what }));

export function Panel({ context, stage }) {
  const wanted = useWanted(`wsr-board/${context.code}/${stage.id}`);
  const wall = useMemo(() => createWall(context, stage.id), [stage.id]);
  useEffect(() => void (wanted.value.sort === "alike" && wall.compare()), [wanted.value.sort, stage.id]);
  const cards = context.store.all("card").filter((card) => card.stage === stage.id && !card.comment);
  const { counts, shown } = looked(cards, wanted.value, wall.facts);
  const narrowed = isNarrowed(wanted.value);
  return html`<div class="console-board" data-density=${density.value}>
    <${Head} ...${{ wall, context, stage, cards, wanted, counts }} /><${Silence} context=${context} stage=${stage} />
    ${
      !cards.length
        ? html`<${NoCards} stage=${stage} />`
        : narrowed && !shown.length
          ? html`<${NoneFound} wanted=${wanted} />`
          : html`<${Lanes}
              ...${{ wall, stage, shown, merged: mergedInto(cards), comments: commentsIn(context.store), all: !narrowed }}
            />`
    }
    <${SelectionBar} ...${{ wall, cards, shown }} />
  </div>`;
}

// What every card of this wall is given: the same object at every render, so that untouched cards rest.
function createWall(context, stage) {
  const { store } = context;
  const picking = createPicking();
  const alike = signal(new Map()); // by card the place of its suggestion; see similar_groups.js
  const wall = { context, stage, picking, clear: picking.clear, pointers: pointersOf(picking) };
  wall.facts = {
    support: (id) => (store.has("support", id) ? store.get("support", id).total : 0),
    name: (id) => (id && store.get("person", id)?.name) || "",
    group: (id) => (id && store.get("group", id)?.name) || "",
    alike: (id) => alike.value.get(id) ?? Infinity,
  };
  wall.compare = async () => (alike.value = await placesOf(context, stage));
  wall.drop = (ids) => (place) => landed(wall, ids, place);
  return wall;
}

const commentsIn = (store) =>
  grouped(
    store.all("card").filter(({ comment }) => comment),
    ({ parent }) => parent,
  );

// A finger presses, a mouse draws a frame.
function pointersOf(picking) {
  const [fingers, mouse] = [longPress(picking), rubberBand(picking)];
  return { ...fingers, onPointerDown: (event) => (fingers.onPointerDown(event), mouse.onPointerDown(event)) };
}

function Lanes({ wall, stage, shown, merged, comments, all }) {
  const lanes = stage.lanes?.length
    ? stage.lanes
    : [{ id: "", title: stagesOf(wall.context.store).find((s) => s.id === stage.id).title }];
  const clusters = wall.context.store.all("cluster").filter((each) => each.stage === stage.id);
  const laneOf = (record) => (lanes.some((lane) => lane.id === record.lane) ? record.lane : lanes.at(-1).id);
  const members = grouped(shown, (card) => card.cluster ?? "");
  const alone = grouped(members.get("") ?? [], laneOf);
  const piles = grouped(
    clusters.filter((each) => all || members.has(each.id)),
    laneOf,
  );
  const idsIn = (index) => {
    const { id } = lanes[index];
    const inside = (piles.get(id) ?? NONE).flatMap((each) => members.get(each.id) ?? NONE);
    return [...inside, ...(alone.get(id) ?? NONE)].map((card) => card.id);
  };
  const drawn = useFilling(Math.max(...[...alone.values()].map(({ length }) => length), 0));
  const keys = useBoardKeys(wall.picking, idsIn);
  return html`<div
    class="board console-lanes"
    role="group"
    aria-label=${t("Board")}
    tabindex="-1"
    data-focus-home
    style=${{ "--lanes": lanes.length }}
    ...${keys}
    ...${wall.pointers}
  >
    ${lanes.map((lane) => {
      const own = { clusters: piles.get(lane.id) ?? NONE, cards: alone.get(lane.id) ?? NONE };
      return html`<${Lane} key=${lane.id} ...${{ wall, lane, merged, comments, members, drawn, ...own }} />`;
    })}
  </div>`;
}

const NONE = [];

function grouped(records, of) {
  const found = new Map();
  for (const each of records) {
    if (!found.has(of(each))) found.set(of(each), []);
    found.get(of(each)).push(each);
  }
  return found;
}

function Lane({ wall, lane, clusters, members, cards, merged, comments, drawn }) {
  const many = clusters.reduce((sum, { id }) => sum + (members.get(id) ?? NONE).length, cards.length);
  return html`<section
    class="lane"
    data-category=${lane.id || undefined}
    data-drop=${lane.id ? `lane:${lane.id}` : undefined}
    aria-label=${lane.title}
  >
    <h3 class="lane-head">
      ${icon(CATEGORIES.has(lane.id) ? lane.id : "mark")}<span dir="auto">${lane.title}</span
      ><span class="count">${many}</span>
    </h3>
    ${clusters.map((each) => html`<${ClusterView} key=${each.id} id=${each.id} wall=${wall} cards=${members.get(each.id) ?? NONE} />`)}
    <ul class="cards console-cards">
      ${cards.slice(0, drawn).map(({ id }) => {
        const under = { merged: merged.get(id)?.length ?? 0, comments: comments.get(id) ?? NONE };
        return html`<${CardView} key=${id} ...${{ id, wall, ...under }} />`;
      })}
    </ul>
  </section>`;
}

const CATEGORIES = new Set(["governance", "structural", "economic_social", "unsorted"]);

const NoneFound = ({ wanted }) =>
  html`<div class="empty" role="status">
    ${icon("search")}
    <h3>${t("No cards match")}</h3>
    <button class="button" onClick=${() => (wanted.value = { ...EVERYTHING, sort: wanted.peek().sort })}>
      ${t("Clear search")}
    </button>
  </div>`;

const NoCards = ({ stage }) =>
  html`<div class="empty">
    ${icon("edit")}
    <h3>${t("No cards yet")}</h3>
    <p>
      ${stage.status === "open" ? t("They appear here as people write them.") : t("They appear here once this stage is open.")}
    </p>
  </div>`;
