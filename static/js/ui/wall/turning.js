// turning.js: pages of the wall turn in time, and by hand: with the arrow keys or a presenter's clicker on the wall, or from
// a console.
//
//   useTurn(pages, newest, home) -> number     which page is shown, from 0; a newcomer turns to the page that it is on (home)
//   asked     signal: { page, hold, at }  what the facilitator asked for last, at a time; with `hold` no page turns on its own
//   shown     signal: { page, pages }     what this wall shows; 0 of 0 while there are none

import { signal, useEffect, useRef, useState } from "../html.js";

const DWELL = 14_000; // ms a page stays
const HELD = 60_000; // ms after someone has turned it by hand
const NEXT = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };

export const asked = signal({ page: 0, hold: false, at: 0 });
export const shown = signal({ page: 0, pages: 0 });

export function useTurn(pages, newest = "", home = 0) {
  const { page: wanted, hold, at: when } = asked.value;
  const [page, setPage] = useState(wanted);
  const [hand, seen, known] = [useRef(false), useRef(when), useRef(null)];
  const at = Math.max(0, Math.min(page, pages - 1));
  useEffect(() => {
    if (seen.current === when) return;
    [seen.current, hand.current] = [when, true];
    setPage(wanted);
  }, [when]);
  useEffect(() => {
    if (!hand.current && !hold) setPage(known.current === null ? 0 : home);
    known.current = newest;
  }, [newest]);
  useEffect(() => {
    if (pages < 2) return undefined;
    const turn = (by) => setPage((now) => (Math.min(now, pages - 1) + by + pages) % pages);
    return turned(turn, hand, hold);
  }, [pages, newest, hold, when]);
  useEffect(() => tell({ page: at, pages }), [at, pages]);
  useEffect(() => () => tell({ page: 0, pages: 0 }), []);
  return at;
}

function turned(turn, hand, hold) {
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    if (hold) return;
    timer = setTimeout(() => ((hand.current = false), turn(1), wait()), hand.current ? HELD : DWELL);
  };
  const byHand = (by) => ((hand.current = true), turn(by), wait());
  const onKey = (event) => event.key in NEXT && (event.preventDefault(), byHand(NEXT[event.key]));
  wait();
  document.addEventListener("keydown", onKey);
  return () => (clearTimeout(timer), document.removeEventListener("keydown", onKey));
}

function tell(now) {
  const before = shown.peek();
  if (now.page !== before.page || now.pages !== before.pages) shown.value = now;
}
