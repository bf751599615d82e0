// refusals.js: choices that were not accepted, which hold no words to put back: the reason, and what they were about.
//
//   <${Refusals} room of kept />     `of` is the command, kept(entry) what else of it is shown

import { html } from "./html.js";
import { icon } from "./icon.js";
import { t } from "./i18n.js";
import { titleOf } from "./selectors.js";

export const Refusals = ({ room, of, kept = () => null }) =>
  room.outbox.returned.value
    .filter((each) => each.do === of)
    .map(
      (each) =>
        html`<div key=${each.key} class="notice came-back" role="alert" data-tone="error">
          ${icon("undo")}
          <div class="stack-tight">
            <b>${each.why}</b>
            <p dir="auto">${titleOf(room.store, each.with.on)}</p>
            ${kept(each)}
            <button class="button" onClick=${() => room.outbox.take(each.key)}>${t("OK")}</button>
          </div>
        </div>`,
    );
