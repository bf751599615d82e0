// fitting.js: over how many pages the pictures of help go, and how large they are written.
//
//   columnPages(columns, box, measured) -> [{ columns: [[...], ...], size }]     columns of texts, side by side
//   rowPages(points, box, measured) -> [{ rows, size }]     measured: { lines, leading }

const SIZES = [1.5, 1.25, 1.1, 0.95]; // rem
const [HEAD, COLUMN_HEAD, FOOT] = [2.4, 4.4, 1.5]; // rem
const [BESIDE, PADDING, GAP, BADGES] = [1.2, 1.4, 0.5, 2]; // rem
const [TITLE, HELP] = [0.36, 0.4]; // of the width, as in wall.css
const ICON = 1.4; // rem beside its own width
const BOLD = 1.1; // how much wider bold words are
const IN_A_ROW = 6; // badges, at the width that is left

export function columnPages(columns, box, { lines, leading }) {
  const [height, wide] = [box.height / box.rem - HEAD - COLUMN_HEAD - FOOT, box.width / box.rem];
  const width = (wide - BESIDE * (columns.length - 1)) / columns.length - PADDING;
  return largest((size) => {
    const heightOf = ({ title }) => lines(title, width / size) * size * leading + 0.6 + GAP;
    const split = columns.map((column) => chunks(column, height, heightOf));
    const many = Math.max(1, ...split.map((each) => each.length));
    return Array.from({ length: many }, (_, n) => ({ columns: split.map((each) => each[n] ?? []), size }));
  });
}

export function rowPages(points, box, { lines, leading }) {
  const [height, wide] = [box.height / box.rem - HEAD - 1.6 - FOOT, box.width / box.rem];
  return largest((size) => {
    const line = size * leading;
    const heightOf = ({ title, help, groups, offered }) => {
      const told = help.reduce((sum, each) => sum + lines(each.title, (wide * HELP - ICON - size) / size), 0);
      const gap = offered.length ? 0 : leading; // a line that says so
      const own = Math.max(lines(title, (wide * TITLE - 1.2) / (size * BOLD)) * line, told * line + gap);
      return Math.max(own, Math.ceil(groups.length / IN_A_ROW) * BADGES) + 0.5 + GAP;
    };
    return chunks(points, height, heightOf).map((rows) => ({ rows, size }));
  });
}

// The largest type that needs no more pages than the smallest.
function largest(pagesAt) {
  const found = SIZES.map(pagesAt);
  return found.find((pages) => pages.length <= found.at(-1).length);
}

/** As few pages as can be, with about as many on each. */
function chunks(all, height, heightOf) {
  const few = filled(all, height, heightOf, Infinity);
  const even = filled(all, height, heightOf, Math.ceil(all.length / few.length));
  return even.length > few.length ? few : even;
}

function filled(all, height, heightOf, most) {
  const [pages, left] = [[], { height: 0 }];
  for (const each of all) {
    const own = heightOf(each);
    if (own > left.height || pages.at(-1)?.length >= most || !pages.length)
      [pages[pages.length], left.height] = [[], height];
    pages.at(-1).push(each);
    left.height -= own;
  }
  return pages;
}
