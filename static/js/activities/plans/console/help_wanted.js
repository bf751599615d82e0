// help_wanted.js: what all plans ask for in one list, with what was offered.

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { offersFor, whoOffers } from "../../../ui/offers.js";
import { ownerOf } from "../../../ui/task_forces.js";

/** @param {object[]} actions of the area that is looked at */
export function HelpWanted({ store, actions }) {
  const asked = actions.filter((each) => each.help_needed && each.status !== "dropped");
  if (!asked.length) return null;
  return html`<section class="stack">
    <h3>${t("Who can help?")} <span class="count">${asked.length}</span></h3>
    <div class="scroller" tabindex="0">
      <table class="table console-plans">
        <thead>
          <tr>
            <th scope="col">${t("Plan of")}</th>
            <th scope="col">${t("Help needed")}</th>
            <th scope="col">${t("Offers of help")}</th>
          </tr>
        </thead>
        <tbody>
          ${asked.map((action) => html`<${Row} key=${action.id} ...${{ store, action }} />`)}
        </tbody>
      </table>
    </div>
  </section>`;
}

function Row({ store, action }) {
  const plan = store.get("plan", action.plan);
  const offers = offersFor(store, action.id);
  return html`<tr>
    <th scope="row" dir="auto">${plan && ownerOf(store, plan).name}</th>
    <td>
      <p dir="auto">${action.help_needed}</p>
      <p class="soft" dir="auto">${action.what}</p>
    </td>
    <td>
      ${
        offers.length
          ? offers.map(
              (each) =>
                html`<p key=${each.id}>
                  <b><bdi>${whoOffers(store, each)}</bdi></b
                  >: <span dir="auto">${each.says}</span>
                </p>`,
            )
          : html`<span class="chip" data-tone="warn"
              >${icon("hand")}${tn("{n} offer of help", "{n} offers of help", 0)}</span
            >`
      }
    </td>
  </tr>`;
}
