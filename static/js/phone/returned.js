// returned.js: posts that came back and that no activity on the screen looks after: the reason, and the words to keep.

import { wordsIn } from "../activities/typed_words.js";
import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { activityOf } from "./stage.js";

export function Returned({ room, stage }) {
  const takes = activityOf(stage.activity)?.takes ?? (() => false);
  const left = room.outbox.returned.value.filter((entry) => !takes(entry, stage));
  return left.map(
    (entry) =>
      html`<${Entry}
        key=${entry.key}
        entry=${entry}
        words=${words(room, entry)}
        onDone=${() => room.outbox.take(entry.key)}
      />`,
  );
}

// A group's own plan names its owner by the group's id, which no one typed.
const words = (room, entry) =>
  wordsIn(entry.with)
    .filter((each) => !room.store.get("group", each))
    .join("\n");

const Entry = ({ entry, words, onDone }) =>
  html`<div class="notice came-back" role="alert" data-tone="error">
    ${icon("undo")}
    <div class="stack-tight">
      <b>${entry.why}</b>${words && html`<p dir="auto" class="kept-words">${words}</p>`}
      <button class="button" onClick=${onDone}>${t("OK")}</button>
    </div>
  </div>`;
