// decision_form.js: recording what the room decided, on what basis, with whose dissent.

import { newId } from "../../core/commands.js";
import { html } from "../html.js";
import { leverageOf, titleOf } from "../selectors.js";
import { t } from "../i18n.js";
import { Field, FormDialog } from "./dialog.js";

const [CARD, TITLE, LONG] = [280, 120, 1000]; // letters
const TOP = 3; // of a tally, ticked to begin with

/** @param {{tally?: object, vote?: object}} from the vote that advised it */
export function recordDecision(context, { tally, vote } = {}) {
  const first = new Set(
    (tally?.items ?? [])
      .filter((item) => item.dots > 0)
      .slice(0, TOP)
      .map((item) => item.on),
  );
  const basis = vote ? t("Vote, round {n}", { n: vote.round }) : "";
  const draft = context.draft(`decision/${vote?.id ?? ""}`);
  const submit = (data) => context.act(deciding(data), { quiet: true });
  context.ask(
    (close) =>
      html`<${FormDialog} wide title=${t("Record a decision")} yes=${t("Record")} ...${{ close, submit, draft }}>
        <${Field} label=${t("What was decided")}>
          <textarea name="text" rows="2" required maxlength=${CARD} autofocus dir="auto"></textarea>
        <//>
        <${Field} label=${t("How was it decided?")} hint=${t("Vote, show of hands, consensus, leader’s decision…")}
          ><input name="basis" maxlength=${TITLE} defaultValue=${basis} dir="auto"
        /><//>
        <fieldset>
          <legend>${t("About these leverage points")}</legend>
          <div class="console-choice-list">
            ${leverageOf(context.store).map(
              ({ id }) =>
                html`<label class="tick" key=${id}>
                  <input type="checkbox" name="on" value=${id} defaultChecked=${first.has(id)} /><span dir="auto"
                    >${titleOf(context.store, id)}</span
                  ></label
                >`,
            )}
          </div>
        </fieldset>
        <${Field}
          label=${t("Dissent")}
          hint=${t("Who disagreed, and why. It appears next to the decision in the report.")}
        >
          <textarea name="dissent" rows="2" maxlength=${LONG} dir="auto"></textarea>
        <//>
        <p class="soft">${t("A recorded decision stays as it is. You can record a later one that changes it.")}</p>
      <//>`,
  );
}

const deciding = (data) => ({
  said: t("Decision recorded"),
  steps: [
    {
      do: "decide",
      backs: [],
      with: {
        decision: newId(),
        text: data.get("text").trim(),
        basis: data.get("basis").trim(),
        dissent: data.get("dissent").trim(),
        on: data.getAll("on"),
      },
    },
  ],
});
