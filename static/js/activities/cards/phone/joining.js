// joining.js: "me too" to a card that someone else wrote, shown from the moment of the tap.
//
//   joinedHere(room) -> Set of the ids of cards on the wall that this phone has joined
//   <${MeToo} room=${room} id=${card.id} open=${open} />   the count under a card, and the button while the stage is open

import { alsoFrom } from "../../../ui/also.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { pendingOf, self } from "../../../ui/selectors.js";
import { t } from "../../../ui/i18n.js";
import { joinedCards } from "./model.js";

const NAMED = 3; // groups, on a small screen

export function joinedHere({ store, outbox }) {
  const supporters = store.all("supporter");
  const cards = new Map(supporters.map(({ card }) => [card, store.get("card", card)]));
  return joinedCards({ supporters, cards, posts: pendingOf(outbox, "support_card", {}) });
}

export function MeToo({ room, id, open }) {
  const joined = joinedHere(room).has(id);
  const words = alsoFrom(room.store, id, NAMED);
  const toggle = () => room.post("support_card", { card: id, supported: !joined });
  return html`${words && html`<span class="me-too-from" dir="auto">${words}</span>`}
  ${
    open &&
    self(room).group &&
    html`<button class="button quiet me-too" aria-pressed=${joined} onClick=${toggle}>
      ${icon(joined ? "check" : "hand")}${t("Me too")}
    </button>`
  }`;
}
