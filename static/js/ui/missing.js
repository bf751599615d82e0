// missing.js: who is missing, as the server has worked it out; the console and the wall show the same.
//
//   const missing = useMissing(room)     room: { code, token, store }; null until it has come, and anew when people change
//   stateOf(brings, flag)                { icon, words } for what someone here, someone expected, or no one brings
//   lackingIn(brings)                    the names of what no one here brings

import { useEffect, useSignal } from "./html.js";
import { t } from "./i18n.js";
import { flags } from "./people_labels.js";

const SOON = 300; // ms: of many changes one is waited for
const KINDS = ["invitee", "person", "group", "card"];

export function useMissing({ code, token, store }) {
  const found = useSignal(null);
  const seen = KINDS.map((kind) => store.all(kind)); // arrays are made anew when one of their records changes
  useEffect(() => {
    const fetching = setTimeout(async () => {
      const headers = { Authorization: `Bearer ${token}` };
      const answer = await fetch(`/api/workshops/${encodeURIComponent(code)}/missing`, { headers }).catch(() => null);
      if (answer?.ok) found.value = await answer.json();
    }, SOON);
    return () => clearTimeout(fetching);
  }, seen);
  return found.value;
}

export const stateOf = (brings, flag) =>
  ({
    here: { icon: "check", words: t("someone here") },
    awaited: { icon: "clock", words: t("someone expected") },
    no_one: { icon: "minus", words: t("no one") },
  })[brings[flag]];

export const lackingIn = (brings) =>
  flags()
    .filter(([id]) => brings[id] !== "here")
    .map(([, words]) => words);
