// areas.js: the plans of one area: which areas have actions, and the box in which one is chosen.
//
//   areasOf(store)              -> [[id, words]] of those that actions name, with NOWHERE where some name none; [] where none does
//   inArea(area)(action)        whether it is shown; area "": all are
//   <${AreaChoice} areas area /> area: a signal

import { html } from "../../../ui/html.js";
import { t } from "../../../ui/i18n.js";
import { allOf } from "../../../ui/vocabularies.js";

export const NOWHERE = "?"; // no id of an area

export function areasOf(store) {
  const named = new Set(store.all("action").map(({ area }) => area ?? ""));
  const all = allOf(store, "areas").map(({ id, words }) => [id, words]);
  const found = all.filter(([id]) => named.has(id));
  return found.length && named.has("") ? [...found, [NOWHERE, t("Without an area")]] : found;
}

export const inArea = (area) => (action) => !area || (action.area || NOWHERE) === area;

export const AreaChoice = ({ areas, area }) =>
  areas.length > 0 &&
  html`<label class="row"
    >${t("Area")}
    <select value=${area.value} onChange=${(event) => (area.value = event.currentTarget.value)}>
      <option value="">${t("All areas")}</option>
      ${areas.map(([id, words]) => html`<option key=${id} value=${id}>${words}</option>`)}
    </select></label
  >`;
