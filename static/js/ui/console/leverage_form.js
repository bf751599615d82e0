// leverage_form.js: which barriers would a leverage point shift?

import { html } from "../html.js";
import { barriersOf, textOf, titleOf } from "../selectors.js";
import { t } from "../i18n.js";
import { FormDialog } from "./dialog.js";
import { linkBarriers } from "./leverage_moves.js";
import { linkedBarriers } from "./readings.js";

/** Open the window that links a leverage point to barriers. */
export function askLinks(context, id) {
  const before = linkedBarriers(id, context.store.all("link"));
  const choices = barriersOf(context.store).filter((each) => each.id !== id);
  const draft = context.draft(`shifts/${id}`);
  const submit = (data) => context.act(linkBarriers(id, before, new Set(data.getAll("on"))), { quiet: true });
  context.ask(
    (close) =>
      html`<${FormDialog}
        wide
        title=${t("Which barriers would it shift?")}
        yes=${t("Save")}
        ...${{ close, submit, draft }}
      >
        <p dir="auto"><b>${titleOf(context.store, id)}</b></p>
        ${
          choices.length
            ? html`<div class="console-choice-list">
                ${choices.map(
                  (each) =>
                    html`<label class="tick" key=${each.id}>
                      <input type="checkbox" name="on" value=${each.id} defaultChecked=${before.has(each.id)} />
                      <span dir="auto">${each.title ?? textOf(each)}</span></label
                    >`,
                )}
              </div>`
            : html`<p class="soft">${t("There are no barriers yet.")}</p>`
        }
      <//>`,
  );
}
