// below.js: cards under cards on a phone: asking why, commenting, marking a root.
//
//   <${Below} store stage card onUnder />   buttons; onUnder(card id, comment) takes it into the box
//   <${Comments} store card />              what was said about a card, the oldest first
//   <${Parents} store stage onUnder />      the cards of the other stage that this one's cards go under
//   <${RootMark} store stage card onMark /> for its author, where nothing is under it yet

import { html, useComputed, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { Group } from "../../../ui/badges.js";
import { t, tn } from "../../../ui/i18n.js";
import { textOf } from "../../../ui/selectors.js";
import { More } from "./more.js";

const DEEPEST = 6; // cards of one stage, as the server allows
const AT_ONCE = 12;

const grows = ({ settings: { under, draw } = {} }) => Boolean(under) && (under === "here" || draw !== "matrix");
const oldestFirst = (cards) => cards.sort((a, b) => a.at - b.at);
const asksWhy = ({ settings }) => settings?.draw === "tree";

function depth(store, stage, card) {
  let found = 0;
  for (let at = card; at && found <= DEEPEST; at = at.parent && store.get("card", at.parent)) {
    if (at.stage === stage.id) found += 1;
  }
  return found;
}

export function Below({ store, stage, card, onUnder }) {
  if (card.comment) return null;
  const deeper = grows(stage) && depth(store, stage, card) < DEEPEST;
  const comments = stage.settings?.comments;
  if (!deeper && !comments) return null;
  return html`<div class="card-acts">
    ${deeper && html`<${Add} stage=${stage} onAdd=${() => onUnder(card.id)} />`}
    ${
      comments &&
      html`<button class="button quiet" onClick=${() => onUnder(card.id, true)}>${icon("edit")}${t("Comment")}</button>`
    }
  </div>`;
}

const Add = ({ stage, onAdd }) =>
  html`<button class="button quiet" onClick=${onAdd}>
    ${icon("plus")}${asksWhy(stage) ? t("Why?") : t("Add below")}
  </button>`;

export function Comments({ store, card }) {
  const ids = useComputed(() =>
    oldestFirst(store.all("card").filter((each) => each.comment && each.parent === card.id))
      .map(({ id }) => id)
      .join(" "),
  );
  const found = ids.value ? ids.value.split(" ") : [];
  if (!found.length) return null;
  return html`<details class="card-comments">
    <summary>${tn("{n} comment", "{n} comments", found.length)}</summary>
    <ul class="pile-cards">
      ${found.map((id) => html`<${Comment} key=${id} store=${store} id=${id} />`)}
    </ul>
  </details>`;
}

function Comment({ store, id }) {
  const card = store.get("card", id);
  return (
    card &&
    html`<li>
      <p class="card-text" dir="auto">${textOf(card)}</p>
      <${Group} group=${card.group && store.get("group", card.group)} plain />
    </li>`
  );
}

export function Parents({ store, stage, onUnder }) {
  const most = useSignal(AT_ONCE);
  const above = store.get("stage", stage.settings?.under ?? "");
  if (!above) return null;
  const cards = oldestFirst(
    store
      .all("card")
      .filter((each) => each.stage === above.id && !each.comment && !each.merged_into && each.shown === "shown"),
  );
  return html`<section class="stack-tight">
    <h2 class="section-head">${above.title} <span class="count">${cards.length}</span></h2>
    <ul class="cards">
      ${cards.slice(0, most.value).map(
        (card) =>
          html`<li key=${card.id} class="card">
            <p class="card-text" dir="auto">${textOf(card)}</p>
            <div class="card-acts"><${Add} stage=${stage} onAdd=${() => onUnder(card.id)} /></div>
          </li>`,
      )}
    </ul>
    <${More} most=${most} all=${cards.length} step=${AT_ONCE} />
  </section>`;
}

export function RootMark({ store, stage, card, onMark }) {
  const leaf = !store.all("card").some((each) => each.parent === card.id && !each.comment);
  if (card.comment || !grows(stage) || (!leaf && !card.root)) return null;
  return html`<button class="button quiet" aria-pressed=${Boolean(card.root)} onClick=${() => onMark(!card.root)}>
    ${icon("tree")}${card.root ? t("Not a root cause") : t("This is a root cause")}
  </button>`;
}
