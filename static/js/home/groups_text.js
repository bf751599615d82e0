// groups_text.js: a list of groups as people paste it: one name on each line, or CSV with icon and colour.
//
//   groupsFrom("group,icon,colour\nFishers,fish,1") -> [{ name, icon?, colour? }]

const HEADS = { name: "name", group: "name", groups: "name", icon: "icon", colour: "colour", color: "colour" };

/** @param {string} text  @returns {{name: string, icon?: string, colour?: number}[]} without empty and repeated names */
export function groupsFrom(text) {
  const rows = text
    .split(/\r?\n/)
    .map(cells)
    .filter((row) => row.some(Boolean));
  const heads = headsOf(rows[0] ?? []);
  const groups = (heads ? rows.slice(1) : rows).map((row) => (heads ? byHeads(row, heads) : { name: row.join(", ") }));
  return once(groups.filter((group) => group.name));
}

const headsOf = (row) => {
  const heads = row.map((cell) => HEADS[cell.toLowerCase()]);
  return heads.includes("name") ? heads : null;
};

function byHeads(row, heads) {
  const group = { name: row[heads.indexOf("name")] ?? "" };
  const [icon, colour] = [row[heads.indexOf("icon")], Number(row[heads.indexOf("colour")])];
  return { ...group, ...(icon && { icon }), ...(colour >= 1 && colour <= 12 && { colour: Math.round(colour) }) };
}

function once(groups) {
  const seen = new Set();
  return groups.filter(({ name }) => !seen.has(name.toLocaleLowerCase()) && seen.add(name.toLocaleLowerCase()));
}

// One line of CSV or of a spreadsheet's clipboard: commas, semicolons or tabs, quotes doubled inside quotes.
function cells(line) {
  const comma = line.includes("\t") ? "\t" : line.includes(";") && !line.includes(",") ? ";" : ",";
  const found = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < line.length; i += 1) {
    if (quoted && line[i] === '"' && line[i + 1] === '"') ((cell += '"'), (i += 1));
    else if (line[i] === '"' && (quoted || !cell.trim())) quoted = !quoted;
    else if (line[i] === comma && !quoted) (found.push(cell), (cell = ""));
    else cell += line[i];
  }
  return [...found, cell].map((each) => each.trim());
}
