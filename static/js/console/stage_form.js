// stage_form.js: the words, the length and the settings of one stage, changed while the room is live.

import { html } from "../ui/html.js";
import { t } from "../ui/words.js";
import { Field, FormDialog, Tick } from "../ui/console/dialog.js";
import { editStage } from "./stage_moves.js";

const TITLE = 120; // letters
const CARD = 280; // letters
const DAY = 1440; // minutes

/** Open the window that edits this stage. */
export function editStageIn(desk, stage) {
  const submit = (data) => desk.act(editStage(stage, read(stage, data)), { quiet: true });
  desk.ask(
    (close) =>
      html`<${FormDialog} title=${t("Edit stage")} yes=${t("Save")} ...${{ close, submit }}>
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
        ${SETTINGS[stage.activity]?.(stage.settings ?? {})}
      <//>`,
  );
}

const SETTINGS = {
  cards: (now) =>
    html`<${Field} label=${t("Max cards per person")} hint=${t("0 = no limit.")}>
        <input name="most" type="number" min="0" max="1000" required defaultValue=${now.most ?? 0}
      /><//>
      <${Field} label=${t("Names on cards")}
        ><select name="naming">
          ${[
            ["", t("Everyone chooses")],
            ["named", t("Always named")],
            ["anonymous", t("Never named, no group shown")],
          ].map(([id, words]) => html`<option value=${id} selected=${(now.naming ?? "") === id}>${words}</option>`)}
        </select><//
      >
      <${Tick} name="hold" label=${t("I approve cards before they appear")} defaultChecked=${now.hold} />`,
  ratings: (now) =>
    html`<${Tick}
        name="members"
        label=${t("Every member rates; the group shows the average")}
        defaultChecked=${now.members}
      />
      <${Tick} name="others" label=${t("Groups can also rate other groups")} defaultChecked=${now.others} />`,
  dots: (now) =>
    html`<div class="console-pair">
        <${Field} label=${t("Dots per person")}
          ><input name="budget" type="number" min="1" max="100" required defaultValue=${now.budget ?? 5}
        /><//>
        <${Field} label=${t("Max dots on one")} hint=${t("0 = no limit.")}
          ><input name="max_each" type="number" min="0" max="100" required defaultValue=${now.max_each ?? 0}
        /><//>
      </div>
      <${Tick} name="secret" label=${t("Secret vote")} defaultChecked=${now.secret ?? true} />
      <${Tick} name="suggest" label=${t("People can suggest leverage points")} defaultChecked=${now.suggest} />`,
};

const NUMBERS = ["most", "budget", "max_each"];
const TICKS = { cards: ["hold"], ratings: ["members", "others"], dots: ["secret", "suggest"] };

function read(stage, data) {
  const settings = Object.fromEntries((TICKS[stage.activity] ?? []).map((name) => [name, data.has(name)]));
  for (const name of NUMBERS) if (data.has(name)) settings[name] = Number(data.get(name));
  if (data.has("naming")) settings.naming = data.get("naming");
  return {
    title: data.get("title").trim(),
    instruction: data.get("instruction").trim(),
    minutes: Number(data.get("minutes")),
    settings,
  };
}
