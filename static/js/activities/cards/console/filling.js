// filling.js: a board draws the first cards of each lane at once, and the rest part by part.
//
//   const drawn = useFilling(most)     how many cards of each lane are drawn now, where the longest has so many

import { useEffect, useSignal } from "../../../ui/html.js";

const [FIRST, MORE] = [24, 60]; // two screens of a lane, and what a slow laptop draws in a twentieth of a second
const FRAME = 16; // ms

export function useFilling(most) {
  const drawn = useSignal(FIRST);
  const full = drawn.value >= most;
  useEffect(() => (full ? undefined : later(() => (drawn.value += MORE))), [drawn.value, full]);
  return full ? most : drawn.value;
}

// After each part there is a picture, and what was clicked or typed meanwhile comes first.
function later(act) {
  const waiting = setTimeout(act, FRAME);
  return () => clearTimeout(waiting);
}
