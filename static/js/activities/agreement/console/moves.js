// moves.js: recording what the room said of a goal, with the way back; actions that serve it are told first.

import { CHOICES, handsWords, statusWords } from "../../../ui/agreement.js";
import { html } from "../../../ui/html.js";
import { t, tn } from "../../../ui/i18n.js";
import { Field, FormDialog, Tick } from "../../../ui/console/dialog.js";

const [CARD, LONG] = [280, 1000]; // letters

const SAID = {
  agreed: () => t("Goal agreed"),
  not_agreed: () => t("Goal not agreed"),
  parked: () => t("Goal parked"),
  proposed: () => t("Goal is proposed again"),
};

export function decide(context, goal, hands, status) {
  const serving = status === "agreed" ? [] : actionsOf(context, goal);
  const draft = context.draft(`agreement/${goal.id}/${status}`);
  const submit = (data) => context.act(moveTo(goal, status, read(data), serving), { quiet: true });
  const basis = hands.length ? handsWords(counted(hands)) : "";
  context.ask(
    (close) =>
      html`<${FormDialog} wide title=${statusWords(status)} yes=${t("Record")} ...${{ close, submit, draft }}>
        <p class="console-goal-title" dir="auto">${goal.text}</p>
        <${Field} label=${t("How was it decided?")} hint=${t("Vote, show of hands, consensus, leader’s decision…")}
          ><input name="basis" maxlength=${CARD} defaultValue=${basis} autofocus dir="auto"
        /><//>
        <${Field}
          label=${t("Dissent")}
          hint=${t("Who disagreed, and why. It appears next to the decision in the report.")}
        >
          <textarea name="dissent" rows="2" maxlength=${LONG} dir="auto"></textarea>
        <//>
        <${Serving} actions=${serving} />
      <//>`,
  );
}

const counted = (hands) =>
  Object.fromEntries(CHOICES.map((each) => [each, hands.filter((hand) => hand.choice === each).length]));

const read = (data) => ({ basis: data.get("basis").trim(), dissent: data.get("dissent").trim() });

const Serving = ({ actions }) =>
  actions.length > 0 &&
  html`<div class="notice" data-tone="warn">
    <div class="stack-tight">
      <p>
        ${tn(
          "{n} action in a plan serves this goal. It stays in its plan and loses the link:",
          "{n} actions in plans serve this goal. They stay in their plans and lose the link:",
          actions.length,
        )}
      </p>
      <ul>
        ${actions.slice(0, 8).map((action) => html`<li key=${action.id} dir="auto">${action.what}</li>`)}
      </ul>
      <${Tick} name="unlink" required label=${t("Unlink these actions")} />
    </div>
  </div>`;

/** The room talks about it again. */
export async function reopen(context, goal) {
  const serving = actionsOf(context, goal);
  if (serving.length) return decide(context, goal, [], "proposed");
  return context.act(moveTo(goal, "proposed", { basis: "", dissent: "" }, serving));
}

const actionsOf = ({ store }, goal) => store.all("action").filter((action) => action.goals?.includes(goal.id));

/** The step and its way back: what was said before, then the links that the actions lost. */
export function moveTo(goal, status, words, serving) {
  const { basis = "", dissent = "" } = goal.said ?? {};
  const before = { on: goal.id, status: goal.status, basis, dissent };
  const links = serving.map(({ id, rev, goals }) => ({
    do: "edit_action",
    with: { action: id, base: rev + 1, set: { goals } },
  }));
  const unlink = serving.length ? { unlink: true } : {};
  return {
    said: SAID[status](),
    steps: [
      {
        do: "set_agreement",
        with: { on: goal.id, status, ...words, ...unlink },
        backs: [{ do: "set_agreement", with: before }, ...links],
      },
    ],
  };
}
