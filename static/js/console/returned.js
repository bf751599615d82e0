// returned.js: words that came back refused, so that nothing typed is lost even when its window is closed.

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { copyText } from "../ui/console/copying.js";
import { wordsIn } from "../activities/typed_words.js";

export const Returned = ({ context }) =>
  context.outbox.returned.value.map(
    (op) =>
      html`<p class="banner console-strip" role="status" data-tone="error" key=${op.key}>
        ${icon("undo")}<span
          >${t("Not accepted: {why}", { why: op.why })} <b dir="auto">${wordsIn(op.with).join(" · ")}</b></span
        >
        ${
          wordsIn(op.with).length > 0 &&
          html`<button class="button small" onClick=${() => copyText(wordsIn(op.with).join("\n"))}>
            ${icon("copy")}${t("Copy")}
          </button>`
        }
        <button class="button small" onClick=${() => context.outbox.take(op.key)}>${t("Dismiss")}</button>
      </p>`,
  );
