// last_steps.js: what facilitators did last, with who and when: one's own steps can be taken back, any of them; those of
// the others are told.

import { html, useEffect, useSignal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { locale, t } from "../ui/i18n.js";
import { nameOf } from "../ui/names.js";
import { call } from "../ui/console/api.js";
import { Dialog } from "../ui/console/dialog.js";

const LENGTH = 60; // letters of what a step was about

export const askSteps = (context) => context.ask((close) => html`<${LastSteps} context=${context} close=${close} />`);

function LastSteps({ context, close }) {
  const others = useSignal([]);
  const problem = useSignal("");
  useEffect(() => {
    call(context, "/steps")
      .then((told) => (others.value = told.steps))
      .catch(({ why }) => (problem.value = why));
  }, []);
  const steps = inTime(context.undo.list.value, others.value);
  return html`<${Dialog} title=${t("Last steps")} close=${close}>
    ${
      steps.length
        ? html`<ol class="people console-steps">
            ${steps.map((step) =>
              step.person
                ? html`<${Theirs} key=${step.seq} ...${{ context, step }} />`
                : html`<${Own} key=${`${step.since}/${step.said}`} ...${{ context, step }} />`,
            )}
          </ol>`
        : html`<p class="soft">${t("Nothing to undo")}</p>`
    }
    ${problem.value && html`<p class="soft" role="status">${problem.value}</p>`}
    ${others.value.length > 0 && html`<p class="soft">${t("Facilitators undo their own steps: ask the one who did it.")}</p>`}
    <p class="soft">${t("What someone has changed since then stays as it is.")}</p>
  <//>`;
}

/** The newest first; of one moment, the last that was done here. */
export const inTime = (own, others) =>
  [...[...own].reverse(), ...others].sort((a, b) => (b.at ?? Infinity) - (a.at ?? Infinity) || 0);

const Own = ({ context, step }) =>
  html`<li class="person-row">
    <${Told} said=${step.said} who=${step.by ?? ""} at=${step.at} />
    <button class="button small" onClick=${() => context.takeBack(step)}>${icon("undo")}${t("Undo")}</button>
  </li>`;

function Theirs({ context, step }) {
  const who = nameOf(context.store.get("person", step.person));
  return html`<li class="person-row"><${Told} said=${saidOf(step)} who=${who} at=${step.at} /></li>`;
}

const Told = ({ said, who, at }) =>
  html`<span class="person-name"
    ><span dir="auto">${said}</span> <small class="soft" dir="auto">${whoAndWhen(who, at)}</small></span
  >`;

function saidOf({ says, many, about }) {
  if (many > 1) return t("{what} ({n})", { what: says, n: new Intl.NumberFormat(locale()).format(many) });
  return about ? t("{what}: {about}", { what: says, about: shortened(about) }) : says;
}

const shortened = (text) => ([...text].length > LENGTH ? `${[...text].slice(0, LENGTH).join("")}…` : text);

function whoAndWhen(who, at) {
  if (!at) return who;
  const when = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "numeric", minute: "2-digit" }).format(
    at,
  );
  return who ? t("{who}, {when}", { who, when }) : when;
}
