// inbox.js: cards that wait for approval, one after the other: approve, send back with a word, hide.
//
//   askInbox(context, stage)     keys: A approve, S send back, H hide, J K or arrows to another card
//   <${Silence} context stage />   while everyone writes alone: how many cards there are, and the button that reveals them

import { html, useComputed, useLayoutEffect, useRef, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { Group } from "../../../ui/badges.js";
import { groupsOf, textOf } from "../../../ui/selectors.js";
import { Dialog } from "../../../ui/console/dialog.js";
import { approve, hideHeld, revealAll, sendBack } from "./inbox_moves.js";

const WHY = 280; // characters, as the server allows

export const askInbox = (context, stage) =>
  context.ask((close) => html`<${Inbox} context=${context} stage=${stage.id} close=${close} />`);

function Inbox({ context, stage, close }) {
  const { store } = context;
  const at = useSignal(null); // the card that is looked at; the first while it is null or gone
  const reason = useSignal(null); // null while no reason is being written
  const held = useComputed(() =>
    store
      .all("card")
      .filter((card) => card.stage === stage && card.shown === "held")
      .sort((a, b) => a.at - b.at),
  ).value;
  const place = Math.max(
    0,
    held.findIndex(({ id }) => id === at.value),
  );
  const card = held[place];
  const go = (by) => (at.value = held[Math.min(held.length - 1, Math.max(0, place + by))]?.id ?? null);
  const done = (move) => {
    at.value = (held[place + 1] ?? held[place - 1])?.id ?? null;
    reason.value = null;
    context.act(move);
  };
  const acts = {
    a: () => done(approve(card)),
    s: () => (reason.value = ""),
    h: () => done(hideHeld(card)),
    j: () => go(1),
    arrowdown: () => go(1),
    k: () => go(-1),
    arrowup: () => go(-1),
  };
  const onKey = (event) => {
    const act = card && !isTyping(event) && acts[event.key.toLowerCase()];
    if (act && !event.ctrlKey && !event.metaKey && !event.altKey) (event.preventDefault(), act());
  };
  useKeys(onKey);
  return html`<${Dialog} title=${t("Cards to approve")} close=${close} wide>
    <div class="stack console-inbox">
      ${
        card
          ? html`<${One} ...${{ store, card, place, many: held.length, acts, reason, done }} />`
          : html`<p class="soft">${t("No cards are waiting.")}</p>`
      }
    </div>
  <//>`;
}

// Wherever in the window the focus is: it goes to its first button when it opens, and nowhere with a button that goes.
function useKeys(onKey) {
  const now = useRef(onKey);
  now.current = onKey;
  useLayoutEffect(() => {
    const heard = (event) => now.current(event);
    window.addEventListener("keydown", heard);
    return () => window.removeEventListener("keydown", heard);
  }, []);
}

const isTyping = (event) => event.target.matches("textarea, input");

function One({ store, card, place, many, acts, reason, done }) {
  return html`<p class="soft" role="status">${t("Card {n} of {all}", { n: place + 1, all: many })}</p>
    <article class="card console-inbox-card" tabindex="0" autofocus ref=${useFocus(card.id)}>
      <p class="card-text" dir="auto">${textOf(card)}</p>
      <div class="card-foot">
        <${Group} group=${card.group && store.get("group", card.group)} plain />
        ${card.by && html`<bdi>${store.get("person", card.by)?.name}</bdi>`}
      </div>
    </article>
    ${
      reason.value === null
        ? html`<div class="toolbar">
            <button class="button primary" onClick=${acts.a}>${icon("check")}${t("Approve")} <kbd>A</kbd></button>
            <button class="button" onClick=${acts.s}>${icon("undo")}${t("Send back…")} <kbd>S</kbd></button>
            <button class="button" onClick=${acts.h}>${icon("hide")}${t("Hide")} <kbd>H</kbd></button>
            <button class="button quiet" onClick=${acts.k} disabled=${place === 0}>
              ${t("Previous")} <kbd>K</kbd>
            </button>
            <button class="button quiet" onClick=${acts.j} disabled=${place === many - 1}>
              ${t("Next")} <kbd>J</kbd>
            </button>
          </div>`
        : html`<${Reason} reason=${reason} onSend=${() => done(sendBack(card, reason.peek().trim()))} />`
    }`;
}

// The keys work at once, and a screen reader reads the card that is looked at.
function useFocus(id) {
  const last = useRef(null);
  return (element) => {
    if (!element || last.current === id) return;
    last.current = id;
    element.focus();
  };
}

function Reason({ reason, onSend }) {
  const send = (event) => (event.preventDefault(), onSend());
  return html`<form class="stack-tight" onSubmit=${send}>
    <label class="field">
      <b>${t("Why? Its author reads this.")}</b>
      <textarea
        rows="2"
        dir="auto"
        maxlength=${WHY}
        value=${reason.value}
        ref=${focusOnce}
        onInput=${(event) => (reason.value = event.currentTarget.value)}
      ></textarea>
    </label>
    <div class="toolbar">
      <button class="button primary">${icon("undo")}${t("Send back")}</button>
      <button class="button" type="button" onClick=${() => (reason.value = null)}>${t("Cancel")}</button>
    </div>
  </form>`;
}

const focusOnce = (element) => element?.value === "" && element.focus();

export function Silence({ context, stage }) {
  const { store } = context;
  const writing = store.get("writing", stage.id);
  const many = writing?.cards ?? 0;
  if (!many && (!stage.settings?.alone || writing?.revealed)) return null;
  const groups = groupsOf(store).filter(({ id }) => writing?.groups?.[id]);
  return html`<div class="notice console-silence" data-tone="info">
    ${icon("hide")}
    <div class="stack-tight">
      <b
        >${tn("{n} card written so far. No one reads it before you reveal it.", "{n} cards written so far. No one reads them before you reveal them.", many)}</b
      >
      <div class="card-foot">
        ${groups.map((group) => html`<span key=${group.id}><${Group} group=${group} plain /> ${writing.groups[group.id]}</span>`)}
      </div>
      <div>
        <button class="button primary" onClick=${() => context.act(revealAll(stage))}>
          ${icon("show")}${t("Reveal all")}
        </button>
      </div>
    </div>
  </div>`;
}
