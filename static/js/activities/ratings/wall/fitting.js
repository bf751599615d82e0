// fitting.js: how many rows of the heat map a wall can show so that its names are read from the back of the room.
//
//   rowHeight(rows, box) -> rem
//   mapPages(things, box, others) -> [{ rows, others, layout }]
//   findingPages(findings) -> [{ findings, start }]

const [HEAD, LEGEND, LEGEND_TWICE] = [4.4, 2.6, 4.2]; // rem
const NARROW = 60; // rem, of a screen on which the legend takes two lines
const LINE = 1.1; // rem that a line of a name takes
const BESIDE = 0.5; // rem between the names of two rows
const LONG = 70; // letters that two lines hold
const HIGHEST = 6; // rem
const [ALONE, EACH, MOST] = [1, 4, 9]; // findings on the first page, on each other one, in all

function fitted(things, box) {
  const lines = things.some(({ title }) => title.length > LONG) ? 3 : 2;
  const rows = Math.max(1, Math.floor(spare(box) / (lines * LINE + BESIDE)));
  const pages = Math.max(1, Math.ceil(things.length / rows));
  return { rows: Math.max(1, Math.ceil(things.length / pages)), pages, lines };
}

export const rowHeight = (rows, box) => Math.min(HIGHEST, spare(box) / rows).toFixed(3);

const legend = (box) => (box.width / box.rem < NARROW ? LEGEND_TWICE : LEGEND);
const spare = (box) => box.height / box.rem - HEAD - legend(box);

/** A page for as many as fit; of those that others were asked about a picture of their own. */
export function mapPages(things, box, others) {
  const layout = fitted(things, box);
  const starts = things.length ? Array.from({ length: layout.pages }, (_, n) => n * layout.rows) : [];
  return starts.map((from) => ({ rows: things.slice(from, from + layout.rows), others, layout }));
}

/** The first one large, the next in lists. */
export function findingPages(findings) {
  const told = findings.slice(0, MOST);
  const lists = Math.max(0, Math.ceil((told.length - ALONE) / EACH));
  const starts = [0, ...Array.from({ length: lists }, (_, n) => ALONE + n * EACH)].slice(
    0,
    told.length ? undefined : 0,
  );
  return starts.map((from) => ({ findings: told.slice(from, from ? from + EACH : ALONE), start: from + 1 }));
}
