// new_card.js: a card in the facilitator's hand: said aloud, or copied from a flip chart.

import { newId } from "../../../core/commands.js";
import { html } from "../../../ui/html.js";
import { groupsOf } from "../../../ui/selectors.js";
import { t } from "../../../ui/i18n.js";
import { Field, FormDialog } from "../../../ui/console/dialog.js";
import { move, step } from "../../../ui/console/move.js";

const CARD = 280; // letters

export function askCard(context, stage) {
  const draft = context.draft(`new-card/${stage.id}`);
  const submit = (data) => context.act(adding(stage, data), { quiet: true });
  context.ask(
    (close) =>
      html`<${FormDialog} title=${t("Add a card")} yes=${t("Add")} ...${{ close, submit, draft }}>
        <${Field} label=${t("Text on the card")}>
          <textarea name="text" rows="3" required maxlength=${CARD} autofocus dir="auto"></textarea>
        <//>
        ${
          stage.lanes?.length > 1 &&
          html`<${Field} label=${t("Lane")}
            ><select name="lane">
              ${stage.lanes.map((lane) => html`<option value=${lane.id} selected=${lane.id === "unsorted"}>${lane.title}</option>`)}
            </select><//
          >`
        }
        <${Field} label=${t("Said by")}
          ><select name="group">
            <option value="">${t("no group")}</option>
            ${groupsOf(context.store).map((group) => html`<option value=${group.id}>${group.name}</option>`)}
          </select><//
        >
      <//>`,
  );
}

function adding(stage, data) {
  const card = newId();
  const chosen = { lane: data.get("lane") || undefined, for_group: data.get("group") || undefined };
  return move(
    t("Card added"),
    step("add_card", { card, stage: stage.id, text: data.get("text").trim(), ...chosen }, ["withdraw_card", { card }]),
  );
}
