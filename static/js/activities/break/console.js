// console.js: when the break ends, whether people can post in it, and the way to change that.

import { formatDuration } from "../../core/clock.js";
import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { backWords, pauses } from "./words.js";

export const tab = { seldom: true, icon: "cup", words: () => t("Break") };

export function Panel({ context, stage }) {
  if (!stage) return null;
  return html`<section class="console-box">
    <h3>${icon("cup")}${stage.status === "open" ? backWords(stage) : planned(stage)}</h3>
    ${stage.status === "open" && stage.ends_at && html`<${Left} context=${context} ends=${stage.ends_at} />`}
    ${stage.instruction && html`<p dir="auto">${stage.instruction}</p>`}
    <p class="soft">
      ${pauses(stage) ? t("No one can post during this break.") : t("People can still use their phones during this break.")}
    </p>
    <p class="row">
      <button class="button" onClick=${() => context.editStage(stage)}>${icon("edit")}${t("Edit…")}</button>
    </p>
  </section>`;
}

const planned = ({ minutes }) => (minutes ? tn("{n} minute", "{n} minutes", minutes) : t("No time limit"));

function Left({ context, ends }) {
  const left = ends - context.seconds.value;
  return html`<p role="timer">${left > 0 ? t("{time} left", { time: formatDuration(left) }) : t("Time’s up")}</p>`;
}
