// addresses.js: the laptop's networks by name, one of which phones are given; the one that is clicked goes on every QR code.

import { html } from "../html.js";
import { t } from "../i18n.js";
import { call } from "./api.js";
import { kindWords } from "./address_messages.js";
import { spoken } from "./join_link.js";

/** Where there is only one way in, there is nothing to choose. */
export function Addresses({ context }) {
  const { choices, lost } = context.way.value;
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
            onChange=${() => choose(context, each)}
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

async function choose(context, { ip }) {
  const before = context.way.value;
  try {
    const told = await call(context, "/address", { method: "PUT", body: { ip } });
    taken(context, before, ip, told.join_url);
  } catch ({ why }) {
    context.way.value = { ...before }; // the tile goes back to what is so
    context.toast({ text: why, tone: "error" });
  }
}

function taken(context, { choices }, ip, joinUrl) {
  const now = choices.map((each) => ({ ...each, chosen: each.ip === ip }));
  context.way.value = { joinUrl, choices: now, lost: null };
  context.toast({ text: t("Phones now join at {address}", { address: spoken(joinUrl) }) });
}
