// chart.js: draws what fitted.js has placed: what lies behind, the points, the names beside them.
//
//   chart({ fit, height, size, behind, sides, page, label }) -> svg     sides: Map of id -> sideOf

import { html } from "../../../ui/html.js";
import { radiusOf } from "./fitted.js";

const LEADING = 1.2;

export const chart = ({ fit, height, size, behind, sides, label }) => {
  const numbers = new Map(fit.pages.flatMap(({ entries }) => entries).map(({ id, n }) => [id, n]));
  return html`<svg
    class="map-chart"
    role="img"
    aria-label=${label}
    width=${fit.width}
    height=${height}
    viewBox=${`0 0 ${fit.width} ${height}`}
    font-size=${size}
  >
    ${behind} ${fit.points.map((point) => led(point, fit.labels.get(point.id), size))}
    ${fit.points.map((point) => disc(point, numbers.get(point.id), sides.get(point.id), size))}
    ${fit.points.map(({ id }) => named(id, fit.labels.get(id), size))}
  </svg>`;
};

// Those against are square: the shape says it as well as the colour.
const disc = ({ id, x, y }, n, side, size) => {
  const r = n ? radiusOf(size) * 1.05 : radiusOf(size) * 0.7;
  return html`<g key=${id} class="map-point" data-side=${side} data-id=${id}>
    <rect x=${x - r} y=${y - r} width=${2 * r} height=${2 * r} rx=${side === "against" ? r / 4 : r} />
    ${n && html`<text class="map-number" x=${x} y=${y} dy="0.36em" font-size=${size}>${n}</text>`}
  </g>`;
};

// A name that is not right beside its point is led to it.
const led = ({ id, x, y }, box, size) => {
  if (!box) return null;
  const near = (n, low, long) => Math.max(low, Math.min(low + long, n));
  const [to, down] = [near(x, box.x, box.width), near(y, box.y, box.height)];
  return (
    Math.hypot(to - x, down - y) > 1.3 * size &&
    html`<path key=${id} class="map-lead" d=${`M${x} ${y}L${to} ${down}`} />`
  );
};

const named = (id, box, size) =>
  box &&
  html`<text key=${id} class="map-name" data-of=${id}>
    ${box.lines.map(
      (line, n) =>
        html`<tspan x=${box.x + box.width / 2} y=${box.y + (n + 0.5) * LEADING * size} dy="0.36em">${line}</tspan>`,
    )}
  </text>`;

/** The names that have no room beside their points. */
export const list = ({ entries }, sides) =>
  entries.length > 0 &&
  html`<ol class="map-list">
    ${entries.map(
      ({ n, id, lines }) =>
        html`<li key=${id} value=${n} data-side=${sides.get(id)}>
          <b class="map-list-number">${n}</b
          ><span class="map-list-name">${lines.map((line) => html`<span key=${line} dir="auto">${line}</span>`)}</span>
        </li>`,
    )}
  </ol>`;
