// own.js: the cards of this phone: how each fares, and how to change it or take it back.

import { GrowingText, Unsent } from "../../../ui/composer.js";
import { length, sendDraft } from "../../../ui/draft.js";
import { html, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { Lane, Status } from "../../../ui/badges.js";
import { t } from "../../../ui/i18n.js";
import { alsoFrom } from "../../../ui/also.js";
import { limitOf } from "./composer.js";

/** @param {object|null} given `asked`: the module of what the stage asks for beside words, if it asks and is there */
export const OwnCards = ({ store, stage, cards, open, asked, draftOf, choiceOf, onEdit, onUnder, onWithdraw }) =>
  html`<section class="stack-tight">
    <h2 class="section-head">${t("Your cards")} <span class="count">${cards.length}</span></h2>
    <ul class="cards">
      ${cards.map(
        (card) =>
          html`<${OwnCard}
            key=${card.id}
            card=${card}
            also=${alsoFrom(store, card.id, 3)}
            store=${store}
            stage=${stage}
            asked=${asked}
            choice=${choiceOf(card)}
            onUnder=${onUnder}
            open=${open}
            draft=${draftOf(card)}
            onEdit=${onEdit}
            onWithdraw=${onWithdraw}
          />`,
      )}
    </ul>
  </section>`;

function OwnCard({ also, store, stage, card, open, asked, draft, choice, onEdit, onUnder, onWithdraw }) {
  const lane = stage.lanes?.find(({ id }) => id === card.lane);
  const doing = useSignal(draft.peek() || Object.keys(choice.peek()).length ? "editing" : null); // null | "editing" | "withdrawing"
  const stop = () => (doing.value = null);
  const drop = () => ((draft.value = ""), (choice.value = {}), stop());
  const save = async (text, marks) => {
    if (text !== card.text) await sendDraft(draft, (words) => onEdit(card, { text: words, ...marks }));
    else if (Object.keys(marks).length || card.shown === "returned") onEdit(card, marks);
    drop();
  };
  if (doing.value === "editing" && open)
    return html`<${Editor} ...${{ store, stage, asked, card, draft, choice }} onStop=${drop} onSave=${save} />`;
  return html`<li class="card mine" data-category=${lane?.id} data-state=${card.state}>
    <p class="card-text" dir="auto">${card.text}</p>
    <${Unseen} card=${card} />
    ${!open && html`<${Unsent} draft=${draft} />`}
    <div class="card-foot">
      <${Lane} lane=${lane} />${asked && html`<${asked.Said} store=${store} stage=${stage} card=${card} />`}<${Status}
        state=${card.state}
      />
    </div>
    ${also && html`<p class="me-too-from" dir="auto">${also}</p>`}
    ${asked && html`<${asked.Comments} store=${store} card=${card} />`}
    ${
      open &&
      !doing.value &&
      html`<div class="card-acts">
        <button class="button quiet" onClick=${() => (doing.value = "editing")}>${icon("edit")}${t("Edit")}</button>
        <button class="button quiet" onClick=${() => (doing.value = "withdrawing")}>
          ${icon("trash")}${t("Delete")}
        </button>
        ${asked && html`<${asked.RootMark} store=${store} stage=${stage} card=${card} onMark=${(root) => onEdit(card, { root })} />`}
      </div>`
    }
    ${open && asked && !doing.value && html`<${asked.Below} store=${store} stage=${stage} card=${card} onUnder=${onUnder} />`}
    ${doing.value === "withdrawing" && html`<${Sure} onNo=${stop} onYes=${() => (drop(), onWithdraw(card))} />`}
  </li>`;
}

const UNSEEN = {
  held: () => t("Only you and the facilitator see it for now."),
  hidden: () => t("The facilitator has hidden this card."),
  alone: () => t("Only you see it until the facilitator reveals everyone’s cards."),
  returned: () => t("The facilitator sent it back. Edit it and send it again."),
};

const Unseen = ({ card: { shown, why } }) =>
  Object.hasOwn(UNSEEN, shown) &&
  html`<p class="card-note" role=${shown === "returned" ? "alert" : undefined}>
    ${icon(shown === "returned" ? "undo" : "hide")}<span
      >${UNSEEN[shown]()}${why && html` <b class="card-why" dir="auto">“${why}”</b>`}</span
    >
  </p>`;

const Sure = ({ onYes, onNo }) =>
  html`<div class="card-sure" role="group" aria-label=${t("Delete this card?")}>
    <p>${t("Delete this card? It leaves the wall.")}</p>
    <div class="row">
      <button class="button danger" onClick=${onYes}>${t("Delete")}</button>
      <button class="button" onClick=${onNo} ref=${focusOnce}>${t("Keep it")}</button>
    </div>
  </div>`;

const focusOnce = (element) => element?.focus();

function Editor({ store, stage, asked, card, draft, choice, onSave, onStop }) {
  const text = useSignal(draft.peek() || card.text);
  const marks = { ...marksOf(card), ...choice.value };
  const limit = limitOf(stage.settings, card);
  const ready = length(text.value) > 0 && length(text.value) <= limit && (!asked || asked.fits(marks));
  const save = (event) => (event.preventDefault(), ready && onSave(text.value.trim(), changes(card, choice.peek())));
  return html`<li class="card mine">
    <form class="stack-tight" onSubmit=${save}>
      <${GrowingText}
        value=${text.value}
        onText=${(words) => (draft.value = text.value = words)}
        aria-label=${t("Edit your card")}
        autofocus
      />
      <p class="field-foot"><span class="field-counter">${length(text.value)} / ${limit}</span></p>
      ${
        asked &&
        html`<${asked.Fields}
          store=${store}
          stage=${stage}
          choice=${marks}
          onChoose=${(name, value) => (choice.value = { ...choice.peek(), [name]: value ?? null })}
        />`
      }
      <div class="row">
        <button class="button primary" disabled=${!ready}>
          ${icon("check")}${card.shown === "returned" ? t("Send again") : t("Save")}
        </button>
        <button class="button" type="button" onClick=${onStop}>${t("Keep as it was")}</button>
      </div>
    </form>
  </li>`;
}

const MARKS = ["year", "importance", "attitude", "behaviour", "priority", "area", "parent"];
const NONE = { year: "", importance: 0, attitude: "", behaviour: "", priority: "", area: "", parent: "" };

const marksOf = (card) => Object.fromEntries([...MARKS, "comment"].map((name) => [name, card[name]]));

// What was chosen and is another than it was, as edit_card takes it.
function changes(card, chosen) {
  const other = MARKS.filter((name) => name in chosen && (chosen[name] ?? "") !== (card[name] ?? ""));
  return Object.fromEntries(other.map((name) => [name, valueOf(name, chosen[name])]));
}

function valueOf(name, value) {
  if (value === null || value === "") return NONE[name];
  return name === "year" ? Number(value) : value;
}
