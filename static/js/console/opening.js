// opening.js: opens a stage; where its activity has a question first, with the ways that it offers.
//
//   openAsking(context, stage)
//   an activity's console module may have opening(context, stage) -> null | { title, text, ways: [{ words, act }] };
//   of these ways the window offers all, and to open the stage as it is. act() -> whether the stage is to be opened after it

import { Dialog } from "../ui/console/dialog.js";
import { html } from "../ui/html.js";
import { stagesOf } from "../ui/selectors.js";
import { t } from "../ui/i18n.js";
import { leave } from "./leaving.js";
import * as moves from "./stage_moves.js";

/** A stage that has been open before is opened again without a question. */
export function openAsking(context, stage) {
  const question = stage.opened_at ? null : context.parts[stage.activity]?.opening?.(context, stage);
  if (question)
    context.ask((close) => html`<${Question} ...${{ ...question, open: () => open(context, stage), close }} />`);
  else open(context, stage);
}

function open(context, stage) {
  const now = moves.openNow(stagesOf(context.store));
  leave(context, now, moves.openStage(stage, now, context.now()));
}

const Question = ({ title, text, ways, open: go, close }) =>
  html`<${Dialog} title=${title} close=${close}>
    <div class="stack">
      ${[text].flat().map((line) => html`<p key=${line}>${line}</p>`)}
      <div class="dialog-foot">
        <button class="button" onClick=${() => (close(), go())}>${t("Open anyway")}</button>
        ${ways.map(
          ({ words, act }, n) =>
            html`<button
              key=${words}
              class=${n === ways.length - 1 ? "button primary" : "button"}
              onClick=${async () => (close(), (await act()) && go())}
            >
              ${words}
            </button>`,
        )}
      </div>
    </div>
  <//>`;
