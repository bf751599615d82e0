// goals.js: the goals of a stage on a phone: what the room said of each, and one's own hand for those it still talks about.

import {
  CHOICES,
  choiceIcon,
  choiceWords,
  goalsOf,
  handsWords,
  ofStatus,
  statusIcon,
  statusWords,
} from "../../../ui/agreement.js";
import { Status } from "../../../ui/badges.js";
import { GrowingText } from "../../../ui/composer.js";
import { length } from "../../../ui/draft.js";
import { html, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { Refusals } from "../../../ui/refusals.js";
import { pendingOf } from "../../../ui/selectors.js";

const LIMIT = 280; // letters of a reason
const ORDER = ["proposed", "agreed", "not_agreed", "parked"];

export function Goals({ room, stage, open }) {
  const goals = goalsOf(room.store, stage.id);
  return html`<section class="stack">
    <h2 class="section-head">${t("Goals")}</h2>
    <${Refusals} room=${room} of="show_hand" kept=${reasonOf} />
    ${!goals.length && html`<p class="soft">${t("No goals yet. They appear here as people write them.")}</p>`}
    ${goals.length > 0 && open && html`<p class="soft">${privacy(stage)}</p>`}
    ${ORDER.map((status) => html`<${Some} key=${status} ...${{ room, status, open }} goals=${ofStatus(goals, status)} />`)}
  </section>`;
}

const privacy = (stage) =>
  stage.settings?.naming === "anonymous"
    ? t("A hand helps the talk and decides nothing. No one can see whose it is.")
    : t(
        "A hand helps the talk and decides nothing. Facilitators see it with your group, not your name. The report shows reasons without either.",
      );

const Some = ({ room, status, goals, open }) =>
  goals.length > 0 &&
  html`<h3 class="goal-status">
      ${icon(statusIcon(status))}${statusWords(status)} <span class="count">${goals.length}</span>
    </h3>
    <ul class="cards">
      ${goals.map((goal) => html`<${Goal} key=${goal.id} ...${{ room, goal, open }} />`)}
    </ul>`;

const Goal = ({ room, goal, open }) =>
  html`<li class="card goal" data-status=${goal.status}>
    <p class="card-text" dir="auto">${goal.text}</p>
    ${goal.status === "proposed" ? html`<${Hands} ...${{ room, goal, open }} />` : html`<${Said} goal=${goal} />`}
    <${Count} count=${goal.count} />
  </li>`;

const Said = ({ goal: { said } }) =>
  html`${said.basis && html`<p dir="auto">${said.basis}</p>`}
  ${said.dissent && html`<p class="goal-dissent"><b>${t("Dissent")}:</b> <span dir="auto">${said.dissent}</span></p>`}`;

const Count = ({ count }) =>
  count &&
  html`<p class="soft goal-count">
    ${Object.keys(count.choices ?? {}).length ? handsWords(count.choices) : tn("{n} hand so far", "{n} hands so far", count.hands)}
  </p>`;

/** What this phone has shown: the latest of what waits, or what the room holds. */
function ownHand({ store, outbox }, on) {
  const post = pendingOf(outbox, "show_hand", { on }).at(-1);
  const kept = store.all("own_hand").find((each) => each.on === on);
  if (post) return { choice: post.with.hand, reason: post.with.reason ?? "", state: post.state.value };
  return kept ? { ...kept, state: "saved" } : { choice: null, reason: "", state: null };
}

function Hands({ room, goal, open }) {
  const own = ownHand(room, goal.id);
  const draft = room.draft(`hand/${goal.id}`);
  const show = (hand) => room.post("show_hand", { on: goal.id, hand, reason: hand === "not_yet" ? own.reason : "" });
  return html`<fieldset class="choices hands" disabled=${!open} aria-label=${t("Your hand")}>
      ${CHOICES.map(
        (each) =>
          html`<label key=${each} class="choice"
            ><input
              type="radio"
              name=${`hand/${goal.id}`}
              checked=${own.choice === each}
              onChange=${() => show(each)}
            /><span class="choice-face">${icon(choiceIcon(each))}<span>${choiceWords(each)}</span></span></label
          >`,
      )}
    </fieldset>
    ${own.choice === "not_yet" && html`<${Reason} ...${{ room, goal, own, draft, open }} />`}
    ${
      own.choice &&
      html`<div class="row goal-own">
        <${Status} state=${own.state} />
        ${
          open &&
          html`<button class="button quiet" onClick=${() => ((draft.value = ""), show(null))}>
            ${icon("undo")}${t("Take back")}
          </button>`
        }
      </div>`
    }`;
}

function Reason({ room, goal, own, draft, open }) {
  const typed = useSignal(draft.peek() || null); // null: what is saved
  const text = typed.value ?? own.reason;
  const reason = text.trim();
  const type = (words) => (draft.value = typed.value = words);
  const save = async () => {
    await room.post("show_hand", { on: goal.id, hand: "not_yet", reason }).kept;
    if (typed.peek()?.trim() === reason) ((draft.value = ""), (typed.value = null));
  };
  if (!open) return own.reason && html`<p class="kept-words" dir="auto">${own.reason}</p>`;
  return html`<div class="stack-tight">
    <label class="field">
      <b>${t("What is missing? (optional)")}</b>
      <${GrowingText} value=${text} onText=${type} />
    </label>
    ${length(text) > LIMIT * 0.7 && html`<p class="field-foot"><span class="field-counter">${length(text)} / ${LIMIT}</span></p>`}
    ${
      reason !== own.reason &&
      html`<button class="button primary" disabled=${length(reason) > LIMIT} onClick=${save}>
        ${icon("check")}${t("Save reason")}
      </button>`
    }
  </div>`;
}

const reasonOf = ({ with: { reason } }) => reason && html`<p class="kept-words" dir="auto">${reason}</p>`;
