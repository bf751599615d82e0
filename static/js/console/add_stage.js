// add_stage.js: the window in which a stage of any activity is added after another one.

import { html, useSignal } from "../ui/html.js";
import { t } from "../ui/i18n.js";
import { Field, FormDialog } from "../ui/console/dialog.js";
import { addStage } from "./agenda_moves.js";
import { activities, activityOf, readStage, StageFields } from "./stage_fields.js";

const USUAL = { cards: 40, break: 20, poster: 10 }; // minutes
const MINUTES = 30;

/** @param {object} after the stage that it follows */
export function addStageIn(context, after) {
  const draft = context.draft(`stage/new/${after.id}`);
  const submit = (data) => context.act(addStage(after.id, read(data)), { quiet: true });
  context.ask(
    (close) =>
      html`<${FormDialog} title=${t("Add stage")} yes=${t("Add stage")} wide ...${{ close, submit, draft }}>
        <p class="soft" dir="auto">${t("After: {title}", { title: after.title })}</p>
        <${Fields} context=${context} after=${after} />
      <//>`,
  );
}

function read(data) {
  const activity = data.get("activity");
  return { activity, ...readStage(activity, data) };
}

function Fields({ context, after }) {
  const activity = useSignal("cards");
  const about = activityOf(activity.value).about;
  const blank = {
    activity: activity.value,
    minutes: USUAL[activity.value] ?? MINUTES,
    day: after.day,
    half: after.half,
  };
  return html`<${Field} label=${t("What people do")} hint=${about}
      ><select name="activity" onInput=${(event) => (activity.value = event.target.value)}>
        ${activities().map(({ name, label }) => html`<option value=${name} selected=${name === activity.value}>${label}</option>`)}
      </select><//
    >
    <${StageFields} key=${activity.value} context=${context} stage=${blank} />`;
}
