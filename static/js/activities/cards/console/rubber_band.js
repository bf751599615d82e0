// rubber_band.js: a frame drawn with the mouse over empty board selects the cards that it touches.

const FAR = 6; // px: less is a click
const BUSY = "[data-card], .cluster > .console-card-top, button, input, select, a, label, .console-selection";

/** @returns {object} attributes of the board */
export const rubberBand = (picking) => ({ onPointerDown: (event) => begin(event, picking) });

function begin(event, picking) {
  if (event.button !== 0 || event.pointerType === "touch" || event.target.closest(BUSY)) return;
  const band = { x: event.clientX, y: event.clientY, board: event.currentTarget, frame: null };
  const kept = event.shiftKey || event.ctrlKey || event.metaKey ? [...picking.ids.peek()] : [];
  const move = (next) => draw(band, next, (ids) => picking.set([...kept, ...ids]));
  const end = () => {
    window.removeEventListener("pointermove", move);
    for (const name of ["pointerup", "pointercancel"]) window.removeEventListener(name, end);
    band.frame?.remove();
    if (!band.frame && !kept.length) picking.clear();
  };
  window.addEventListener("pointermove", move);
  for (const name of ["pointerup", "pointercancel"]) window.addEventListener(name, end);
  event.preventDefault();
}

function draw(band, { clientX, clientY }, select) {
  if (!band.frame && Math.hypot(clientX - band.x, clientY - band.y) < FAR) return;
  band.frame ??= shown(band);
  const [left, top] = [Math.min(band.x, clientX), Math.min(band.y, clientY)];
  const [right, bottom] = [Math.max(band.x, clientX), Math.max(band.y, clientY)];
  Object.assign(band.frame.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${right - left}px`,
    height: `${bottom - top}px`,
  });
  select(band.cards.filter(({ box }) => touches(box, { left, top, right, bottom })).map(({ id }) => id));
}

// Where the cards are is measured once: nothing moves while the frame is drawn.
function shown(band) {
  band.cards = [...band.board.querySelectorAll("[data-card]")].map((card) => ({
    id: card.dataset.card,
    box: card.getBoundingClientRect(),
  }));
  const frame = document.createElement("div");
  frame.className = "console-rubber-band";
  document.body.append(frame);
  return frame;
}

const touches = (a, b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
