// drag.js: pick something up with mouse, finger or pen, and let it go over a place that takes it.
//
//   <span ...${grip({ what: id, drop: (place) => ... })} />      the handle; also give a button that does the same
//   <section data-drop="lane:governance">                         a place; `place` is this text, or null for nowhere
//
// While it is carried, the thing under .draggable follows the pointer and the place below it wears .drop.

const FAR = 6; // px: less is a press, not a drag
const [EDGE, STRIDE] = [88, 12]; // px: this near an edge the column scrolls on its own, so much a frame

/** @param {{drop: (place: string|null) => void}} given  @returns {object} attributes of the handle */
export const grip = ({ drop, what }) => ({ onPointerDown: (event) => begin(event, drop, what) });

function begin(event, drop, what) {
  if (event.button !== 0) return;
  event.preventDefault();
  const handle = event.currentTarget;
  const thing = handle.closest("[data-draggable]") ?? handle;
  const column = scrollerOf(thing);
  const carry = {
    x: event.clientX,
    y: event.clientY,
    thing,
    column,
    top: column.scrollTop,
    place: null,
    moving: false,
    what,
  };
  const stop = listen({
    pointermove: (next) => follow(carry, next),
    pointerup: () => (stop(), letGo(carry, drop)),
    pointercancel: () => (stop(), end(carry)),
    keydown: (key) => key.key === "Escape" && (stop(), end(carry)),
  });
}

function listen(handlers) {
  for (const [name, fn] of Object.entries(handlers)) window.addEventListener(name, fn);
  return () => {
    for (const [name, fn] of Object.entries(handlers)) window.removeEventListener(name, fn);
  };
}

function follow(carry, { clientX, clientY }) {
  const [dx, dy] = [clientX - carry.x, clientY - carry.y];
  if (!carry.moving && Math.hypot(dx, dy) < FAR) return;
  if (!carry.moving) requestAnimationFrame(() => scroll(carry));
  Object.assign(carry, { moving: true, at: { clientX, clientY } });
  carry.thing.classList.add("dragged");
  carry.thing.style.translate = `${dx}px ${dy + carry.column.scrollTop - carry.top}px`;
  settle(carry, placeAt(carry, clientX, clientY));
}

function scrollerOf(thing) {
  for (let each = thing.parentElement; each; each = each.parentElement)
    if (each.scrollHeight > each.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  return document.scrollingElement;
}

function scroll(carry) {
  if (!carry.moving) return;
  const box =
    carry.column === document.scrollingElement ? { top: 0, bottom: innerHeight } : carry.column.getBoundingClientRect();
  const by = carry.at.clientY < box.top + EDGE ? -STRIDE : carry.at.clientY > box.bottom - EDGE ? STRIDE : 0;
  if (by) ((carry.column.scrollTop += by), follow(carry, carry.at));
  requestAnimationFrame(() => scroll(carry));
}

// What is carried lies under the pointer itself, so it does not count as a place.
function placeAt(carry, x, y) {
  const below = document.elementsFromPoint(x, y).filter((each) => !carry.thing.contains(each));
  const place = below[0]?.closest("[data-drop]");
  return place?.dataset.drop === carry.what ? null : (place ?? null);
}

function settle(carry, place) {
  if (place === carry.place) return;
  carry.place?.classList.remove("landing");
  place?.classList.add("landing");
  carry.place = place;
}

function letGo(carry, drop) {
  const place = carry.place?.dataset.drop ?? null;
  const moved = carry.moving;
  end(carry);
  if (moved) drop(place);
}

function end(carry) {
  settle(carry, null);
  carry.moving = false;
  carry.thing.classList.remove("dragged");
  carry.thing.style.translate = "";
}
