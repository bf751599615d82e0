// heat_heads.js: whose column is whose in the heat map: icon and name, or initials where the whole name has no room.
//
//   HeatHeads({ groups, compact, corner })   the first row; corner: what the map shows; compact: icons alone, where a legend is beside the picture
//   initials(name)                   at most three letters: "Rural residents and smallholder farmers" is RRS

import { html, useLayoutEffect, useRef, useState } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { paint } from "./legend.js";

const MOST = 3; // initials
const SMALL_WORD = 3; // letters of an "of", "and" or "the", which gives none while there are longer words
const ARTICLE = /^ال(?=\p{L}{2})/u; // with which most names in Arabic begin
const APART = "\u200c\u200a\u200c"; // hair space: Arabic letters would join to a word

export function HeatHeads({ groups, compact, corner = "" }) {
  const [row, crowded] = useCrowded(groups);
  return html`<tr ref=${row}>
    <td class="heat-corner">${corner}</td>
    ${groups.map((group, n) => head(group, compact, crowded.has(n)))}
  </tr>`;
}

function head(group, compact, short) {
  return html`<th scope="col" key=${group.id} class=${short ? "heat-short" : ""} title=${group.name} ...${paint(group)}>
    <span class="badge">${icon(group.icon)}</span>
    ${short && html`<span class="heat-initials" dir="auto" aria-hidden="true">${initials(group.name)}</span>`}
    <span class=${compact ? "visually-hidden" : "heat-group"} dir="auto">${group.name}</span>
  </th>`;
}

/** Which names would be broken or cut. Such a name keeps its box unseen, so that it is measured again. */
function useCrowded(groups) {
  const row = useRef(null);
  const [crowded, setCrowded] = useState("");
  useLayoutEffect(() => {
    const look = () => row.current && setCrowded(crowdedIn(row.current));
    const observer = new ResizeObserver(look);
    observer.observe(row.current);
    document.fonts?.ready.then(look);
    look();
    return () => observer.disconnect();
  }, [groups.map((group) => group.name).join("\n")]);
  return [row, new Set(crowded.split(" ").filter(Boolean).map(Number))];
}

/** Their places, as one text, so that nothing is drawn again while they are the same. */
function crowdedIn(row) {
  const names = [...row.querySelectorAll(".heat-group")];
  return names.flatMap((name, n) => (isCut(name) ? [n] : [])).join(" ");
}

const isCut = (box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;

export function initials(name) {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
  const long = words.filter((word) => [...word].length > SMALL_WORD);
  return (long.length > 1 ? long : words).slice(0, MOST).map(first).join(APART);
}

const first = (word) =>
  word
    .replace(ARTICLE, "")
    .match(/^.\p{M}*/u)[0]
    .toUpperCase();
