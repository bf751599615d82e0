// help_wanted.js: what all plans ask for in one list, with what was offered, by area where there are several.

import { html, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { offersFor, whoOffers } from "../../../ui/offers.js";

export function HelpWanted({ store }) {
  const area = useSignal("");
  const asked = store.all("action").filter((each) => each.help_needed && each.status !== "dropped");
  const areas = (store.get("vocabulary", "areas")?.items ?? []).filter(({ id }) =>
    asked.some((each) => each.area === id),
  );
  const here = asked.filter((each) => !area.value || each.area === area.value);
  if (!asked.length) return null;
  return html`<section class="stack">
    <div class="toolbar">
      <h3>${t("Who can help?")} <span class="count">${asked.length}</span></h3>
      ${areas.length > 0 && html`<${Areas} ...${{ areas, area }} />`}
    </div>
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
          ${here.map((action) => html`<${Row} key=${action.id} ...${{ store, action }} />`)}
        </tbody>
      </table>
    </div>
  </section>`;
}

const Areas = ({ areas, area }) =>
  html`<label class="row"
    >${t("Area")}
    <select value=${area.value} onChange=${(event) => (area.value = event.currentTarget.value)}>
      <option value="">${t("All areas")}</option>
      ${areas.map(({ id, title }) => html`<option key=${id} value=${id}>${title}</option>`)}
    </select></label
  >`;

function Row({ store, action }) {
  const plan = store.get("plan", action.plan);
  const offers = offersFor(store, action.id);
  return html`<tr>
    <th scope="row" dir="auto">${store.get("group", plan?.group ?? "")?.name ?? plan?.owner}</th>
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
