// console.js: every goal with the hands and reasons so far, and the buttons that record what the room decided.

import { CHOICES, choiceIcon, choiceWords, goalsOf, ofStatus, statusIcon, statusWords } from "../../ui/agreement.js";
import { Group } from "../../ui/badges.js";
import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { decide, reopen } from "./console/moves.js";

export const tab = {
  key: "8",
  icon: "hand",
  words: () => t("Goals"),
  when: (stages) => stages.some((stage) => stage.settings?.agree),
};

const ORDER = ["proposed", "agreed", "not_agreed", "parked"];

export function Panel({ context }) {
  const goals = goalsOf(context.store);
  return html`<div class="stack">
    <p class="soft">${t("Hands help the talk. Only you record what the room decided.")}</p>
    ${ORDER.map((status) => html`<${Some} key=${status} ...${{ context, status }} goals=${ofStatus(goals, status)} />`)}
    ${
      !goals.length &&
      html`<div class="empty">
        ${icon("hand")}
        <h3>${t("No goals yet")}</h3>
        <p>${t("They appear here as cards are written in a stage with goals to agree on.")}</p>
      </div>`
    }
  </div>`;
}

const Some = ({ context, status, goals }) =>
  goals.length > 0 &&
  html`<section class="stack" aria-label=${statusWords(status)}>
    <h3 class="console-goal-status">
      ${icon(statusIcon(status))}${statusWords(status)} <span class="count">${goals.length}</span>
    </h3>
    ${goals.map((goal) => html`<${Goal} key=${goal.id} ...${{ context, goal }} />`)}
  </section>`;

function Goal({ context, goal }) {
  const { store } = context;
  const hands = store.all("hand").filter((hand) => hand.on === goal.id);
  const actions = store.all("action").filter((action) => action.goals?.includes(goal.id)).length;
  return html`<article class="console-box console-goal" data-status=${goal.status}>
    <div class="row">
      <h4 class="console-goal-title" dir="auto">${goal.text}</h4>
      <${Group} group=${goal.group && store.get("group", goal.group)} plain />
    </div>
    <${Hands} hands=${hands} />
    <${Reasons} ...${{ store, hands }} />
    ${goal.said?.basis && html`<p><b>${t("Basis")}:</b> <span dir="auto">${goal.said.basis}</span></p>`}
    ${goal.said?.dissent && html`<p><b>${t("Dissent")}:</b> <span dir="auto">${goal.said.dissent}</span></p>`}
    ${actions > 0 && html`<p>${icon("calendar")} ${tn("{n} action serves it", "{n} actions serve it", actions)}</p>`}
    <${Buttons} ...${{ context, goal, hands }} />
  </article>`;
}

const Hands = ({ hands }) =>
  html`<ul class="console-hands" aria-label=${t("Hands so far")}>
    ${CHOICES.map(
      (each) =>
        html`<li key=${each} data-choice=${each}>
          ${icon(choiceIcon(each))}<b>${hands.filter((hand) => hand.choice === each).length}</b>
          <span>${choiceWords(each)}</span>
        </li>`,
    )}
  </ul>`;

function Reasons({ store, hands }) {
  const given = hands.filter((hand) => hand.reason);
  if (!given.length) return null;
  return html`<details open>
    <summary>${tn("{n} reason", "{n} reasons", given.length)}</summary>
    <ul class="console-reasons">
      ${given.map(
        (hand) =>
          html`<li key=${hand.id}>
            ${icon(choiceIcon(hand.choice))}<span dir="auto">${hand.reason}</span>
            <${Group} group=${hand.group && store.get("group", hand.group)} plain />
          </li>`,
      )}
    </ul>
  </details>`;
}

function Buttons({ context, goal, hands }) {
  const button = (status, words, look = "button") =>
    goal.status !== status &&
    html`<button class=${look} onClick=${() => decide(context, goal, hands, status)}>
      ${icon(statusIcon(status))}${words}
    </button>`;
  return html`<div class="toolbar">
    ${button("agreed", t("Agreed…"), goal.status === "proposed" ? "button primary" : "button")}
    ${button("not_agreed", t("Not agreed…"))} ${button("parked", t("Park…"))}
    ${
      goal.status !== "proposed" &&
      html`<button class="button" onClick=${() => reopen(context, goal)}>
        ${icon("undo")}${t("Back to proposed")}
      </button>`
    }
  </div>`;
}
