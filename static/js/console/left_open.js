// left_open.js: what is begun and isn't finished: stages, and what each activity says of its own.

import { t } from "../ui/i18n.js";
import { stagesOf } from "../ui/selectors.js";

/**
 * @param {object} parts by activity; `leftOpen(store) -> [{ stage, words }]` says what one has begun
 * @param {Date} now of the room
 * @returns {{where?: string, words: string, overnight?: boolean}[]} where: the stage to look at
 */
export function stillOpen(parts, store, now) {
  const stages = stagesOf(store);
  const left = Object.values(parts).flatMap((part) => part.leftOpen?.(store) ?? []);
  return [
    ...(store.get("about", "about").paused ? [{ words: t("Posting is paused.") }] : []),
    ...stages.filter((stage) => isFromBefore(stage, now)).map(sinceBefore),
    ...left.map(({ stage, words }) => ({ where: stage, words })),
  ];
}

function isFromBefore(stage, now) {
  return stage.status === "open" && new Date(begun(stage)).toDateString() !== now.toDateString();
}

const begun = ({ runs = [], opened_at: first }) => runs[runs.length - 1]?.opened_at ?? first;

function sinceBefore(stage) {
  const when = new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: "long",
    hour: "numeric",
    minute: "2-digit",
  }).format(begun(stage));
  return {
    where: stage.id,
    words: t("open since {when}", { when }),
    overnight: true,
  };
}
