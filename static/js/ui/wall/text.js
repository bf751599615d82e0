// text.js: how many lines a text will take, found without laying it out.
//
//   const lines = createMeasure(widthOf);   lines(text, ems) -> whole number; ems: width of the box in parts of its type size
//                                           lines.widest(text) -> ems of its widest word
//   widthInCanvas(family) -> widthOf        widthOf(word) -> width of a word in ems
//   measure()                               one for all boards, in the page's own type: it remembers every word it has seen
//   leadingOf()                             from line to line on this wall, in parts of the type size
//
// It breaks as the browser does: at spaces, at line ends people typed, and anywhere in a word that is wider than the box.

const CAREFUL = 1.03; // shaped words come out a little wider in some scripts

export function createMeasure(widthOf) {
  const widths = new Map();
  const wide = (word) => {
    if (!widths.has(word)) widths.set(word, widthOf(word) * CAREFUL);
    return widths.get(word);
  };
  const counted = (line, ems) => linesOf(line.split(/\s+/).filter(Boolean).map(wide), ems, wide(" "));
  const lines = remembered((text, ems) => text.split("\n").reduce((sum, line) => sum + counted(line, ems), 0));
  const widest = new Map();
  lines.widest = (text) => {
    if (!widest.has(text)) widest.set(text, Math.max(0, ...text.split(/\s+/).map(wide)));
    return widest.get(text);
  };
  return lines;
}

// A full board is laid out anew with every card that comes, at many sizes, and nearly all its texts are the same.
function remembered(reckon) {
  const texts = new Map();
  return (text, ems) => {
    if (!texts.has(text)) texts.set(text, new Map());
    const known = texts.get(text);
    if (!known.has(ems)) known.set(ems, reckon(text, ems));
    return known.get(ems);
  };
}

function linesOf(words, ems, space) {
  let [lines, filled] = [1, 0];
  for (const word of words) {
    if (filled && filled + space + word > ems) [lines, filled] = [lines + 1, 0];
    filled += (filled ? space : 0) + word;
    if (filled > ems) [lines, filled] = [lines + Math.floor(filled / ems), filled % ems];
  }
  return lines;
}

export function widthInCanvas(family) {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `400 100px ${family}`;
  return (word) => pen.measureText(word).width / 100;
}

let shared = null;
export function measure() {
  return (shared ??= createMeasure(widthInCanvas(getComputedStyle(document.body).fontFamily)));
}

export const leadingOf = () =>
  parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading")) || 1.25;
