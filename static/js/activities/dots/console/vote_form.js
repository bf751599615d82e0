// vote_form.js: opening a vote: how many dots, how many on one, secret or not.

import { newId } from "../../../core/commands.js";
import { html, useState } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { Field, Tick } from "../../../ui/console/dialog.js";
import { subjectsOf } from "../subjects.js";

const MOST = 100; // dots

/** Second to the result, and one click away. */
export const VoteAgain = (given) =>
  html`<details class="disclosure">
    <summary>${t("Vote again…")}</summary>
    <${OpenVote} ...${given} />
  </details>`;

export function OpenVote({ context, stage, round }) {
  const [why, setWhy] = useState("");
  const points = subjectsOf(context.store, stage).length;
  const { budget = 5, max_each: most = 0, secret = true } = stage.settings ?? {};
  const ready = points > 0 && stage.status === "open";
  async function submit(event) {
    event.preventDefault();
    const told = await context.act(opening(stage, new FormData(event.target)), { quiet: true });
    setWhy(told.ok ? "" : told.why);
  }
  return html`<form class="console-box" aria-label=${t("Open a vote")} onSubmit=${submit}>
    <h3>${icon("vote")}${round === 1 ? t("Open the vote") : t("Open round {n}", { n: round })}</h3>
    <div class="console-trio">
      <${Field} label=${t("Dots per person")}
        ><input name="budget" type="number" min="1" max=${MOST} required defaultValue=${budget}
      /><//>
      <${Field} label=${t("Max dots on one")} hint=${t("0 = no limit.")}
        ><input name="max_each" type="number" min="0" max=${MOST} required defaultValue=${most}
      /><//>
      <${Tick} name="secret" label=${t("Secret")} defaultChecked=${secret} />
    </div>
    ${why && html`<p class="notice" role="alert" data-tone="error">${icon("warning")}<span>${why}</span></p>`}
    <div class="toolbar">
      <span class="soft">${hint(points, stage)}</span>
      <button class="button primary toolbar-end" disabled=${!ready}>${icon("play")}${t("Open the vote")}</button>
    </div>
  </form>`;
}

function hint(points, stage) {
  if (!points)
    return stage.settings?.on ? t("There are no cards to vote on yet.") : t("Mark at least one leverage point first.");
  if (stage.status !== "open") return t("Open this stage first. Then you can start the vote.");
  return stage.settings?.on
    ? tn("on {n} item", "on {n} items", points)
    : tn("over {n} leverage point", "over {n} leverage points", points);
}

function opening(stage, data) {
  const given = {
    budget: Number(data.get("budget")),
    max_each: Number(data.get("max_each")),
    secret: data.has("secret"),
  };
  return {
    said: t("The vote is open"),
    steps: [{ do: "open_vote", with: { vote: newId(), stage: stage.id, ...given }, backs: [] }],
  };
}
