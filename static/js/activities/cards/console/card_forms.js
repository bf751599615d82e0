// card_forms.js: the questions a facilitator answers while tidying cards.

import { html, useSignal } from "../../../ui/html.js";
import { textOf } from "../../../ui/selectors.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import * as moves from "./card_moves.js";
import { Dialog, Field, FormDialog } from "../../../ui/console/dialog.js";

const [TITLE, CARD] = [120, 280]; // letters

const doneWith = (wall) => (told) => (told.ok && wall.clear(), told);

/** Into which lane? */
export function askLane(wall, cards) {
  const { lanes } = wall.context.store.get("stage", wall.stage);
  const choose = (close, lane) => () => (close(), wall.clear(), wall.context.act(moves.moveToLane(cards, lane)));
  wall.context.ask(
    (close) =>
      html`<${Dialog} title=${tn("Move {n} card to", "Move {n} cards to", cards.length)} close=${close}>
        <div class="stack">
          ${lanes.map(
            (lane) =>
              html`<button class="button wide" data-category=${lane.id} onClick=${choose(close, lane)}>
                ${icon("arrow-end")}<span dir="auto">${lane.title}</span>
              </button>`,
          )}
        </div>
      <//>`,
  );
}

/** Under a new title, or into a pile that is there? */
export function askCluster(wall, cards) {
  const { context } = wall;
  const piles = context.store.all("cluster").filter((each) => each.stage === wall.stage);
  const draft = context.draft(`cluster/${wall.stage}`);
  const submit = (data) =>
    make(
      wall,
      cards,
      piles.find((each) => each.id === data.get("cluster")),
      data.get("title"),
    ).then(doneWith(wall));
  context.ask(
    (close) =>
      html`<${FormDialog}
        title=${tn("Cluster {n} card", "Cluster {n} cards", cards.length)}
        yes=${t("Create cluster")}
        ...${{ close, submit, draft }}
      >
        <${Field} label=${t("Cluster name")} hint=${t("A few words that say what these cards share.")}>
          <input name="title" maxlength=${TITLE} autofocus dir="auto" required=${!piles.length}
        /><//>
        ${
          piles.length > 0 &&
          html`<${Field} label=${t("Or add to an existing cluster")}
            ><select name="cluster">
              <option value="">${t("none: make a new one")}</option>
              ${piles.map((each) => html`<option value=${each.id}>${each.title}</option>`)}
            </select><//
          >`
        }
        <ul class="console-quotes">
          ${cards.map((card) => html`<li key=${card.id} dir="auto">${textOf(card)}</li>`)}
        </ul>
      <//>`,
  );
}

async function make({ context, stage }, cards, pile, title) {
  if (pile) return context.act(moves.putInto(cards, pile), { quiet: true });
  if (!title.trim()) return { ok: false, why: t("Name the new cluster, or choose an existing one.") };
  return context.act(moves.newCluster({ stage, title: title.trim(), cards }), { quiet: true });
}

/** Which words stay? With one card only: into which other card? */
export function askMerge(wall, cards) {
  const { context } = wall;
  const alone = context.store.all("card").filter((card) => card.stage === wall.stage && !card.merged_into);
  const choices = cards.length > 1 ? cards : alone.filter((card) => card.id !== cards[0].id);
  const draft = context.draft(`merge/${cards.map((card) => card.id).join("/")}`);
  const submit = (data) => {
    const target = choices.find((card) => card.id === data.get("into"));
    return target
      ? context.act(moves.mergeInto(cards, target), { quiet: true }).then(doneWith(wall))
      : { ok: false, why: t("Choose a card.") };
  };
  const title = cards.length > 1 ? t("Which words stay on the wall?") : t("Merge into which card?");
  context.ask(
    (close) =>
      html`<${FormDialog} ...${{ title, close, submit, draft }} yes=${t("Merge")}>
        <p class="soft">${t("Merged cards are kept under the one that stays. You can unmerge them later.")}</p>
        <${CardChoice} choices=${choices} />
      <//>`,
  );
}

function CardChoice({ choices }) {
  const search = useSignal("");
  const found = choices.filter((card) => card.text.toLocaleLowerCase().includes(search.value.toLocaleLowerCase()));
  return html`${
      choices.length > 8 &&
      html`<input
        type="search"
        aria-label=${t("Search cards")}
        placeholder=${t("Search cards")}
        onInput=${(event) => (search.value = event.target.value)}
      />`
    }
    <div class="console-choice-list">
      ${found.map(
        (card, i) =>
          html`<label class="tick" key=${card.id}>
            <input type="radio" name="into" value=${card.id} defaultChecked=${i === 0 && choices.length < 9} /><span
              dir="auto"
              >${textOf(card)}</span
            ></label
          >`,
      )}
    </div>`;
}

/** Which of the merged cards is on its own again? */
export function askParts(wall, card) {
  const { context } = wall;
  const part = (each) => context.act(moves.part(each));
  const Parts = ({ close }) => {
    const merged = context.store.all("card").filter((each) => each.merged_into === card.id);
    return html`<${Dialog} title=${t("Cards merged into this one")} close=${close}>
      <p class="card-text" dir="auto"><b>${textOf(card)}</b></p>
      <ul class="people">
        ${merged.map(
          (each) =>
            html`<li class="person-row" key=${each.id}>
              <span class="person-name" dir="auto">${textOf(each)}</span>
              <button class="button small" onClick=${() => part(each)}>${icon("split")}${t("Unmerge")}</button>
            </li>`,
        )}
      </ul>
    <//>`;
  };
  context.ask((close) => html`<${Parts} close=${close} />`);
}

/** Other words for a card, another title for a cluster. */
export function askText({ context }, record) {
  const isCard = record.kind === "card";
  const now = isCard ? record.text : record.title;
  const draft = context.draft(`text/${record.id}`);
  const submit = (data) => {
    const words = data.get("words").trim();
    if (words === now) return { ok: true };
    return context.act(isCard ? moves.rewrite(record, words) : moves.renameCluster(record, words), { quiet: true });
  };
  context.ask(
    (close) =>
      html`<${FormDialog}
        title=${isCard ? t("Edit text") : t("Rename the cluster")}
        yes=${t("Save")}
        ...${{ close, submit, draft }}
      >
        <${Field} label=${isCard ? t("Text on the card") : t("Title")}>
          <textarea
            name="words"
            rows="3"
            required
            maxlength=${isCard ? CARD : TITLE}
            defaultValue=${now}
            dir="auto"
          ></textarea>
        <//>
      <//>`,
  );
}
