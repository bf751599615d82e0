// words.js: what a break says, the same on every screen.
//
//   backWords(stage) -> "Back at 13:30"    "Back soon" where it has no end

import { hourOf } from "../../ui/hours.js";
import { t } from "../../ui/i18n.js";

export const backWords = ({ ends_at: ends }) => (ends ? t("Back at {time}", { time: hourOf(ends) }) : t("Back soon"));

/** Whether posting is paused for as long as the break is open. */
export const pauses = (stage) => Boolean(stage.settings?.pause);
