// alone.js: words alone on the wall, as large as all of them fit.
//
//   largest(texts, { box, gap }) -> rem     texts: [{ text, scale, ems? }], one under the other; scale: type size in parts of
//                                           the largest; gap: rem that everything else takes

import { leadingOf, measure } from "./text.js";

const SIZES = [5.4, 4.6, 4, 3.5, 3.1, 2.7, 2.4, 2.1, 1.85, 1.6, 1.4, 1.2, 1.05, 0.95, 0.85]; // rem

export function largest(texts, { box, gap = 0 }) {
  const [lines, leading] = [measure(), leadingOf()];
  const fits = (size) => {
    const ems = ({ scale }) => box.width / (size * scale * box.rem);
    const high = texts.reduce((sum, each) => sum + (lines(each.text, ems(each)) * leading + 0.35) * each.scale, 0);
    return high * size + gap <= box.height / box.rem && texts.every((each) => lines.widest(each.text) <= ems(each));
  };
  return SIZES.find(fits) ?? SIZES.at(-1);
}
