// help_wanted.js: who can help? What all groups ask for in one list, with what was offered, and one's own offer.

import { newId } from "../../../core/commands.js";
import { Problem, useCameBack } from "../../../ui/came_back.js";
import { GrowingText } from "../../../ui/composer.js";
import { kept, length } from "../../../ui/draft.js";
import { useFollowed } from "../../../ui/followed.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { groupsOf, pendingOf, self } from "../../../ui/selectors.js";
import { offersFor, whoOffers } from "../../../ui/offers.js";

const LIMIT = 280; // letters
const EMPTY = { says: "", for_group: false };

export function HelpWanted({ room, open, head, onClose }) {
  const { store, outbox } = room;
  const groups = groupsOf(store);
  const place = (plan) => groups.findIndex((group) => group.id === plan.group) >>> 0;
  const plans = [...store.all("plan")].sort((a, b) => place(a) - place(b));
  const returned = outbox.returned.value.filter((each) => each.do === "offer_help");
  const wanted = store.all("action").some((action) => action.help_needed);
  return html`<main class="page-main stack">
    ${head}
    <h2 class="section-head">${t("Who can help?")}</h2>
    ${returned.map((entry) => html`<${OfferBack} key=${entry.key} ...${{ room, entry }} />`)}
    ${!wanted && html`<p class="soft">${t("No one has asked for help yet.")}</p>`}
    ${plans.map((plan) => html`<${Asked} key=${plan.id} ...${{ room, plan, open }} />`)}
    <button class="button" onClick=${onClose}>${icon("chevron-start", "flip")}${t("Back to the plan")}</button>
  </main>`;
}

function Asked({ room, plan, open }) {
  const { store } = room;
  const here = useFollowed(room, "plan", plan.id);
  const asked = store.all("action").filter((each) => each.plan === plan.id && each.help_needed);
  if (!here) return html`<p class="soft" role="status">${t("One moment…")}</p>`;
  if (!asked.length) return null;
  const mine = plan.group === self(room).group;
  return html`<section class="stack-tight">
    <h3 dir="auto">${store.get("group", plan.group ?? "")?.name ?? plan.owner}</h3>
    <ul class="cards">
      ${asked.map((action) => html`<${Ask} key=${action.id} ...${{ room, action, open: open && !mine }} />`)}
    </ul>
  </section>`;
}

const Ask = ({ room, action, open }) =>
  html`<li class="card stack-tight">
    <p class="soft" dir="auto">${action.what}</p>
    <p class="card-text" dir="auto">${action.help_needed}</p>
    ${offersFor(room.store, action.id).map((offer) => html`<${Offered} key=${offer.id} ...${{ room, offer }} />`)}
    ${open && html`<${OfferForm} ...${{ room, action }} />`}
  </li>`;

function Offered({ room, offer }) {
  const me = self(room);
  const mine = offer.by ? offer.by === me.id : offer.group === me.group;
  return html`<div class="notice" data-tone="ok">
    ${icon("hand")}
    <div>
      <b dir="auto">${whoOffers(room.store, offer)}</b>
      <p dir="auto">${offer.says}</p>
    </div>
    ${
      mine &&
      html`<button class="button quiet" onClick=${() => room.post("take_back_offer", { offer: offer.id })}>
        ${icon("undo")}${t("Take back")}
      </button>`
    }
  </div>`;
}

function OfferForm({ room, action }) {
  const draft = kept(room.draft(`offer/${action.id}`), EMPTY);
  const { says, for_group } = draft.value;
  const set = (fields) => (draft.value = { ...draft.peek(), ...fields });
  const why = useCameBack(room, {
    is: (entry) => entry.do === "offer_help" && entry.with.action === action.id,
    draft,
    empty: EMPTY,
    typed: (entry) => ({ says: entry.with.says, for_group: Boolean(entry.with.for_group) }),
  });
  const waits = pendingOf(room.outbox, "offer_help", { action: action.id });
  const ready = says.trim() && length(says) <= LIMIT;
  const send = (event) => {
    event.preventDefault();
    if (!ready) return;
    room.post("offer_help", { offer: newId(), action: action.id, says: says.trim(), for_group });
    [draft.value, why.value] = [EMPTY, ""];
  };
  return html`<form class="stack-tight" onSubmit=${send}>
    ${waits.map((post) => html`<p key=${post.key} class="soft" dir="auto">${icon("clock")} ${post.with.says}</p>`)}
    <${Problem} why=${why.value} />
    <${GrowingText}
      value=${says}
      onText=${(text) => set({ says: text })}
      aria-label=${t("What we can offer")}
      placeholder=${t("What we can offer…")}
    />
    <label class="tick"
      ><input type="checkbox" checked=${for_group} onChange=${() => set({ for_group: !for_group })} /><span
        >${t("In the name of our group")}</span
      ></label
    >
    <button class="button" type="submit" disabled=${!ready}>${icon("hand")}${t("Offer help")}</button>
  </form>`;
}

/** An offer that was not accepted, with `onAgain` where its form is elsewhere. */
export const OfferBack = ({ room, entry, onAgain }) =>
  html`<div class="notice came-back" role="alert" data-tone="error">
    ${icon("undo")}
    <div class="stack-tight">
      <b>${entry.why}</b>
      <p class="kept-words" dir="auto">${entry.with.says}</p>
      <div class="row">
        ${onAgain && html`<button class="button" onClick=${onAgain}>${t("Try again")}</button>`}
        <button class="button" onClick=${() => room.outbox.take(entry.key)}>${t("OK")}</button>
      </div>
    </div>
  </div>`;
