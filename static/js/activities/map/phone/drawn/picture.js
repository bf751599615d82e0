// picture.js: influence and support of all actors on a phone: numbers in the picture, which can be made larger, and their names below it.

import { html, useEffect, useMemo, useRef, useSignal } from "../../../../ui/html.js";
import { icon } from "../../../../ui/icon.js";
import { t } from "../../../../ui/i18n.js";
import { actorsOf, sideOf, standingsOf } from "../../model.js";
import { apart } from "../../picture/apart.js";
import { plotBack } from "../../picture/behind.js";
import { chart, list } from "../../picture/chart.js";
import { plotOf } from "../../picture/draws.js";
import { gapOf } from "../../picture/fitted.js";
import { byInfluence, entry, keyOf, sidesKey } from "../../picture/key.js";
import { influenceOf, mostOf } from "../../picture/most.js";
import { plotWords } from "../../picture/sentences.js";

const SIZE = 14; // px of its type
const HIGH = 1.1; // as high as it is wide
const EDGES = 2; // px of the border around it
const LARGER = 2; // times, where someone looks closer

export function Picture({ store, onClose }) {
  const box = useRef(null);
  const [width, large] = [useSignal(0), useSignal(false)];
  useEffect(() => {
    const measure = () => (width.value = box.current.clientWidth);
    measure();
    requestAnimationFrame(() => box.current?.scrollIntoView({ block: "center" }));
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, []);
  useEffect(() => toTheMiddle(box.current), [large.value]);
  const drawn = useDrawn(store, width.value * (large.value ? LARGER : 1));
  const room = { height: width.value ? `${Math.round(width.value * HIGH) + EDGES}px` : "auto" };
  return html`<section class="stack map-below" style=${{ "--size": `${SIZE}px` }}>
    <p dir="auto"><b>${plotWords(drawn)}</b></p>
    <div
      class="map-small"
      dir="ltr"
      ref=${box}
      style=${room}
      tabindex="0"
      role="region"
      aria-label=${t("Influence and support")}
    >
      ${width.value > 0 && chart(drawn)}
    </div>
    ${keyOf(drawn.key)}
    <div class="toolbar">
      <button class="button" onClick=${() => (large.value = !large.value)}>
        ${large.value ? t("Zoom out") : t("Zoom in")}
      </button>
      <button class="button" onClick=${onClose}>${icon("close")}${t("Hide the picture")}</button>
    </div>
    ${list(drawn.fit.pages[0], drawn.sides)}
  </section>`;
}

// What someone looks at stays in the middle, and the buttons stay under the thumb.
function toTheMiddle(box) {
  box.scrollLeft = (box.scrollWidth - box.clientWidth) / 2;
  box.scrollTop = (box.scrollHeight - box.clientHeight) / 2;
}

function useDrawn(store, width) {
  const [placements, actors] = [store.all("placement"), actorsOf(store)];
  const said = JSON.stringify([width, actors, placements.map(({ id, at }) => [id, at])]);
  return useMemo(() => drawnOf({ actors, placements, width }), [said]);
}

export function drawnOf({ actors, placements, width }) {
  const standings = standingsOf(placements);
  const placed = actors.filter(({ id }) => standings.has(id));
  const shown = mostOf(placed, influenceOf(standings));
  const box = { width, height: Math.round(width * HIGH), size: SIZE };
  const { points: near, taken } = plotOf({ actors: shown, standings, size: SIZE })(box);
  const points = apart(near, { ...box, gap: gapOf(SIZE), taken });
  const entries = points.map(({ id, words }, n) => ({ n: n + 1, id, lines: [words] }));
  const fit = { width, points, labels: new Map(), pages: [{ from: 1, entries }] };
  const spread = points.some(({ id }) => standings.get(id).apart) ? [entry("spread", t("Groups disagree"))] : [];
  return {
    ...box,
    fit,
    actors,
    standings,
    sides: new Map(shown.map(({ id }) => [id, sideOf(standings.get(id))])),
    behind: plotBack(fit, { ...box, standings }),
    key: [...sidesKey(), ...spread, ...byInfluence(shown, placed)],
    label: t("Influence and support"),
  };
}
