// turning.js: pages of the wall turn in time, and by hand: with the arrow keys or a presenter's clicker on the wall, or from
// a console in the same browser.
//
//   useTurn(pages, newest) -> number      which page is shown, from 0; a newcomer goes back to the first

import { useEffect, useRef, useState } from "../html.js";
import { wallLine } from "../wall_line.js";

const DWELL = 14_000; // ms a page stays
const HELD = 60_000; // ms after someone has turned it by hand
const NEXT = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };

export function useTurn(pages, newest = "") {
  const [page, setPage] = useState(0);
  const held = useRef(false);
  const at = Math.min(page, pages - 1);
  useEffect(() => void (held.current || setPage(0)), [newest]);
  useEffect(() => {
    if (pages < 2) return undefined;
    const turn = (by) => setPage((now) => (Math.min(now, pages - 1) + by + pages) % pages);
    return turned(turn, held);
  }, [pages, newest]);
  useEffect(() => tell({ page: at, pages }), [at, pages]);
  useEffect(() => () => tell({ page: 0, pages: 0 }), []);
  return at;
}

function turned(turn, held) {
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => ((held.current = false), turn(1), wait()), held.current ? HELD : DWELL);
  };
  const byHand = (by) => ((held.current = true), turn(by), wait());
  const onKey = (event) => event.key in NEXT && (event.preventDefault(), byHand(NEXT[event.key]));
  wait();
  hands.add(byHand);
  document.addEventListener("keydown", onKey);
  return () => (clearTimeout(timer), hands.delete(byHand), document.removeEventListener("keydown", onKey));
}

const hands = new Set(); // what the console's buttons turn
let told = { page: 0, pages: 0 };
let line = null;

function tell(now) {
  told = now;
  line ??= wallLine(document.documentElement.dataset.code, ({ by }) =>
    by ? hands.forEach((turn) => turn(by)) : line.say(told),
  );
  line.say(told);
}
