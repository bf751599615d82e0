// other_place.js: someone who is in has scanned another group's code, or the card of their seat: asked once, then done.
//
//   <${OtherPlace} room={...} search="?group=g2" onClose />   search: of the address, as it was when the page was opened

import { groupsOf, self } from "../ui/selectors.js";
import { Sheet } from "../ui/dialog.js";
import { html, useEffect } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";

export function OtherPlace({ room, search, onClose }) {
  const asked = new URLSearchParams(search);
  const seat = asked.get("seat");
  useEffect(() => void (seat && takeSeat(room, seat)), [seat]);
  const me = self(room);
  const other = groupsOf(room.store).find(({ id }) => id === asked.get("group"));
  if (!other || !me.group || other.id === me.group) return null;
  return html`<${OtherGroup} ...${{ room, me, other, onClose }} />`;
}

// The browser's own seat is asked, so that no second person comes of it.
function takeSeat({ store }, seat) {
  const { code } = store.get("about", "about");
  const headers = { "Content-Type": "application/json" };
  const asked = { method: "POST", headers, body: JSON.stringify({ seat }) };
  return fetch(`/api/workshops/${encodeURIComponent(code)}/join`, asked).catch(() => null);
}

function OtherGroup({ room, me, other, onClose }) {
  const now = room.store.get("group", me.group);
  const change = () => (room.post("move_person", { person: me.id, group: other.id }), onClose());
  return html`<${Sheet} title=${t("Change to another group?")} onClose=${onClose}>
    <div class="stack">
      <p>${t("The code you scanned belongs to another group than yours.")}</p>
      <button class="button primary wide" onClick=${change}>
        ${icon(other.icon)}<span>${t("Change to {group}", { group: other.name })}</span>
      </button>
      <button class="button wide" onClick=${onClose}>
        ${icon(now?.icon ?? "people")}<span>${t("Stay in {group}", { group: now?.name ?? "" })}</span>
      </button>
    </div>
  <//>`;
}
