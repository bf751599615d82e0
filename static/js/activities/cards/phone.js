// phone.js: everyone writes short cards; one's own come first, then the room's.

import { rememberOwn } from "../../core/own_cards.js";
import { self } from "../../ui/selectors.js";
import { Unsent } from "../../ui/composer.js";
import { kept } from "../../ui/draft.js";
import { html, signal, useComputed, useEffect, useSignal, useSignalEffect } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { CardComposer, giveBack } from "./phone/composer.js";
import { ownCards } from "./phone/model.js";
import { OwnCards } from "./phone/own.js";
import { Wall } from "./phone/wall.js";

/** Whether this screen shows a post that came back. */
export const takes = (entry, stage) =>
  (entry.do === "add_card" && entry.with.stage === stage.id) || entry.do === "edit_card" || isHand(entry, stage);

const isHand = (entry, stage) => entry.do === "show_hand" && Boolean(stage.settings?.agree);

export function Activity({ room, stage, open, head }) {
  const { store, outbox, post } = room;
  const me = self(room);
  const own = useOwn(room, stage);
  useMemory(room, stage, own);
  const ownIds = useComputed(() => new Set(store.ids("authorship")));
  const draft = room.draft(stage.id);
  const box = { draft, choice: useChoice(room, stage, draft), problem: useSignal(null) };
  const returned = outbox.returned.value.filter((entry) => takes(entry, stage) && !isHand(entry, stage));
  const left = limitLeft(stage, me, own);
  const asked = useAsked(stage);
  const under = open && left !== 0 ? (parent, comment) => putUnder(box, parent, comment) : null;
  return html`<main class="page-main stack">
      ${head} ${stage.settings?.agree && html`<${Goals} ...${{ room, stage, open }} />`}
      ${!open && html`<${Unsent} draft=${box.draft} />`}
      ${returned.map(
        (entry) =>
          html`<${CameBack}
            key=${entry.key}
            entry=${entry}
            open=${open}
            onBack=${() => giveBack({ room, entry, ...box })}
            onAgain=${() => again(room, entry)}
            onDrop=${() => outbox.take(entry.key)}
          />`,
      )}
      ${
        open &&
        left === 0 &&
        html`<p class="notice" data-tone="info">
          ${icon("check")}<span>${t("You have posted all your cards. Delete one to write another.")}</span>
        </p>`
      }
      ${
        own.length > 0 &&
        html`<${OwnCards}
          store=${store}
          cards=${own}
          stage=${stage}
          asked=${asked}
          onUnder=${under}
          open=${open}
          draftOf=${(card) => room.draft(`card/${card.id}`)}
          choiceOf=${(card) => kept(room.draft(`card/${card.id}/choice`), {})}
          onEdit=${(card, fields) => post("edit_card", { card: card.id, ...fields })}
          onWithdraw=${(card) => post("withdraw_card", { card: card.id })}
        />`
      }
      ${under && asked && html`<${asked.Parents} store=${store} stage=${stage} onUnder=${under} />`}
      ${
        !stage.settings?.agree &&
        html`<${Wall} ...${{ room, stage, open, asked }} own=${ownIds} mine=${me.group} onUnder=${under} />`
      }
    </main>
    ${open && left !== 0 && html`<${CardComposer} asked=${asked} room=${room} stage=${stage} me=${me} left=${left} ...${box} />`}`;
}

// What only some stages ask for is fetched where one asks.
const asked = signal(null);
const ASKING = ["years", "importance", "attitude", "behaviour", "priority", "area", "under", "comments"];

function useAsked({ settings = {} }) {
  const asks = ASKING.some((name) => settings[name]);
  useEffect(() => {
    if (asks && !asked.peek()) import("./phone/asked.js").then((module) => (asked.value = module), waitForMore);
  }, [asks]);
  return asks ? asked.value : null;
}

// Without it words can still be written; the next stage that asks tries again.
const waitForMore = () => {};

/** The next card goes under this one; whoever taps that wants to write. */
function putUnder({ choice }, parent, comment) {
  choice.value = { ...choice.peek(), parent, comment: comment || undefined };
  document.querySelector(".composer textarea")?.focus();
}

// Only a stage with goals to agree on needs them.
function Goals(given) {
  const part = useSignal(null);
  useEffect(
    () =>
      void import("./phone/goals.js").then(
        (module) => (part.value = module),
        () => (part.value = { Goals: NotLoaded }),
      ),
    [],
  );
  return part.value && html`<${part.value.Goals} ...${given} />`;
}

const NotLoaded = () =>
  html`<p class="notice" role="alert" data-tone="warn">
    ${icon("cloud-off")}<span>${t("This didn’t load. The wifi may be weak here.")}</span>
  </p>`;

// What was chosen for the words in the box is kept as long as they are.
function useChoice(room, stage, draft) {
  const unsent = kept(room.draft(`${stage.id}/choice`), {});
  const choice = useSignal(unsent.peek());
  useSignalEffect(() => (unsent.value = draft.value.trim() ? choice.value : {}));
  return choice;
}

// Of cards without a name this phone alone can say later that they were written here.
function useMemory({ prefix }, stage, own) {
  const ids = stage.settings?.naming === "anonymous" ? own.map(({ id }) => id).join() : "";
  useEffect(() => void (ids && rememberOwn(prefix, stage.id, ids.split(","))), [ids]);
}

function useOwn({ store, outbox }, stage) {
  const authorships = store.all("authorship");
  const cards = new Map(authorships.map(({ id }) => [id, store.get("card", id)]));
  return ownCards({ authorships, cards, posts: outbox.pending.value, stage: stage.id });
}

/** @returns {number|null} how many more cards a participant may post; null: no limit */
function limitLeft(stage, me, own) {
  const most = stage.settings?.most;
  const ideas = own.filter(({ comment }) => !comment).length;
  return most && me.role === "participant" ? Math.max(0, most - ideas) : null;
}

function again(room, { key, with: fields }) {
  room.outbox.take(key);
  room.post("edit_card", fields);
}

const CameBack = ({ entry, open, onBack, onAgain, onDrop }) =>
  html`<div class="notice came-back" role="alert" data-tone="error">
    ${icon("undo")}
    <div class="stack-tight">
      <b>${entry.why}</b>
      <p class="kept-words" dir="auto">${entry.with.text}</p>
      <div class="row">
        ${open && entry.do === "add_card" && html`<button class="button" onClick=${onBack}>${t("Put it back in the box")}</button>`}
        ${open && entry.do === "edit_card" && html`<button class="button" onClick=${onAgain}>${t("Try again")}</button>`}
        <button class="button quiet" onClick=${onDrop}>${t("Discard")}</button>
      </div>
    </div>
  </div>`;
