// suggest.js: a leverage point from the board, or one in the facilitator's own words.

import { newId } from "../../../core/commands.js";
import { html } from "../../../ui/html.js";
import { barriersOf, textOf } from "../../../ui/selectors.js";
import { t } from "../../../ui/i18n.js";
import { Field, FormDialog } from "../../../ui/console/dialog.js";
import { move, step } from "../../../ui/console/move.js";

const CARD = 280; // letters

export function suggestPoint(context, stage) {
  const free = barriersOf(context.store).filter((each) => !context.store.get("leverage", each.id));
  const draft = context.draft(`point/${stage.id}`);
  const submit = (data) => {
    const text = data.get("text").trim();
    if (!text && !data.get("on")) return { ok: false, why: t("Write one, or choose one from the board.") };
    return context.act(text ? written(stage, text) : chosen(data.get("on")), { quiet: true });
  };
  context.ask(
    (close) =>
      html`<${FormDialog} title=${t("Add a leverage point")} yes=${t("Add")} ...${{ close, submit, draft }}>
        <${Field} label=${t("In your own words")}>
          <textarea name="text" rows="2" maxlength=${CARD} dir="auto" autofocus></textarea>
        <//>
        ${
          free.length > 0 &&
          html`<${Field} label=${t("Or from the board")}
            ><select name="on">
              <option value="">–</option>
              ${free.map((each) => html`<option value=${each.id}>${each.title ?? textOf(each)}</option>`)}
            </select><//
          >`
        }
      <//>`,
  );
}

function written(stage, text) {
  const card = newId();
  return move(
    t("Leverage point added"),
    step("add_card", { card, stage: stage.id, text }, ["withdraw_card", { card }]),
    step("mark_leverage", { on: card, marked: true }, ["mark_leverage", { on: card, marked: false }]),
  );
}

const chosen = (on) =>
  move(
    t("Marked as a leverage point"),
    step("mark_leverage", { on, marked: true }, ["mark_leverage", { on, marked: false }]),
  );
