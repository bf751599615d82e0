// board.js: the picture of influence and support, on which each actor is placed for the room: dragged, or moved with the arrow keys.

import { html, useRef, useSignal } from "../../../ui/html.js";
import { t } from "../../../ui/i18n.js";
import { sideOf } from "../model.js";
import { place } from "./moves.js";

const STEP = { ArrowUp: [1, 0], ArrowDown: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };
const within = (n, least, most) => Math.max(least, Math.min(most, Math.round(n)));
const sound = ({ influence, support }) => ({ influence: within(influence, 0, 10), support: within(support, -5, 5) });
const MIDDLE = { influence: 5, support: 0 };

export function Board({ context, actors, all, standings, onOpen }) {
  const box = useRef(null);
  const held = useSignal(null); // { id, influence, support } while someone drags
  const settle = (actor, to) =>
    context.act(place(actor, context.store.get("placement", `${actor.id}/`), sound(to)), { quiet: false });
  return html`<div class="stack-tight">
    <p class="soft">${t("Drag an actor, or select it and use the arrow keys. This places it for the whole room.")}</p>
    ${
      actors.length < all &&
      html`<p class="soft">
        ${t("{n} of {all} shown, by influence", { n: actors.length, all })}. ${t("Search below to place others.")}
      </p>`
    }
    <div class="map-board" dir="ltr" ref=${box} role="group" aria-label=${t("Influence and support")}>
      <span class="map-board-axis" data-at="top">${t("Much influence")}</span>
      <span class="map-board-axis" data-at="bottom">${t("Little influence")}</span>
      <span class="map-board-axis" data-at="left">${t("Against")}</span>
      <span class="map-board-axis" data-at="right">${t("In favour")}</span>
      ${actors.map(
        (actor, n) =>
          html`<${Chip}
            key=${actor.id}
            ...${{ actor, n, box, held, onOpen }}
            standing=${standings.get(actor.id)}
            settle=${(to) => settle(actor, to)}
          />`,
      )}
    </div>
  </div>`;
}

function Chip({ actor, n, box, held, standing, settle, onOpen }) {
  const mine = held.value?.id === actor.id ? held.value : null;
  const at = mine ?? standing ?? MIDDLE;
  const drag = useRef(null);
  const there = (event) => ({ id: actor.id, ...placeIn(box.current, event) });
  const down = (event) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, y: event.clientY, moved: false };
  };
  const moved = (event) => {
    if (!drag.current) return;
    drag.current.moved ||= Math.hypot(event.clientX - drag.current.x, event.clientY - drag.current.y) > 5;
    if (drag.current.moved) held.value = there(event);
  };
  const up = (event) => {
    const was = drag.current;
    drag.current = null;
    if (was?.moved) settle(there(event));
    held.value = null;
  };
  const key = (event) => {
    const by = STEP[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    settle({ influence: at.influence + by[0], support: at.support + by[1] });
  };
  const open = (event) => (event.detail === 0 || event.detail === 2 ? onOpen(actor) : undefined);
  const label = standing
    ? t("{name}: influence {influence}, support {support}", { name: actor.name, ...rounded(at) })
    : t("{name}: not placed yet", { name: actor.name });
  return html`<button
    class="map-chip"
    data-side=${sideOf(standing)}
    data-held=${Boolean(mine)}
    aria-label=${label}
    title=${actor.name}
    style=${{ "--x": (at.support + 5) / 10, "--y": 1 - at.influence / 10, "--turn": n % 5 }}
    onPointerDown=${down}
    onPointerMove=${moved}
    onPointerUp=${up}
    onPointerCancel=${() => ((drag.current = null), (held.value = null))}
    onKeyDown=${key}
    onClick=${open}
  >
    <span dir="auto">${actor.name}</span>
  </button>`;
}

const rounded = ({ influence, support }) => ({
  influence: Math.round(influence * 10) / 10,
  support: Math.round(support * 10) / 10,
});

function placeIn(element, { clientX, clientY }) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { support: ((clientX - left) / width) * 10 - 5, influence: (1 - (clientY - top) / height) * 10 };
}
