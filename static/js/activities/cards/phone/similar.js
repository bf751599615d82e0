// similar.js: while someone writes, the card that says it already, which they can join instead.

import { useEffect, useSignal, html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { joinedHere } from "./joining.js";
import { enough, likest } from "./likest.js";

const PAUSE = 600; // ms without a key

export function Similar({ room, stage, draft }) {
  const settled = useSignal("");
  const text = draft.value;
  useEffect(() => {
    const timer = setTimeout(() => (settled.value = text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  if (!enough(settled.value) || !enough(text)) return null;
  const card = likest(settled.value, others(room, stage));
  if (!card) return null;
  const joined = joinedHere(room).has(card.id);
  const join = () => room.post("support_card", { card: card.id, supported: true });
  return html`<div class="notice similar" role="status" data-tone=${joined ? "ok" : "info"}>
    ${icon(joined ? "check" : "people")}
    <div class="stack-tight">
      <span>${joined ? t("You’ve joined this card:") : t("Someone already wrote:")}</span>
      <b dir="auto">${card.text}</b>
      ${
        joined
          ? html`<button type="button" class="button" onClick=${() => (draft.value = "")}>
              ${t("Clear my text")}
            </button>`
          : html`<button type="button" class="button" onClick=${join}>${icon("hand")}${t("Join this card")}</button>`
      }
    </div>
  </div>`;
}

function others({ store }, stage) {
  const own = new Set(store.ids("authorship"));
  const theirs = ({ id, stage: at, merged_into: into, text }) => at === stage.id && !into && text && !own.has(id);
  return store
    .all("card")
    .filter((card) => theirs(card) && (card.shown ?? "shown") === "shown")
    .sort((a, b) => a.at - b.at);
}
