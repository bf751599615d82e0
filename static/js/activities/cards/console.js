// console.js: the wall of cards as the facilitator sees it: lanes with every card, search, selection, clusters.

import { html, useMemo, useSignal } from "../../ui/html.js";
import { stagesOf } from "../../ui/selectors.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { CardView } from "./console/card_view.js";
import { ClusterView } from "./console/cluster_view.js";
import { landed } from "./console/card_asks.js";
import { askCard } from "./console/new_card.js";
import { askSimilar } from "./console/similar.js";
import { mergedInto } from "./console/readings.js";
import { SelectionBar } from "./console/selection.js";

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
  { key: "escape", act: () => toSelection("none") },
];
const toSelection = (what) => window.dispatchEvent(new CustomEvent("selection", { detail: what }));

export function Panel({ context, stage }) {
  const filter = useSignal("all");
  const search = useSignal("");
  const picked = useSignal(new Set());
  const cards = context.store.all("card").filter((card) => card.stage === stage.id);
  const wall = useMemo(() => createWall(context, stage.id, picked), [stage.id]);
  const shown = cards.filter((card) => !card.merged_into && FILTERS[filter.value](card) && matches(card, search.value));
  return html`<div class="console-board">
    <${Head} ...${{ wall, context, stage, cards, filter, search }} />
    ${
      cards.length
        ? html`<${Lanes}
            ...${{ wall, stage, shown, merged: mergedInto(cards), all: !search.value && filter.value === "all" }}
          />`
        : html`<${NoCards} stage=${stage} />`
    }
    <${SelectionBar} ...${{ wall, cards, shown }} />
  </div>`;
}

const FILTERS = {
  all: () => true,
  held: (card) => card.shown === "held",
  hidden: (card) => card.shown === "hidden",
  alone: (card) => !card.cluster && card.shown === "shown",
};

const matches = (card, words) => !words || card.text.toLocaleLowerCase().includes(words.toLocaleLowerCase());

// What every card of this wall is given: the same object at every render, so that untouched cards rest.
function createWall(context, stage, picked) {
  const toggle = (id) => {
    const next = new Set(picked.peek());
    if (!next.delete(id)) next.add(id);
    picked.value = next;
  };
  const wall = { context, stage, picked, toggle, clear: () => (picked.value = new Set()) };
  wall.drop = (ids) => (place) => landed(wall, ids, place);
  return wall;
}

function Head({ wall, context, stage, cards, filter, search }) {
  const held = cards.filter(FILTERS.held).length;
  const tabs = [
    ["all", t("All")],
    ["alone", t("Unclustered")],
    ["held", t("To approve")],
    ["hidden", t("Hidden")],
  ];
  const one = ([id, words]) =>
    html`<button
      key=${id}
      class="button small"
      aria-pressed=${filter.value === id}
      onClick=${() => (filter.value = id)}
    >
      ${words} <span class="count">${cards.filter((card) => !card.merged_into && FILTERS[id](card)).length}</span>
    </button>`;
  return html`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${t("Search cards")}</span>${icon("search")}
      <input
        type="search"
        data-search
        placeholder=${t("Search cards")}
        value=${search.value}
        onInput=${(event) => (search.value = event.target.value)}
    /></label>
    <button class="button small" onClick=${() => askCard(context, stage)}>${icon("plus")}${t("Add card")}</button>
    ${cards.length > 2 && html`<button class="button small" onClick=${() => askSimilar(wall)}>${icon("merge")}${t("Similar cards")}</button>`}
    ${held > 0 && html`<button class="button small" onClick=${() => letThrough(context, stage, cards)}>${icon("show")}${t("Approve all")}</button>`}
    <div class="toolbar" role="group" aria-label=${t("Which cards")}>${tabs.map(one)}</div>
  </div>`;
}

const letThrough = (context, stage, cards) => {
  const held = cards.filter(FILTERS.held);
  context.act({
    said: tn("{n} card approved", "{n} cards approved", held.length),
    steps: [
      {
        do: "reveal_cards",
        with: { stage: stage.id },
        backs: held.map((card) => ({ do: "hide_card", with: { card: card.id, hidden: true } })),
      },
    ],
  });
};

function Lanes({ wall, stage, shown, merged, all }) {
  const lanes = stage.lanes?.length
    ? stage.lanes
    : [{ id: "", title: stagesOf(wall.context.store).find((s) => s.id === stage.id).title }];
  const clusters = wall.context.store.all("cluster").filter((each) => each.stage === stage.id);
  const laneOf = (record) => (lanes.some((lane) => lane.id === record.lane) ? record.lane : lanes.at(-1).id);
  return html`<div class="board console-lanes">
    ${lanes.map(
      (lane) =>
        html`<${Lane}
          key=${lane.id}
          ...${{ wall, lane, merged }}
          clusters=${clusters.filter((each) => laneOf(each) === lane.id && (all || shown.some((card) => card.cluster === each.id)))}
          members=${shown.filter((card) => card.cluster)}
          cards=${shown.filter((card) => !card.cluster && laneOf(card) === lane.id)}
        />`,
    )}
  </div>`;
}

function Lane({ wall, lane, clusters, members, cards, merged }) {
  const own = new Set(clusters.map((each) => each.id));
  const many = cards.length + members.filter((card) => own.has(card.cluster)).length;
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
    ${clusters.map((each) => html`<${ClusterView} key=${each.id} id=${each.id} wall=${wall} cards=${members.filter((card) => card.cluster === each.id)} />`)}
    <ul class="cards console-cards">
      ${cards.map((card) => html`<${CardView} key=${card.id} id=${card.id} wall=${wall} merged=${merged.get(card.id)?.length ?? 0} />`)}
    </ul>
  </section>`;
}

const CATEGORIES = new Set(["governance", "structural", "economic_social", "unsorted"]);

const NoCards = ({ stage }) =>
  html`<div class="empty">
    ${icon("edit")}
    <h3>${t("No cards yet")}</h3>
    <p>
      ${stage.status === "open" ? t("They appear here as people write them.") : t("They appear here once this stage is open.")}
    </p>
  </div>`;
