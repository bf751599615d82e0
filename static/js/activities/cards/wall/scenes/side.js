// side.js: the heads beside the rows of a picture, wide enough that no word of theirs is broken.
//
//   sideFor(texts) -> rem         sideHeight(text, { rem, side }) -> px         emsIn(rem) -> ems that its words have
//
// The numbers here and in scenes.css belong together.

import { measure } from "../../../../ui/wall/text.js";
import { widestWord } from "./note.js";

const [SIZE, SIGN, PAD, LINE] = [0.95, 1.9, 1, 1.25]; // rem of the type; the other three: rem of icon and gap, of both pads, of a line
const [LEAST, MOST] = [6.5, 12]; // rem

export const sideFor = (texts) =>
  Math.min(MOST, Math.max(LEAST, Math.ceil(10 * (widestWord(texts) * SIZE * 1.12 + SIGN + PAD)) / 10));

export const emsIn = (side) => ((side - SIGN - PAD) / SIZE) * 0.9;

export function sideHeight(text, { rem, side }, most = 4) {
  const lines = Math.min(most, measure()(text, emsIn(side)));
  return (lines * LINE * SIZE + 0.5) * rem;
}
