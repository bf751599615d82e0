// chain_window.js: where a thing comes from and what came of it, walked step by step.
//
//   askChain(context, "card", id)    opens the window; also for "cluster", "leverage", "decision", "action", ...

import { html, useEffect, useSignal } from "../html.js";
import { icon } from "../icon.js";
import { t } from "../i18n.js";
import { Walk } from "../steps.js";
import { call } from "./api.js";
import { Dialog } from "./dialog.js";

export const askChain = (context, kind, id) =>
  context.ask((close) => html`<${Chain} ...${{ context, close }} start=${{ kind, id }} />`);

function Chain({ context, close, start }) {
  const walked = useSignal([start]); // the last is looked at
  const found = useSignal(null);
  const at = walked.value[walked.value.length - 1];
  useEffect(() => void look(context, at, found), [at]);
  const onStep = ({ kind, id }) => (walked.value = [...walked.peek(), { kind, id }]);
  const back = () => (walked.value = walked.peek().slice(0, -1));
  const show = ({ panel }) => (close(), (context.looking.value = panel));
  const { thing, before, after, why } = found.value ?? {};
  return html`<${Dialog} wide title=${t("The chain")} close=${close}>
    <div class="stack chain-window">
      ${walked.value.length > 1 && html`<button class="button small quiet" onClick=${back}>${icon("undo")}${t("Back")}</button>`}
      ${why && html`<p class="notice" role="alert" data-tone="warn">${why}</p>`}
      ${!found.value && html`<p class="soft" role="status">${t("One moment…")}</p>`}
      ${thing && html`<${Walk} ...${{ thing, before, after, onStep }} act=${(step) => html`<${Show} ...${{ step, show }} />`} />`}
    </div>
  <//>`;
}

async function look(context, { kind, id }, found) {
  const path = `/chain/${encodeURIComponent(kind)}/${encodeURIComponent(id)}`;
  found.value = await call(context, path).catch(({ why }) => ({ why }));
}

const Show = ({ step, show }) =>
  step.panel &&
  html`<button
    class="button small quiet icon-only chain-show"
    aria-label=${t("Show in its panel")}
    title=${t("Show in its panel")}
    onClick=${() => show(step)}
  >
    ${icon("arrow-end", "flip")}
  </button>`;

/** Beside a thing of a list; `title` is what it says. */
export const ChainButton = ({ context, kind, id, title }) =>
  html`<button
    class="button small quiet icon-only"
    aria-label=${t("Where it comes from, what came of it: {title}", { title })}
    title=${t("Where it comes from, what came of it…")}
    onClick=${() => askChain(context, kind, id)}
  >
    ${icon("tree")}
  </button>`;

/** What a menu offers for a thing. */
export const chainItem = (context, kind, id) => ({
  icon: "tree",
  words: t("Where it comes from, what came of it…"),
  act: () => askChain(context, kind, id),
});
