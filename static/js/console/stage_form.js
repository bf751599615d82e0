// stage_form.js: the words, the length and the settings of one stage, changed while the room is live.

import { html } from "../ui/html.js";
import { t } from "../ui/i18n.js";
import { Field, FormDialog, Tick } from "../ui/console/dialog.js";
import { editStage } from "./stage_moves.js";

const TITLE = 120; // letters
const CARD = 280; // letters
const DAY = 1440; // minutes

/** Open the window that edits this stage. */
export function editStageIn(context, stage) {
  const draft = context.draft(`stage/${stage.id}`);
  const submit = (data) => context.act(editStage(stage, read(stage, data), defaultsOf(stage)), { quiet: true });
  context.ask(
    (close) =>
      html`<${FormDialog} title=${t("Edit stage")} yes=${t("Save")} ...${{ close, submit, draft }}>
        <${Field} label=${t("Title")}
          ><input name="title" required maxlength=${TITLE} defaultValue=${stage.title} dir="auto"
        /><//>
        <${Field} label=${t("Instruction")} hint=${t("One sentence that everyone reads on the phone and on the wall.")}>
          <textarea
            name="instruction"
            maxlength=${CARD}
            rows="3"
            defaultValue=${stage.instruction ?? ""}
            dir="auto"
          ></textarea>
        <//>
        <${Field} label=${t("Planned minutes")} hint=${t("0 = no timer. A timer already running isn’t affected.")}>
          <input name="minutes" type="number" min="0" max=${DAY} required defaultValue=${stage.minutes ?? 0}
        /><//>
        ${settingsOf(stage).length > 0 && html`<div class="console-pair">${settingsOf(stage).map((setting) => question(setting, stage))}</div>`}
      <//>`,
  );
}

/** @returns {object[]} what the stage's activity says of its settings, in the reader's language; see Activity.told in wsr/domain/manifest.py */
function settingsOf({ activity }) {
  const told = JSON.parse(document.getElementById("console").dataset.activities);
  return told.find(({ name }) => name === activity)?.settings ?? [];
}

const defaultsOf = (stage) => Object.fromEntries(settingsOf(stage).map((each) => [each.name, each.default]));

// By the type of a setting: its question in the form, and its value from what was filled in.
const QUESTION = {
  tick: ({ name, label }, now) => html`<${Tick} name=${name} label=${label} defaultChecked=${now} />`,
  number: ({ name, label, hint, least, most }, now) =>
    html`<${Field} label=${label} hint=${hint}
      ><input name=${name} type="number" min=${least} max=${most} required defaultValue=${now}
    /><//>`,
  choice: ({ name, label, hint, choices }, now) =>
    html`<${Field} label=${label} hint=${hint}
      ><select name=${name}>
        ${choices.map(([id, words]) => html`<option value=${id} selected=${now === id}>${words}</option>`)}
      </select><//
    >`,
};
const VALUE = {
  tick: (data, name) => data.has(name),
  number: (data, name) => Number(data.get(name)),
  choice: (data, name) => data.get(name),
};

const question = (setting, { settings = {} }) =>
  QUESTION[setting.type](setting, settings[setting.name] ?? setting.default);

function read(stage, data) {
  const said = ({ type, name }) => [name, VALUE[type](data, name)];
  const settings = Object.fromEntries(settingsOf(stage).map(said));
  return {
    title: data.get("title").trim(),
    instruction: data.get("instruction").trim(),
    minutes: Number(data.get("minutes")),
    settings,
  };
}
