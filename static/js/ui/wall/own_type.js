// own_type.js: a word too wide for its card makes the type of that card smaller, and no column wider for its sake.
//
//   columnWord(widths) -> ems      the word for which columns are wide enough; widths: of the widest word of each card, in ems
//   ownType(wide, inside, least) -> type of a card in parts of the size of all, from `least` to 1
//     wide: its widest word; inside: its width, both in ems     At the least a word that is still too wide is broken.

const FEW = 0.05; // of all cards
const MUCH = 1.25; // times as wide as what the others need

export function columnWord(widths) {
  const ordered = [...widths].sort((a, b) => b - a);
  const usual = ordered[Math.max(1, Math.floor(ordered.length * FEW))] ?? 0;
  return ordered.find((each) => each <= MUCH * usual) ?? 0;
}

export const ownType = (wide, inside, least) => (wide <= inside ? 1 : Math.max(Math.min(1, least), inside / wide));
