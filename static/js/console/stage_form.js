// stage_form.js: the window that changes a stage while the room is live.

import { html } from "../ui/html.js";
import { t } from "../ui/i18n.js";
import { FormDialog } from "../ui/console/dialog.js";
import { editStage } from "./agenda_moves.js";
import { activityOf, readStage, StageFields } from "./stage_fields.js";

/** Open the window that edits this stage. */
export function editStageIn(context, stage) {
  const draft = context.draft(`stage/${stage.id}`);
  const submit = (data) =>
    context.act(editStage(stage, readStage(stage.activity, data), defaultsOf(stage)), { quiet: true });
  context.ask(
    (close) =>
      html`<${FormDialog} title=${t("Edit stage")} yes=${t("Save")} wide ...${{ close, submit, draft }}>
        <${StageFields} context=${context} stage=${stage} />
      <//>`,
  );
}

const defaultsOf = ({ activity }) =>
  Object.fromEntries(activityOf(activity).settings.map((each) => [each.name, each.default]));
