// console.js: what the poster says and shows, and the way to change both.

import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { SpotlightButton } from "../../ui/console/spotlight_item.js";
import { Picture } from "./console/picture.js";

export const tab = { seldom: true, icon: "wall", words: () => t("Poster") };

export function Panel({ context, stage }) {
  if (!stage) return null;
  return html`<section class="console-box">
    <h3>${icon("wall")}${t("On the wall")}</h3>
    <p dir="auto"><b>${stage.title}</b></p>
    ${stage.instruction && html`<p dir="auto">${stage.instruction}</p>`}
    <p class="row">
      <button class="button" onClick=${() => context.editStage(stage)}>${icon("edit")}${t("Edit…")}</button>
      ${stage.picture && html`<${SpotlightButton} context=${context} id=${stage.id} />`}
    </p>
    <${Picture} context=${context} stage=${stage} />
    <p class="soft">${t("Phones only say: look up.")}</p>
  </section>`;
}
