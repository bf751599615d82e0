// cluster_view.js: a pile of cards under one title.

import { textOf } from "../../../ui/selectors.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { cardMenu, clusterMenu } from "./card_asks.js";
import { Tick, carried, dots } from "./card_view.js";
import { grip } from "../../../ui/console/drag.js";
import { Menu } from "../../../ui/console/menu.js";

export function ClusterView({ id, wall, cards }) {
  const cluster = wall.context.store.get("cluster", id);
  const leverage = wall.context.store.get("leverage", id);
  if (!cluster) return null;
  return html`<section
    class=${leverage ? "card cluster leverage" : "card cluster"}
    data-drop=${`cluster:${id}`}
    data-category=${cluster.lane ?? "unsorted"}
    aria-label=${cluster.title}
  >
    <div class="console-card-top">
      <h4 class="card-title" dir="auto">${cluster.title} <span class="count">${cards.length}</span></h4>
      <${Menu} label=${t("More for {title}", { title: cluster.title })} items=${() => clusterMenu(wall, id)} />
    </div>
    ${leverage && html`<span class="chip solid" data-tone="leverage">${icon("leverage")}${t("Leverage point")}</span>`}
    <ul class="console-members">
      ${cards.map((card) => html`<${Member} key=${card.id} ...${{ card, wall }} />`)}
    </ul>
  </section>`;
}

function Member({ card, wall }) {
  const { id } = card;
  return html`<li class="console-member" data-draggable data-card=${id} data-shown=${card.shown}>
    <span
      class="console-grip"
      aria-hidden="true"
      title=${t("Drag")}
      ...${grip({ what: `card:${id}`, drop: (place) => wall.drop(carried(wall, id))(place) })}
      ><i></i
    ></span>
    <label class="console-pick"
      ><${Tick} ...${{ wall, id }} picked=${wall.picking.has(id)} /> <span dir="auto">${textOf(card)}</span></label
    >
    ${card.shown !== "shown" && html`<span class="console-sign" title=${t("Hidden")}>${icon("hide")}<span class="visually-hidden">${t("Hidden")}</span></span>`}
    <${Menu} label=${t("More for this card")} face=${dots()} tab=${-1} items=${() => cardMenu(wall, id)} />
  </li>`;
}
