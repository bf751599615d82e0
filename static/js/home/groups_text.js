// groups_text.js: a list of groups as people paste it: one name on each line, or CSV with icon and colour.
//
//   groupsFrom("group,icon,colour\nFishers,fish,1") -> [{ name, icon?, colour? }]

import { t } from "../ui/i18n.js";
import { item, lines } from "./pasted.js";

const HEADS = { name: "name", group: "name", groups: "name", icon: "icon", colour: "colour", color: "colour" };
// As the reader's language calls them.
const told = () => ({ [t("Group")]: "name", [t("Name")]: "name", [t("Icon")]: "icon", [t("Colour")]: "colour" });

/** @param {string} text  @returns {{name: string, icon?: string, colour?: number}[]} without empty and repeated names */
export function groupsFrom(text) {
  const found = lines(text);
  const heads = headsOf(cells(found[0] ?? ""));
  const groups = heads ? found.slice(1).map((line) => byHeads(cells(line), heads)) : found.map(item).map(named);
  return once(groups.filter((group) => group.name));
}

// From a spreadsheet without titles the first cell with letters is the name; the others say something else.
function named(line) {
  const row = cells(line);
  return {
    name: line.includes("\t") ? (row.find((cell) => /\p{L}/u.test(cell)) ?? "") : row.filter(Boolean).join(", "),
  };
}

function headsOf(row) {
  const known = Object.fromEntries(
    Object.entries({ ...told(), ...HEADS }).map(([title, what]) => [title.toLowerCase(), what]),
  );
  const heads = row.map((cell) => known[cell.toLowerCase()]);
  return heads.includes("name") ? heads : null;
}

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
