// layout.js: who sits where, in columns of rows that fit the wall; as large as one page allows, then page by page.
//
//   sectionsOf({ tables, people, groups }) -> [{ head, rows }]   mixed: a section for each group; else one for each table
//     people: Map by id     groups: in order
//   laidOut(sections, { width, height, rem }, widthOf) -> { size, pages: [[[row]]] }     pages of columns; size in rem
//     widthOf(text)  in parts of the type's size

const SIZES = [1.7, 1.5, 1.35, 1.2, 1.08, 1]; // rem; 1 is what can be read from 15 m
const [LINE, HEAD] = [1.4, 2.3]; // of the type's size, of a line
const [GAP, PAGE] = [1.4, 1.4]; // rem
const [LEAST, MOST, BESIDE] = [6, 14, 2.6]; // how wide names are taken to be, and what is beside them; of the type's size
const FEW = 3; // rows of a section

/** @returns {{head: object, rows: object[]}[]} */
export function sectionsOf({ tables, people, groups }) {
  const sections =
    tables[0]?.seating === "mixed" ? byGroup({ tables, people, groups }) : byTable({ tables, people, groups });
  return sections.filter(({ rows }) => rows.length);
}

function byGroup({ tables, people, groups }) {
  const seats = tables.flatMap((table) =>
    table.people.filter((id) => people.has(id)).map((id) => ({ person: people.get(id), number: table.number })),
  );
  const known = new Set(groups.map(({ id }) => id));
  const own = (group) => seats.filter(({ person }) => person.group === group.id);
  const others = seats.filter(({ person }) => !known.has(person.group));
  return [
    ...groups.map((group) => ({
      head: { key: group.id, group },
      rows: rowsOf(own(group), group.id, group.colour),
    })),
    { head: null, rows: rowsOf(others, "others") },
  ];
}

function byTable({ tables, people, groups }) {
  return tables.map((table) => {
    const here = table.people.filter((id) => people.has(id)).map((id) => ({ person: people.get(id) }));
    const present = new Set(here.map(({ person }) => person.group));
    const head = {
      key: table.id,
      table,
      groups: groups.filter(({ id }) => present.has(id)),
    };
    return { head, rows: rowsOf(here, table.id) };
  });
}

// Whoever gave no name finds the table on their phone.
function rowsOf(seats, key, colour) {
  const named = seats
    .filter(({ person }) => person.name)
    .map(({ person, number }) => ({
      key: person.id,
      name: person.name,
      number,
      colour,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
  const more = seats.length - named.length;
  return more ? [...named, { key: `${key}/more`, more }] : named;
}

export function laidOut(sections, { width, height, rem }, widthOf) {
  const names = sections.flatMap(({ rows }) => rows.map(({ name }) => (name ? widthOf(name) : 0)));
  const wide = Math.min(MOST, Math.max(LEAST, ...names)) + BESIDE;
  for (const size of SIZES) {
    const plan = planned(sections, { size, width, height, rem, wide });
    if (plan.pages.length < 2 || size === SIZES.at(-1)) return plan;
  }
  return { size: 1, pages: [[]] };
}

function planned(sections, { size, width, height, rem, wide }) {
  const em = size * rem;
  const columns = Math.max(1, Math.floor((width + GAP * rem) / (wide * em + GAP * rem)));
  const fill = (high) => filled(sections, Math.max(6, Math.floor((10 * high) / (LINE * em)) / 10));
  const one = fill(height);
  const all = one.length <= columns ? one : fill(height - PAGE * rem);
  return { size, pages: chunks(all, columns) };
}

function filled(sections, room) {
  const columns = [[]];
  let left = room;
  for (const { head, rows } of sections) {
    const high = head ? HEAD : 0;
    for (let from = 0; from < rows.length;) {
      const here = shareOf(rows.length - from, left - high, left === room);
      if (!here) {
        (columns.push([]), (left = room));
        continue;
      }
      if (head) columns.at(-1).push(from ? { ...head, key: `${head.key}/${from}` } : head);
      columns.at(-1).push(...rows.slice(from, from + here));
      ((from += here), (left -= high + here));
    }
  }
  return columns;
}

// How many of these rows come here: all, or as many as have room; of a section that is parted never one or two alone.
function shareOf(many, room, fresh) {
  const fit = Math.floor(room);
  if (fit >= many) return many;
  const here = many - fit < FEW ? many - FEW : fit;
  if (here >= FEW) return here;
  return fresh ? Math.max(1, fit) : 0;
}

const chunks = (columns, most) =>
  Array.from({ length: Math.ceil(columns.length / most) }, (_, n) => columns.slice(n * most, (n + 1) * most));
