// former.js: asks whether who joins now is the one whose unsent words this phone still holds.
//
//   await settle(code, former, seat)    former: { person, name, unsaved }; brings the words along, or takes them off the phone

import { prefixOf } from "../core/outbox.js";
import { pagePersistence } from "../core/persistence.js";
import { forget } from "../core/seats.js";
import { hasDrafts } from "../ui/draft.js";
import { html, render } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { clear } from "./leave.js";
import { bring } from "./rejoin.js";

export async function settle(code, former, seat) {
  const same = (await holdsWords(code, former)) && (await asked(former.name));
  if (same) await bring(code, former, seat);
  else await clear(code, former.person);
  forget(code, "former");
}

async function holdsWords(code, { person, unsaved }) {
  const prefix = prefixOf(code, person);
  const rows = await (await pagePersistence()).read(prefix);
  const unsent = ([key, op]) =>
    key.startsWith(`${prefix}back/`) || (key.startsWith(`${prefix}op/`) && (!unsaved || op.log == null));
  return rows.some(unsent) || hasDrafts(prefix);
}

/** @returns {Promise<boolean>} */
function asked(name) {
  const place = document.body.appendChild(document.createElement("div"));
  return new Promise((resolve) =>
    render(
      html`<${Question} name=${name} onAnswer=${(yes) => (render(null, place), place.remove(), resolve(yes))} />`,
      place,
    ),
  );
}

const Question = ({ name, onAnswer }) =>
  html`<main class="page-main stack" role="alertdialog" aria-labelledby="whose">
    <div class="empty" ref=${(shown) => shown?.scrollIntoView()}>
      ${icon("lock", "big")}
      <h2 id="whose" dir="auto">
        ${name ? t("Were you {name} on this phone?", { name }) : t("Were you on this phone before?")}
      </h2>
      <p>${t("It still holds words that were never sent. If they aren’t yours, they’re deleted.")}</p>
      <div class="row">
        <button class="button primary" onClick=${() => onAnswer(true)}>${t("Yes, send mine")}</button>
        <button class="button" onClick=${() => onAnswer(false)}>${t("No, I’m someone else")}</button>
      </div>
    </div>
  </main>`;
