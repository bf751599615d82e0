// hooks.js: what the wall's screens react to besides records: their size, the time, newcomers.
//
//   useBox() -> [ref, { width, height, rem }]      px; null until the element has been seen
//   useEvery(ms) -> ticks                          renders again every `ms`
//   useNewcomers(ids) -> Set                       the ids that came last, a few moments ago; not those that were there at first

import { useEffect, useLayoutEffect, useRef, useState } from "../html.js";

const NEW_FOR = 5_000; // ms someone may look for their card
const MOST = 3; // marked at once: where everything is marked nothing stands out

export function useBox() {
  const ref = useRef(null);
  const [box, setBox] = useState(null);
  useLayoutEffect(() => {
    const look = () => setBox((before) => changed(before, sizeOf(ref.current)));
    const observer = new ResizeObserver(look);
    observer.observe(ref.current);
    document.fonts?.ready.then(look);
    look();
    return () => observer.disconnect();
  }, []);
  return [ref, box];
}

function sizeOf(element) {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { width: element.clientWidth, height: element.clientHeight, rem };
}

const changed = (before, now) =>
  before && before.width === now.width && before.height === now.height && before.rem === now.rem ? before : now;

export function useEvery(ms) {
  const [ticks, setTicks] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTicks((n) => n + 1), ms);
    return () => clearInterval(timer);
  }, [ms]);
  return ticks;
}

export function useNewcomers(ids) {
  const since = useRef(null);
  const now = Date.now();
  const first = since.current === null;
  since.current ??= new Map();
  for (const id of ids) if (!since.current.has(id)) since.current.set(id, first ? 0 : now);
  return new Set(ids.filter((id) => now - since.current.get(id) < NEW_FOR).slice(-MOST));
}
