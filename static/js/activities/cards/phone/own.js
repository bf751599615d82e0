// own.js: the cards of this phone: how each fares, and how to change it or take it back.

import { GrowingText, Unsent } from "../../../ui/composer.js";
import { length, sendDraft } from "../../../ui/draft.js";
import { html, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { Lane, Status } from "../../../ui/badges.js";
import { t } from "../../../ui/i18n.js";
import { alsoFrom } from "../../../ui/also.js";

const LIMIT = 280;

export const OwnCards = ({ store, cards, lanes, open, draftOf, onEdit, onWithdraw }) =>
  html`<section class="stack-tight">
    <h2 class="section-head">${t("Your cards")} <span class="count">${cards.length}</span></h2>
    <ul class="cards">
      ${cards.map(
        (card) =>
          html`<${OwnCard}
            key=${card.id}
            card=${card}
            also=${alsoFrom(store, card.id, 3)}
            lane=${lanes.find(({ id }) => id === card.lane)}
            open=${open}
            draft=${draftOf(card)}
            onEdit=${onEdit}
            onWithdraw=${onWithdraw}
          />`,
      )}
    </ul>
  </section>`;

function OwnCard({ card, also, lane, open, draft, onEdit, onWithdraw }) {
  const doing = useSignal(draft.peek() ? "editing" : null); // null | "editing" | "withdrawing"
  const stop = () => (doing.value = null);
  const drop = () => ((draft.value = ""), stop());
  const save = async (text) => {
    if (text === card.text) return drop();
    await sendDraft(draft, (words) => onEdit(card, words));
    stop();
  };
  if (doing.value === "editing" && open)
    return html`<${Editor} card=${card} draft=${draft} onStop=${drop} onSave=${save} />`;
  return html`<li class="card mine" data-category=${lane?.id} data-state=${card.state}>
    <p class="card-text" dir="auto">${card.text}</p>
    <${Unseen} shown=${card.shown} />
    ${!open && html`<${Unsent} draft=${draft} />`}
    <div class="card-foot"><${Lane} lane=${lane} /><${Status} state=${card.state} /></div>
    ${also && html`<p class="me-too-from" dir="auto">${also}</p>`}
    ${
      open &&
      !doing.value &&
      html`<div class="card-acts">
        <button class="button quiet" onClick=${() => (doing.value = "editing")}>${icon("edit")}${t("Edit")}</button>
        <button class="button quiet" onClick=${() => (doing.value = "withdrawing")}>
          ${icon("trash")}${t("Delete")}
        </button>
      </div>`
    }
    ${doing.value === "withdrawing" && html`<${Sure} onNo=${stop} onYes=${() => (drop(), onWithdraw(card))} />`}
  </li>`;
}

const UNSEEN = {
  held: () => t("Only you and the facilitator see it for now."),
  hidden: () => t("The facilitator has hidden this card."),
};

const Unseen = ({ shown }) =>
  Object.hasOwn(UNSEEN, shown) && html`<p class="card-note">${icon("hide")}<span>${UNSEEN[shown]()}</span></p>`;

const Sure = ({ onYes, onNo }) =>
  html`<div class="card-sure" role="group" aria-label=${t("Delete this card?")}>
    <p>${t("Delete this card? It leaves the wall.")}</p>
    <div class="row">
      <button class="button danger" onClick=${onYes}>${t("Delete")}</button>
      <button class="button" onClick=${onNo} ref=${focusOnce}>${t("Keep it")}</button>
    </div>
  </div>`;

const focusOnce = (element) => element?.focus();

function Editor({ card, draft, onSave, onStop }) {
  const text = useSignal(draft.peek() || card.text);
  const ready = length(text.value) > 0 && length(text.value) <= LIMIT;
  const save = (event) => (event.preventDefault(), ready && onSave(text.value.trim()));
  return html`<li class="card mine">
    <form class="stack-tight" onSubmit=${save}>
      <${GrowingText}
        value=${text.value}
        onText=${(words) => (draft.value = text.value = words)}
        aria-label=${t("Edit your card")}
        autofocus
      />
      <p class="field-foot"><span class="field-counter">${length(text.value)} / ${LIMIT}</span></p>
      <div class="row">
        <button class="button primary" disabled=${!ready}>${icon("check")}${t("Save")}</button>
        <button class="button" type="button" onClick=${onStop}>${t("Keep as it was")}</button>
      </div>
    </form>
  </li>`;
}
