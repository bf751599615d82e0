// long_press.js: a finger that rests on a card selects it, as in a file manager; while some are selected, a tap adds or removes one.
//
//   const fingers = longPress(picking)     attributes of the board; make them once, as a press outlives a drawing of it

const LONG = 450; // ms
const FAR = 8; // px: more is a scroll
const BUSY = "button, select, a, details, .console-grip, .menu";

export function longPress(picking) {
  const press = { finger: false, timer: 0, id: null, x: 0, y: 0, held: false };
  const stop = () => (clearTimeout(press.timer), (press.timer = 0));
  return {
    onPointerDown: (event) => begin(event, press, picking),
    onPointerMove: ({ clientX, clientY }) => Math.hypot(clientX - press.x, clientY - press.y) > FAR && stop(),
    onPointerUp: stop,
    onPointerCancel: stop,
    onContextMenu: (event) => press.finger && cardAt(event) && event.preventDefault(),
    onClickCapture: (event) => onTap(event, press, picking),
  };
}

const cardAt = ({ target }) => (target.closest(BUSY) ? undefined : target.closest("[data-card]")?.dataset.card);

function begin(event, press, picking) {
  clearTimeout(press.timer);
  const id = cardAt(event);
  Object.assign(press, { finger: event.pointerType === "touch", id, held: false, x: event.clientX, y: event.clientY });
  if (!press.finger || !id || !event.isPrimary) return;
  press.timer = setTimeout(() => {
    press.held = true;
    if (!picking.ids.peek().has(id)) picking.pick(id);
  }, LONG);
}

// The press itself is no tap; a tap beside the words, which are the label of the box, counts as one on them.
function onTap(event, press, picking) {
  if (!press.finger || !press.id) return;
  const beside = picking.ids.peek().size > 0 && !event.target.closest(".console-pick");
  if (!press.held && !beside) return;
  event.preventDefault();
  event.stopPropagation();
  if (!press.held) picking.pick(press.id);
  press.held = false;
}
