// scene.js: cards that lie under others, from left to right or from right to left as one reads.
//
//   <Tree stage cards clusters groups fresh />

import { dataTable } from "../../../../../pictures/aside.js";
import { textOf } from "../../../../../ui/selectors.js";
import { html, useMemo, useRef } from "../../../../../ui/html.js";
import { t } from "../../../../../ui/i18n.js";
import { useBox } from "../../../../../ui/wall/hooks.js";
import { useTurn } from "../../../../../ui/wall/turning.js";
import { forestOf } from "../../../forest.js";
import { itemOf } from "../items.js";
import { createNoteHeights, note, PAD_INLINE, widestWord } from "../note.js";
import { useSlack } from "../slack.js";
import { pagesOf } from "./fit.js";

const MORE = 1.5; // rem, the line under the trees
const [NARROW, WIDE, MOST] = [9, 22, 13]; // ems of a label
const BOLD = 1.08; // wider than plain letters

export function Tree({ stage, cards, clusters, ...view }) {
  const roots = useMemo(
    () => forestOf({ stage, cards, clusters }).map((each) => labelled(each)),
    [stage, cards, clusters],
  );
  const [ref, box] = useBox();
  return html`<div class="scene-board" ref=${ref}>
    ${box && html`<${Fitted} box=${box} roots=${roots} ...${view} />`} ${dataTable(tableOf(roots))}
  </div>`;
}

/** A node with what its label shows. */
function labelled(node, depth = 0) {
  const item =
    node.kind === "cluster"
      ? { id: node.id, text: node.title, at: node.at }
      : itemOf({ ...node.card, text: textOf(node.card) });
  const sign = node.card?.root ? { icon: "target", label: t("Root cause") } : null;
  const head = depth === 0;
  return {
    item: { ...item, importance: node.importance, sign, head },
    children: node.children.map((each) => labelled(each, depth + 1)),
  };
}

function Fitted({ box, roots, groups, fresh }) {
  const list = useRef(null);
  const slack = useSlack(list, box, ".note");
  const pages = useMemo(() => planned({ box, roots, slack, groups }), [roots, box, slack, groups]);
  const newest = newestOf(roots).id;
  const home = pages.findIndex(({ trees }) =>
    trees.some(({ nodes }) => nodes.some(({ node }) => node.item.id === newest)),
  );
  const at = useTurn(pages.length, newest, Math.max(0, home));
  const page = pages[Math.min(at, pages.length - 1)];
  return html`<div
      class="scene-trees"
      key=${at}
      ref=${list}
      aria-hidden="true"
      style=${{ "--size": `${page.size}rem`, "--label": `${page.width}px` }}
    >
      ${page.trees.map((tree, n) => drawn(tree, n, page, { groups, fresh, show: page.show }))}
    </div>
    ${pages.length > 1 && html`<p class="wall-page scene-turn">${t("page {n} of {all}", { n: at + 1, all: pages.length })}</p>`}`;
}

function planned({ box, roots, slack, groups }) {
  const heights = createNoteHeights({ rem: box.rem, groups });
  const heightOf = ({ item }, at) => heights(item, { ...at, width: item.head ? at.width / BOLD : at.width }) * slack;
  const narrow = Math.min(MOST, Math.max(NARROW, widestWord(textsOf(roots)) * BOLD + 2 * PAD_INLINE + 0.3));
  const room = { width: box.width, height: box.height - MORE * box.rem, rem: box.rem, heightOf };
  return pagesOf(roots, { ...room, ems: { narrow, wide: WIDE } });
}

const textsOf = (nodes) => nodes.flatMap(({ item, children }) => [item.text, ...textsOf(children)]);
const newestOf = (nodes) =>
  nodes.reduce((last, { item, children }) => [item, newestOf(children)].reduce((a, b) => (b.at > a.at ? b : a), last), {
    id: "",
    at: 0,
  });

function drawn(tree, n, { width, step }, view) {
  const levels = Math.max(...tree.nodes.map((each) => each.depth));
  const size = {
    "--x": `${tree.x}px`,
    "--y": `${tree.y}px`,
    "--width": `${step * levels + width}px`,
    "--height": `${tree.height}px`,
  };
  return html`<div key=${n} class="scene-tree" style=${size}>
    <svg class="tree-lines" viewBox=${`0 0 ${step * levels + width} ${tree.height}`} aria-hidden="true">
      ${tree.links.map(({ from, to }) => html`<path key=${to} d=${curve(tree.nodes[from], tree.nodes[to], { width, step })} />`)}
    </svg>
    ${tree.nodes.map((each, at) => label(each, at, step, view))}
  </div>`;
}

function curve(from, to, { width, step }) {
  const [x1, y1] = [from.depth * step + width, from.y + from.height / 2];
  const [x2, y2] = [to.depth * step, to.y + to.height / 2];
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1.toFixed(1)} C${middle} ${y1.toFixed(1)} ${middle} ${y2.toFixed(1)} ${x2} ${y2.toFixed(1)}`;
}

const label = ({ node, depth, y, height }, at, step, view) =>
  html`<ul
    key=${at}
    class="tree-label ${node.item.head ? "bold" : ""} ${node.continued ? "continued" : ""}"
    style=${{ "--x": `${depth * step}px`, "--y": `${y}px`, "--height": `${height}px` }}
  >
    ${note(node.item, view)}
  </ul>`;

function tableOf(roots) {
  const rows = [];
  const walk = (nodes, under) => {
    for (const { item, children } of nodes) {
      rows.push([item.text, under, item.importance ?? ""]);
      walk(children, item.text);
    }
  };
  walk(roots, "");
  return { caption: t("Cards and what is under them"), head: [t("Card"), t("Under"), t("Importance")], rows };
}
