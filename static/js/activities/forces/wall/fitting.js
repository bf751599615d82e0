// fitting.js: how large the forces of one goal or barrier can be written, and over how many pages they go.
//
//   fieldPages(field, box, { lines, leading, said }) -> [{ driving, restraining, size }]     size in rem; said(force) -> its text

const SIZES = [1.8, 1.5, 1.3, 1.1, 0.95]; // rem
const [HEAD, FOOT] = [6.6, 1.5]; // rem: the title, the totals; the page number
const [BESIDE, SIGNS, GAP] = [1.2, 5.4, 0.5]; // rem: between the sides, of strength and group in a row, between rows

export function fieldPages(field, box, { lines, leading, said }) {
  const [height, width] = [box.height / box.rem - HEAD - FOOT, (box.width / box.rem - BESIDE) / 2];
  const split = (side, size) =>
    chunks(side, height, (force) => rowHeight(lines(said(force), (width - SIGNS) / size), size, leading));
  for (const size of SIZES) {
    const [driving, restraining] = [split(field.driving, size), split(field.restraining, size)];
    const many = Math.max(driving.length, restraining.length, 1);
    if (many === 1 || size === SIZES.at(-1)) return paged(many, driving, restraining, size);
  }
  return [];
}

const rowHeight = (many, size, leading) => Math.max(2, many * size * leading + 0.3) + GAP;

const paged = (many, driving, restraining, size) =>
  Array.from({ length: many }, (_, n) => ({ driving: driving[n] ?? [], restraining: restraining[n] ?? [], size }));

function chunks(all, height, heightOf) {
  const [pages, left] = [[], { height: 0 }];
  for (const each of all) {
    const own = heightOf(each);
    if (own > left.height || !pages.length) [pages[pages.length], left.height] = [[], height];
    pages.at(-1).push(each);
    left.height -= own;
  }
  return pages;
}
