// stage_fields.js: what is asked of a stage, new or old: its words, time, lanes, settings and tables.
//
//   <${StageFields} context stage />     `stage` is what is there already
//   readStage(activity, data) -> fields of add_stage and edit_stage
//   activities() -> [{ name, label, about, lanes, settings }]    in the reader's language; see Activity.told in wsr/domain/manifest.py

import { halfName } from "../ui/agenda_words.js";
import { html } from "../ui/html.js";
import { t } from "../ui/i18n.js";
import { stagesOf } from "../ui/selectors.js";
import { Field, Tick } from "../ui/console/dialog.js";
import { LaneFields, readLanes } from "./lane_fields.js";

const [TITLE, CARD, DAY] = [120, 280, 1440]; // letters, letters, minutes
const NOTHING = { lanes: false, settings: [], about: "" };

export const activities = () => JSON.parse(document.getElementById("console").dataset.activities);
export const activityOf = (name) => activities().find((each) => each.name === name) ?? NOTHING;

export function StageFields({ context, stage }) {
  const { lanes, settings } = activityOf(stage.activity);
  return html`<${Field} label=${t("Title")}
      ><input name="title" required maxlength=${TITLE} defaultValue=${stage.title ?? ""} dir="auto"
    /><//>
    <${Field} label=${t("Instruction")} hint=${t("One sentence that everyone reads on the phone and on the wall.")}>
      <textarea
        name="instruction"
        maxlength=${CARD}
        rows="2"
        defaultValue=${stage.instruction ?? ""}
        dir="auto"
      ></textarea>
    <//>
    <div class="console-pair">
      <${Field} label=${t("Planned minutes")} hint=${t("0 = no timer. A timer already running isn’t affected.")}>
        <input name="minutes" type="number" min="0" max=${DAY} required defaultValue=${stage.minutes ?? 0}
      /><//>
      <${Field} label=${t("When")}><${When} context=${context} stage=${stage} /><//>
    </div>
    ${lanes && html`<${LaneFields} context=${context} stage=${stage} />`}
    ${settings.length > 0 && html`<div class="console-pair">${settings.map((setting) => question(setting, stage, context))}</div>`}
    <${Tables} stage=${stage} />`;
}

function When({ context, stage }) {
  const last = Math.max(...context.store.all("stage").map(({ day }) => day)) + 1;
  const days = Array.from({ length: Math.max(last, stage.day ?? 1) }, (_, n) => n + 1);
  const now = `${stage.day ?? 1}:${stage.half ?? ""}`;
  return html`<select name="when">
    ${days.flatMap((day) =>
      ["", "am", "pm"].map(
        (half) =>
          html`<option value=${`${day}:${half}`} selected=${now === `${day}:${half}`}>
            ${halfName({ day, half }, 2)}
          </option>`,
      ),
    )}
  </select>`;
}

const seatings = () => [
  ["", t("Stay where they sit")],
  ["stakeholder", t("Stakeholder tables")],
  ["mixed", t("Mixed tables")],
  ["whole", t("Whole room")],
];
const duties = () => [
  ["leader", t("Leader")],
  ["recorder", t("Recorder")],
  ["reporter", t("Reporter")],
  ["timekeeper", t("Timekeeper")],
];

function Tables({ stage: { seating = "", roles = [] } }) {
  return html`<details class="disclosure" open=${Boolean(seating || roles.length)}>
    <summary>${t("Tables and roles")}</summary>
    <div class="stack-tight">
      <${Field} label=${t("Where people sit")}
        ><select name="seating">
          ${seatings().map(([id, words]) => html`<option value=${id} selected=${seating === id}>${words}</option>`)}
        </select><//
      >
      <div class="console-duties" role="group" aria-label=${t("Roles at each table")}>
        ${duties().map(([id, words]) => html`<${Tick} name="roles" value=${id} label=${words} defaultChecked=${roles.includes(id)} />`)}
      </div>
    </div>
  </details>`;
}

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
  stage: ({ name, label, hint, choices, of }, now, context, stage) =>
    html`<${Field} label=${label} hint=${hint}
      ><select name=${name}>
        ${stageChoices(context, stage, { choices, of, now }).map(
          ([id, words]) => html`<option value=${id} selected=${now === id}>${words}</option>`,
        )}
      </select><//
    >`,
};
// A stage that was named and is off the agenda stays chosen: it may come back.
function stageChoices({ store }, stage, { choices, of, now }) {
  const others = stagesOf(store).filter(({ id, activity }) => activity === of && id !== stage.id);
  const named = others.map(({ id, title }) => [id, t("Cards of “{stage}”", { stage: title })]);
  const all = [...choices, ...named];
  return all.some(([id]) => id === now) ? all : [...all, [now, t("A stage that was removed")]];
}

const VALUE = {
  stage: (data, name) => data.get(name),
  tick: (data, name) => data.has(name),
  number: (data, name) => Number(data.get(name)),
  choice: (data, name) => data.get(name),
};

const question = (setting, stage, context) =>
  QUESTION[setting.type](setting, stage.settings?.[setting.name] ?? setting.default, context, stage);

export function readStage(activity, data) {
  const { lanes, settings } = activityOf(activity);
  const [day, half] = data.get("when").split(":");
  return {
    title: data.get("title").trim(),
    instruction: data.get("instruction").trim(),
    minutes: Number(data.get("minutes")),
    day: Number(day),
    half,
    seating: data.get("seating"),
    roles: data.getAll("roles"),
    ...(lanes && { lanes: readLanes(data) }),
    settings: Object.fromEntries(settings.map(({ type, name }) => [name, VALUE[type](data, name)])),
  };
}
