// goals.js: what the room agreed on and what it did not, side by side in one size, and the goal whose hands are shown now.

import { CHOICES, choiceIcon, choiceWords, goalsOf, ofStatus, statusIcon, statusWords } from "../../../ui/agreement.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { byId } from "../../../ui/wall/facts.js";
import { useEvery, useNewcomers } from "../../../ui/wall/hooks.js";
import { Sheets } from "../../../ui/wall/sheets.js";

const DECIDED = ["agreed", "not_agreed"];
const REST = ["parked", "proposed"];
const DWELL = 6_000; // ms that one of the rest is read out in its line

/** @param {{lane: string}} given the id of the only lane that is shown; "" for all */
export function Goals({ room, stage, lane }) {
  const only = stage.lanes?.some(({ id }) => id === lane) ? lane : "";
  const goals = goalsOf(room.store, stage.id).filter((goal) => !only || goal.lane === only);
  const now = inHand(goals);
  const others = goals.filter((goal) => goal !== now);
  const decided = DECIDED.some((status) => ofStatus(goals, status).length);
  const lanes = decided ? DECIDED : REST.filter((status) => ofStatus(others, status).length);
  const fresh = useNewcomers(goals.map((each) => each.id));
  const none = byId([]);
  return html`<div class="wall-goals">
    ${now && html`<${Hands} goal=${now} />`}
    <${Sheets}
      lanes=${lanes.map((status) => laneOf(status, others))}
      groups=${none}
      people=${none}
      fresh=${fresh}
      quiet=${true}
    />
    ${decided && html`<${Rest} goals=${others} />`}
  </div>`;
}

/** The newest proposal for which hands were shown, or else the newest. */
const inHand = (goals) => {
  const proposed = ofStatus(goals, "proposed");
  return proposed.filter((goal) => goal.count).at(-1) ?? proposed.at(-1);
};

function laneOf(status, goals) {
  const mine = ofStatus(goals, status);
  const items = mine.map(({ id, text, at }) => ({ id, kind: "card", text, at }));
  return { id: status, title: statusWords(status), category: null, count: mine.length, items };
}

// One after the other, in one line: what is not decided takes no room from what is.
function Rest({ goals }) {
  const turn = useEvery(DWELL);
  const some = REST.map((status) => [status, ofStatus(goals, status)]).filter(([, mine]) => mine.length);
  if (!some.length) return null;
  return html`<ul class="goal-rest">
    ${some.map(
      ([status, mine]) =>
        html`<li key=${status}>
          ${icon(statusIcon(status))}<b>${statusWords(status)}</b><span class="count">${mine.length}</span
          ><span class="goal-rest-text" dir="auto">${mine[turn % mine.length].text}</span>
        </li>`,
    )}
  </ul>`;
}

function Hands({ goal }) {
  const choices = goal.count?.choices ?? {};
  const told = Object.keys(choices).length > 0;
  const most = Math.max(1, ...Object.values(choices));
  return html`<section class="goal-now" aria-label=${t("Show of hands")}>
    <p class="goal-now-text" dir="auto">${goal.text}</p>
    ${
      told
        ? html`<ul class="goal-bars">
            ${CHOICES.map(
              (each) =>
                html`<li key=${each} data-choice=${each}>
                  ${icon(choiceIcon(each))}<span class="goal-bar-words">${choiceWords(each)}</span
                  ><span class="goal-bar"><i style=${{ "--part": choices[each] / most }}></i></span
                  ><b>${choices[each]}</b>
                </li>`,
            )}
          </ul>`
        : html`<p class="goal-now-hint">
            ${icon("hand")}<span
              >${goal.count ? tn("{n} hand so far", "{n} hands so far", goal.count.hands) : t("Show your hand on your phone.")}</span
            >
          </p>`
    }
  </section>`;
}
