// wall.js: the room's cards on a phone: by lane, the newest first, clusters as piles; or as the wall draws them.

import { textOf } from "../../../ui/selectors.js";
import { html, signal, useComputed, useEffect, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { Group, Lane, laneIcon } from "../../../ui/badges.js";
import { t, tn } from "../../../ui/i18n.js";
import { MeToo } from "./joining.js";
import { laneCounts, wallLayout } from "./model.js";
import { AT_ONCE, More } from "./more.js";

// What some stages are drawn as is fetched where one is; until it is here, its cards are in lanes.
const drawn = signal(null);
const PICTURES = ["timeline", "tree", "groups", "matrix"];

function useDrawn({ settings = {} }) {
  const asks = PICTURES.includes(settings.draw);
  useEffect(() => {
    if (asks && !drawn.peek()) import("./drawn/list.js").then((module) => (drawn.value = module.Drawn), waitForMore);
  }, [asks]);
  return asks ? drawn.value : null;
}

const waitForMore = () => {};

/** @param {{own: object, mine: string|undefined}} given a signal of the ids of this phone's cards; its group */
export function Wall({ mine, ...given }) {
  const Drawn = useDrawn(given.stage);
  if (!Drawn) return html`<${Lanes} ...${given} />`;
  const { room, stage, own, open, asked, onUnder } = given;
  const row = (id) =>
    html`<${WallCard}
      key=${id}
      ...${{ room, id }}
      open=${open && !own.value.has(id)}
      same=${0}
      ...${{ stage, asked, onUnder }}
    />`;
  return html`<section class="stack-tight">
    <h2 class="section-head">${t("Everyone’s cards")}</h2>
    <${Drawn} store=${room.store} stage=${stage} mine=${mine} row=${row} />
  </section>`;
}

function Lanes({ room, stage, own, open, asked, onUnder }) {
  const { store } = room;
  const lane = useSignal("");
  const most = useSignal(AT_ONCE);
  const lanes = stage.lanes ?? [];
  // As one text, so that a patch redraws the list only when something moves; each row follows its own card.
  const layout = useComputed(() =>
    JSON.stringify(
      wallLayout({
        cards: store.all("card"),
        clusters: store.all("cluster"),
        stage: stage.id,
        lane: lane.value,
        own: own.value,
      }),
    ),
  );
  const entries = JSON.parse(layout.value);
  const alone = store.get("writing", stage.id)?.cards;
  return html`<section class="stack-tight">
    <h2 class="section-head">${t("Everyone’s cards")}</h2>
    ${lanes.length > 1 && html`<${Filter} store=${store} stage=${stage} lane=${lane} own=${own} />`}
    ${!entries.length && html`<p class="soft">${alone ? writtenSoFar(alone) : t("No cards yet. Yours could be the first.")}</p>`}
    <ul class="cards">
      ${entries
        .slice(0, most.value)
        .map((entry) =>
          entry.cluster
            ? html`<${Pile}
                key=${entry.cluster}
                ...${{ room, own, open }}
                id=${entry.cluster}
                cards=${entry.cards.join(" ")}
              />`
            : html`<${WallCard}
                key=${entry.card}
                ...${{ room, open }}
                id=${entry.card}
                same=${entry.same}
                ...${{ stage, asked, onUnder }}
              />`,
        )}
    </ul>
    <${More} most=${most} all=${entries.length} />
  </section>`;
}

const writtenSoFar = (many) => tn("{n} card written so far.", "{n} cards written so far.", many);

function Filter({ store, stage, lane, own }) {
  const counts = useComputed(() => JSON.stringify([...laneCounts(store.all("card"), stage.id, own.value)]));
  const many = new Map(JSON.parse(counts.value));
  const all = [...many.values()].reduce((sum, each) => sum + each, 0);
  const tab = (id, title, count) =>
    html`<button
      key=${id}
      class="chip filter"
      data-category=${id || undefined}
      aria-pressed=${lane.value === id}
      onClick=${() => (lane.value = id)}
    >
      ${id && icon(laneIcon(id))}<bdi>${title}</bdi> <b>${count}</b>
    </button>`;
  return html`<div class="filters scroller" role="group" aria-label=${t("Show lane")}>
    ${tab("", t("All"), all)}${stage.lanes.map(({ id, title }) => tab(id, title, many.get(id) ?? 0))}
  </div>`;
}

function WallCard({ room, open, id, same, stage, asked, onUnder }) {
  const { store } = room;
  const card = store.get("card", id);
  if (!card) return null;
  const lane = stage.lanes?.find((each) => each.id === card.lane);
  return html`<li class="card" data-category=${lane?.id}>
    <p class="card-text" dir="auto">${textOf(card)}</p>
    <div class="card-foot">
      <${Lane} lane=${lane} /><${Whose} store=${store} card=${card} />
      ${same > 0 && html`<span>${tn("+{n} like it", "+{n} like it", same)}</span>`}
      <${MeToo} ...${{ room, id, open }} />
      ${asked && html`<${asked.Said} store=${store} stage=${stage} card=${card} />`}
    </div>
    ${asked && html`<${asked.Comments} store=${store} card=${card} />`}
    ${asked && onUnder && html`<${asked.Below} store=${store} stage=${stage} card=${card} onUnder=${onUnder} />`}
  </li>`;
}

const Whose = ({ store, card }) =>
  html`<${Group} group=${card.group && store.get("group", card.group)} plain />
    ${card.by && html`<bdi>${store.get("person", card.by)?.name}</bdi>`}`;

function Pile({ room, own, open, id, cards }) {
  const { store } = room;
  const cluster = store.get("cluster", id);
  const ids = cards ? cards.split(" ") : [];
  if (!cluster) return null;
  return html`<li class="card cluster" data-category=${cluster.lane}>
    <details class="pile">
      <summary>
        <h3 class="card-title" dir="auto">${cluster.title}</h3>
        <span class="count">${ids.length}</span>
      </summary>
      <ul class="pile-cards">
        ${ids.map((each) => html`<${PileCard} key=${each} room=${room} id=${each} open=${open && !own.value.has(each)} />`)}
      </ul>
    </details>
  </li>`;
}

function PileCard({ room, id, open }) {
  const { store } = room;
  const card = store.get("card", id);
  return (
    card &&
    html`<li>
      <p class="card-text" dir="auto">${textOf(card)}</p>
      <div class="card-foot">
        <${Group} group=${card.group && store.get("group", card.group)} plain />
        <${MeToo} ...${{ room, id, open }} />
      </div>
    </li>`
  );
}
