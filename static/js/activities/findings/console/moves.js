// moves.js: a finding is set aside with a reason, or looked at again.

import { html } from "../../../ui/html.js";
import { t } from "../../../ui/i18n.js";
import { Field, FormDialog } from "../../../ui/console/dialog.js";
import { move, step } from "../../../ui/console/move.js";

const CARD = 280; // letters
const DO = "set_finding_aside";

export function askAside(context, finding) {
  const submit = (data) => context.act(setAside(finding, data.get("why")), { quiet: true });
  const draft = context.draft(`finding/${finding.id}`);
  context.ask(
    (close) =>
      html`<${FormDialog} title=${t("Set this finding aside")} yes=${t("Set aside")} ...${{ close, submit, draft }}>
        <p dir="auto">${finding.says}</p>
        <${Field} label=${t("Why it can stay as it is")}>
          <textarea name="why" rows="2" required maxlength=${CARD} autofocus dir="auto"></textarea>
        <//>
      <//>`,
  );
}

const setAside = ({ id }, why) =>
  move(t("Finding set aside"), step(DO, { finding: id, why }, [DO, { finding: id, why: null }]));

export const takeUp = ({ id, aside }) =>
  move(t("Finding is back on the list"), step(DO, { finding: id, why: null }, [DO, { finding: id, why: aside }]));
