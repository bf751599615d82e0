// board_head.js: the head of the board: search, filters, order, and how many cards each would show.

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { groupsOf } from "../../../ui/selectors.js";
import { languages } from "./language.js";
import { numberOf } from "../../../ui/seating.js";
import { density, switchDensity } from "./density.js";
import { askInbox } from "./inbox.js";
import { askCard } from "./new_card.js";
import { askSimilar } from "./similar.js";

export function Head({ wall, context, stage, cards, wanted, counts }) {
  const set = (change) => (wanted.value = { ...wanted.peek(), ...change });
  const held = waitingIn(context.store, stage);
  return html`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${t("Search cards")}</span>${icon("search")}
      <input
        type="search"
        data-search
        placeholder=${t("Search cards")}
        value=${wanted.value.words}
        onInput=${(event) => set({ words: event.target.value })}
    /></label>
    <button class="button small" onClick=${() => askCard(context, stage)}>${icon("plus")}${t("Add card")}</button>
    ${cards.length > 2 && html`<button class="button small" onClick=${() => askSimilar(wall)}>${icon("merge")}${t("Similar cards")}</button>`}
    ${held.length > 0 && html`<${ToInbox} many=${held.length} onOpen=${() => askInbox(context, stage)} />`}
    ${held.length > 0 && html`<button class="button small" onClick=${() => letThrough(context, stage, held)}>${icon("show")}${t("Approve all")}</button>`}
    <div class="toolbar" role="group" aria-label=${t("Which cards")}>
      ${shows(counts).map(
        ([id, words]) =>
          html`<button
            key=${id}
            class="button small"
            aria-pressed=${wanted.value.show === id}
            onClick=${() => set({ show: id })}
          >
            ${words} <span class="count">${counts[id]}</span>
          </button>`,
      )}
    </div>
    <div class="toolbar console-board-picks" role="group" aria-label=${t("Filter and sort")}>
      ${picks(context, stage, cards).map((pick) => html`<${Pick} key=${pick.name} ...${{ ...pick, wanted, set }} />`)}
      <button
        class="button small"
        aria-pressed=${density.value === "dense"}
        title=${t("More cards on one screen")}
        onClick=${switchDensity}
      >
        ${icon("menu")}${t("Dense")}
      </button>
    </div>
  </div>`;
}

const isOnBoard = (card) => !card.merged_into;

// Comments wait for approval as well.
const waitingIn = (store, stage) =>
  store.all("card").filter((card) => card.stage === stage.id && card.shown === "held");

const ToInbox = ({ many, onOpen }) =>
  html`<button class="button small primary" onClick=${onOpen}>
    ${icon("check")}${t("Approve cards…")} <span class="count">${many}</span>
  </button>`;

const shows = (counts) => [
  ["all", t("All")],
  ["alone", t("Unclustered")],
  ["held", t("To approve")],
  ["hidden", t("Hidden")],
  ...(counts.returned ? [["returned", t("Sent back")]] : []),
  ...(counts.liked ? [["liked", t("Supported")]] : []),
];

const Pick = ({ name, label, pairs, wanted, set }) =>
  html`<select
    aria-label=${label}
    value=${wanted.value[name]}
    onChange=${(event) => set({ [name]: event.target.value })}
  >
    ${pairs.map(([id, words]) => html`<option key=${id} value=${id} selected=${wanted.value[name] === id}>${words}</option>`)}
  </select>`;

function picks(context, stage, cards) {
  const tables = [...new Set(cards.map((card) => card.table).filter(Boolean))];
  const groups = groupsOf(context.store).map((group) => [group.id, group.name]);
  const lanes = (stage.lanes ?? []).map((lane) => [lane.id, lane.title]);
  return [
    { name: "group", label: t("Group"), pairs: [["", t("All groups")], ...groups, ["none", t("no group")]] },
    { name: "lane", label: t("Lane"), pairs: [["", t("All lanes")], ...lanes] },
    {
      name: "table",
      label: t("Table"),
      pairs: [["", t("Every table")], ...tables.map((id) => [id, t("Table {n}", { n: numberOf(id) })])],
    },
    {
      name: "language",
      label: t("Language"),
      pairs: [["", t("All languages")], ...languages(cards.filter(isOnBoard))],
    },
    { name: "sort", label: t("Order"), pairs: orders() },
  ].filter(({ name, pairs }) => name === "sort" || pairs.length > 2);
}

const orders = () => [
  ["", t("Oldest first")],
  ["newest", t("Newest first")],
  ["group", t("By group")],
  ["liked", t("Most supported first")],
  ["alike", t("Similar cards together")],
];

const letThrough = (context, stage, held) =>
  context.act({
    said: tn("{n} card approved", "{n} cards approved", held.length),
    steps: [
      {
        do: "reveal_cards",
        with: { stage: stage.id },
        backs: [{ do: "approve_card", with: { cards: held.map((card) => card.id), approved: null } }],
      },
    ],
  });
