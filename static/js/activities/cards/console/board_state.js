// board_state.js: what is looked for on a board, kept in this tab over a reload.

import { useLayoutEffect, useMemo, useSignal } from "../../../ui/html.js";
import { EVERYTHING, SHOWS } from "./board_filter.js";

/** @returns {object} a signal of `wanted`, see board_filter.js */
export function useWanted(place) {
  const wanted = useSignal(useMemo(() => kept(place), [place]));
  // Before it is painted: who sees what was found may reload at once.
  useLayoutEffect(() => keep(place, wanted.value), [place, wanted.value]);
  return wanted;
}

function kept(place) {
  try {
    const found = { ...EVERYTHING, ...JSON.parse(sessionStorage.getItem(place) ?? "{}") };
    return Object.hasOwn(SHOWS, found.show) ? found : EVERYTHING;
  } catch {
    return EVERYTHING;
  }
}

function keep(place, wanted) {
  try {
    sessionStorage.setItem(place, JSON.stringify(wanted));
  } catch {
    // Where nothing may be kept it begins anew after a reload.
  }
}
