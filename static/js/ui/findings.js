// findings.js: what the records say that one should look at, as the server has worked it out.
//
//   const findings = useFindings(room)     room: { code, token, store } -> [{ id, code, says, place, stage, aside }],
//                                          null until they have come, and anew some time after anything has changed

import { useEffect, useSignal } from "./html.js";

const SOON = 1000; // ms: of many changes one is waited for

export function useFindings({ code, token, store }) {
  const found = useSignal(null);
  const asked = useSignal(null); // the timer that is under way: one that changes keep putting off would never ask
  const fetchAll = async () => {
    asked.value = null;
    const headers = { Authorization: `Bearer ${token}` };
    const answer = await fetch(`/api/workshops/${encodeURIComponent(code)}/findings`, { headers }).catch(() => null);
    if (answer?.ok) found.value = (await answer.json()).findings;
  };
  const version = store.version();
  useEffect(() => {
    if (asked.peek() === null) asked.value = setTimeout(fetchAll, found.peek() ? SOON : 0);
  }, [version]);
  useEffect(() => () => clearTimeout(asked.peek()), []);
  return found.value;
}
