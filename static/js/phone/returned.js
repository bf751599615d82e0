// returned.js: posts that came back and that no activity on the screen looks after: the reason, and the words to keep.

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/words.js";
import { activityOf } from "./stage.js";

/** @returns {string} the words somebody typed in a post, whatever it was */
export function wordsOf({ with: fields }) {
  const texts = [fields.text, fields.what, fields.name, ...Object.values(fields.set ?? {})];
  return texts.filter((each) => typeof each === "string" && each).join("\n");
}

export function Returned({ room, stage }) {
  const takes = activityOf(stage.activity)?.takes ?? (() => false);
  const left = room.outbox.returned.value.filter((entry) => !takes(entry, stage));
  return left.map(
    (entry) => html`<${Entry} key=${entry.key} entry=${entry} onDone=${() => room.outbox.take(entry.key)} />`,
  );
}

const Entry = ({ entry, onDone }) =>
  html`<div class="notice came-back" role="alert" data-tone="error">
    ${icon("undo")}
    <div class="stack-tight">
      <b>${entry.why}</b>${wordsOf(entry) && html`<p dir="auto" class="kept-words">${wordsOf(entry)}</p>`}
      <button class="button" onClick=${onDone}>${t("OK")}</button>
    </div>
  </div>`;
