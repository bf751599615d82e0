// spotlight.js: one card or one cluster, alone and as large as it fits.

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { tn } from "../../../ui/i18n.js";
import { textOf } from "../../../ui/selectors.js";
import { largest } from "../../../ui/wall/alone.js";
import { useBox } from "../../../ui/wall/hooks.js";

const [PAD, FOOT] = [3, 4]; // rem around the words, and for who wrote them; as in css/activities/cards/wall.css
const MEMBER = 0.6; // of the size of a cluster's title

export const spotlights = { card: Card, cluster: Cluster };

function Card({ room, on }) {
  const [ref, box] = useBox();
  const group = room.store.get("group", on.group ?? "");
  const by = on.by && room.store.get("person", on.by)?.name;
  const words = [{ text: textOf(on), scale: 1 }];
  return html`<article class="alone" data-category=${on.category} ref=${ref}>
    ${
      box &&
      html`<p class="alone-text" dir="auto" style=${sized(words, box)}>${textOf(on)}</p>
        <p class="alone-foot">${group && groupName(group)} ${by && html`<bdi>${by}</bdi>`}</p>`
    }
  </article>`;
}

const groupName = (group) =>
  html`<span class="alone-group" data-colour=${group.colour ?? 1}
    ><span class="badge">${icon(group.icon)}</span><bdi>${group.name}</bdi></span
  >`;

function Cluster({ room, on }) {
  const [ref, box] = useBox();
  const cards = room.store
    .all("card")
    .filter((card) => card.cluster === on.id && !card.merged_into && (card.shown ?? "shown") === "shown");
  const texts = cards.map((card) => ({ text: textOf(card), scale: MEMBER }));
  return html`<article class="alone cluster" data-category=${on.lane} ref=${ref}>
    ${
      box &&
      html`<h1 class="alone-title" dir="auto" style=${sized([{ text: on.title, scale: 1 }, ...texts], box)}>
          ${on.title}
        </h1>
        <ul class="alone-members" style=${sized([{ text: on.title, scale: 1 }, ...texts], box)}>
          ${cards.map((card) => html`<li key=${card.id} dir="auto">${textOf(card)}</li>`)}
        </ul>
        <p class="alone-foot"><b>${tn("{n} card", "{n} cards", cards.length)}</b></p>`
    }
  </article>`;
}

function sized(words, box) {
  const inside = { ...box, width: box.width - 2 * PAD * box.rem };
  return { "--size": `${largest(words, { box: inside, gap: FOOT + PAD })}rem` };
}
