// last_steps.js: the steps that can still be taken back, with who did them and when; any of them, not only the last.

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { Dialog } from "../ui/console/dialog.js";

export const askSteps = (context) => context.ask((close) => html`<${LastSteps} context=${context} close=${close} />`);

function LastSteps({ context, close }) {
  const steps = [...context.undo.list.value].reverse();
  return html`<${Dialog} title=${t("Last steps")} close=${close}>
    ${
      steps.length
        ? html`<ol class="people console-steps">
            ${steps.map((step, i) => html`<${Step} key=${`${step.since}/${i}`} ...${{ context, step }} />`)}
          </ol>`
        : html`<p class="soft">${t("Nothing to undo")}</p>`
    }
    <p class="soft">${t("What someone has changed since then stays as it is.")}</p>
  <//>`;
}

const Step = ({ context, step }) =>
  html`<li class="person-row">
    <span class="person-name"
      ><span dir="auto">${step.said}</span> <small class="soft">${whoAndWhen(step)}</small></span
    >
    <button class="button small" onClick=${() => context.takeBack(step)}>${icon("undo")}${t("Undo")}</button>
  </li>`;

function whoAndWhen({ by, at }) {
  if (!at) return by ?? "";
  const when = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "numeric", minute: "2-digit" }).format(
    at,
  );
  return by ? t("{who}, {when}", { who: by, when }) : when;
}
