// behind.js: what lies behind the points of each picture: the quadrants and how far groups are apart, the rings, the ties.
//
//   plotBack(fit, { height, size, standings })    ringsBack(fit, { height, size })    netBack(fit, { ties })

import { html } from "../../../ui/html.js";
import { t } from "../../../ui/i18n.js";
import { placeOf } from "./draws.js";
import { radiusOf } from "./fitted.js";

export function plotBack({ width, points }, { height, size, standings }) {
  const middle = placeOf({ influence: 5, support: 0 }, { width, height, size });
  const corner = (x, y, anchor, words) =>
    html`<text class="map-axis" x=${x} y=${y} dy="0.36em" text-anchor=${anchor}>${words}</text>`;
  return html`<rect class="map-critical" x="0" y="0" width=${middle.x} height=${middle.y} />
    <path class="map-cross" d=${`M${middle.x} 0V${height}M0 ${middle.y}H${width}`} />
    ${points.map(({ id }) => spread(id, standings.get(id), { width, height, size }))}
    ${corner(width / 2, 0.7 * size, "middle", t("Much influence"))}
    ${corner(width / 2, height - 0.7 * size, "middle", t("Little influence"))}
    ${corner(0.3 * size, 0.7 * size, "start", t("Against"))}
    ${corner(width - 0.3 * size, 0.7 * size, "end", t("In favour"))}`;
}

// Groups that see an actor very differently: from the one end to the other, both ways.
function spread(id, said, box) {
  if (!said?.apart) return null;
  const [low, high, at] = [said.low, said.high, said].map((each) => placeOf(each, box));
  return html`<path key=${id} class="map-spread" d=${`M${low.x} ${at.y}H${high.x}M${at.x} ${low.y}V${high.y}`} />`;
}

export const ringsBack = ({ width, rings, titles }, { height }) =>
  html`${[...rings]
    .reverse()
    .map(
      ({ id, rx, ry, actors }) =>
        html`<ellipse
          key=${id}
          class="map-ring"
          data-empty=${actors.length === 0}
          cx=${width / 2}
          cy=${height / 2}
          rx=${rx}
          ry=${ry}
        />`,
    )}
  ${titles.map(
    ({ words, x, y }) => html`<text key=${words} class="map-ring-title" x=${x} y=${y} dy="0.36em">${words}</text>`,
  )}`;

export function netBack({ points }, { ties, size }) {
  const at = new Map(points.map((each) => [each.id, each]));
  return ties.map((tie) => line(tie, at.get(tie.from), at.get(tie.to), size));
}

function line({ id, type, strength = 1, mutual }, from, to, size) {
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / far, (to.y - from.y) / far];
  const off = radiusOf(size) * 1.1;
  const [a, b] = [
    { x: from.x + ux * off, y: from.y + uy * off },
    { x: to.x - ux * off, y: to.y - uy * off },
  ];
  return html`<g key=${id} class="map-tie" data-type=${type} stroke-width=${(0.06 + 0.06 * strength) * size}>
    <path d=${`M${a.x} ${a.y}L${b.x} ${b.y}`} />
    ${head(b, ux, uy, size)} ${mutual && head(a, -ux, -uy, size)}
  </g>`;
}

function head({ x, y }, ux, uy, size) {
  const [long, half] = [0.55 * size, 0.25 * size];
  const back = { x: x - ux * long, y: y - uy * long };
  const corners = [
    [x, y],
    [back.x - uy * half, back.y + ux * half],
    [back.x + uy * half, back.y - ux * half],
  ];
  return html`<polygon points=${corners.map((each) => each.join(",")).join(" ")} />`;
}
