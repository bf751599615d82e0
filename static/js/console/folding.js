// folding.js: the columns beside the stage can be folded away, on this device until they are unfolded.
//
//   folded.value -> { start: agenda is folded, end: people are }     fold("start")   the one or the other

import { html, signal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";

const KEY = "wsr-console-folded";
export const folded = signal(kept());

export function fold(side) {
  folded.value = { ...folded.peek(), [side]: !folded.peek()[side] };
  try {
    localStorage.setItem(KEY, JSON.stringify(folded.peek()));
  } catch {
    // Where nothing may be kept they are unfolded after a reload.
  }
}

// Beside agenda and people two lanes would be left of the board.
function isNarrow() {
  return matchMedia("(min-width: 64rem) and (max-width: 75rem)").matches;
}

function kept() {
  try {
    const { start = false, end = isNarrow() } = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return { start, end };
  } catch {
    return { start: false, end: isNarrow() };
  }
}

/** What the frame says of itself, for the sheet. */
export const foldedSides = () =>
  Object.keys(folded.value)
    .filter((side) => folded.value[side])
    .join(" ") || undefined;

const WORDS = {
  start: () => (folded.value.start ? t("Show agenda") : t("Hide agenda")),
  end: () => (folded.value.end ? t("Show people") : t("Hide people")),
};

/** The button that folds one side; `key` is its shortcut. */
export const FoldButton = ({ side, shortcut }) =>
  html`<button
    class=${`button small quiet icon-only console-fold console-fold-${side}`}
    aria-expanded=${!folded.value[side]}
    aria-label=${WORDS[side]()}
    title=${`${WORDS[side]()} (${shortcut})`}
    onClick=${() => fold(side)}
  >
    ${icon((side === "start") === folded.value[side] ? "chevron-end" : "chevron-start", "flip")}
  </button>`;
