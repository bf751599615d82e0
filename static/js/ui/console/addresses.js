// addresses.js: the laptop's networks by name, one of which phones are told; the one that is clicked goes on every QR code.

import { html } from "../html.js";
import { t } from "../words.js";
import { kindWords } from "./address_words.js";
import { spoken } from "./join_link.js";

/** Where there is only one way in, there is nothing to choose. */
export function Addresses({ desk }) {
  const { choices, lost } = desk.way.value;
  if (choices.length < 2 && !lost) return null;
  return html`<fieldset class="choices console-addresses">
    <legend>${t("Address on QR codes, posters and cards")}</legend>
    ${choices.map(
      (each) =>
        html`<label class="choice" key=${each.ip}
          ><input
            type="radio"
            name="address"
            checked=${each.chosen && !lost}
            onChange=${() => choose(desk, each)}
          /><span class="choice-face" title=${each.name}
            ><span
              >${kindWords(each.kind)} <bdi class="console-ip">${each.ip}</bdi
              ><small><bdi>${each.name}</bdi></small></span
            ></span
          ></label
        >`,
    )}
  </fieldset>`;
}

async function choose(desk, { ip }) {
  const before = desk.way.value;
  const answer = await fetch(`/api/workshops/${desk.code}/address`, {
    method: "PUT",
    headers: { Authorization: `Bearer ${desk.token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ ip }),
  }).catch(() => null);
  const told = await answer?.json().catch(() => null);
  if (answer?.ok) return taken(desk, before, ip, told.join_url);
  desk.way.value = { ...before }; // the tile goes back to what is so
  desk.toast({ text: told?.error?.why || t("Can’t reach the server. Retrying…"), tone: "error" });
}

function taken(desk, { choices }, ip, joinUrl) {
  const now = choices.map((each) => ({ ...each, chosen: each.ip === ip }));
  desk.way.value = { joinUrl, choices: now, lost: null };
  desk.toast({ text: t("Phones now join at {address}", { address: spoken(joinUrl) }) });
}
