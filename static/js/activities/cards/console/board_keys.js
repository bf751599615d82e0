// board_keys.js: arrows walk over the cards, which are one stop of the Tab key; Shift selects on the way.

import { useEffect, useRef } from "../../../ui/html.js";

const STEPS = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
const SIDES = { ArrowRight: 1, ArrowLeft: -1 };

/** @param {(lane: number) => string[]} idsIn the cards of a lane, drawn or not  @returns {object} attributes of the board: its keys, and its one stop */
export function useBoardKeys(picking, idsIn) {
  const board = useRef(null);
  const at = useRef({ box: null, stop: null, list: null, index: 0, inside: false });
  useEffect(() => keepStop(board.current, at.current));
  return {
    ref: board,
    onKeyDown: (event) => onKey(event, board.current, picking, idsIn),
    onFocusIn: (event) => note(event, board.current, at.current),
    onFocusOut: (event) => event.relatedTarget && (at.current.inside = board.current.contains(event.relatedTarget)),
  };
}

const BOX_IN_CARD = ".console-pick > input";
const BOX = `[data-card] ${BOX_IN_CARD}`;
// By class, which browsers keep a list of: a search among five hundred cards at each key would be felt.
const boxesOf = (place) => [...place.getElementsByClassName("console-pick")].map((label) => label.firstElementChild);

function note(event, board, at) {
  at.inside = true;
  const card = event.target.closest("[data-card]");
  if (!card) return;
  const [box, list] = [card.querySelector(BOX_IN_CARD), card.parentElement];
  Object.assign(at, { box, list, index: [...list.children].indexOf(card) });
  keepStop(board, at);
}

// Exactly one card is reached with Tab. Where it went while it had the focus, the one in its place gets both.
function keepStop(board, at) {
  if (!board) return;
  const stop = at.box?.isConnected ? at.box : (inItsPlace(at) ?? board.querySelector(BOX));
  if (at.stop && at.stop !== stop) at.stop.tabIndex = -1;
  at.stop = stop;
  if (!stop) return;
  stop.tabIndex = 0;
  if (at.inside && document.activeElement === document.body) stop.focus({ preventScroll: true });
}

const inItsPlace = ({ list, index }) =>
  list?.isConnected
    ? [...list.children].at(Math.min(index, list.children.length - 1))?.querySelector(BOX_IN_CARD)
    : null;

function onKey(event, board, picking, idsIn) {
  const box = event.target.closest(".console-pick > input");
  if (!box || event.altKey) return;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a")
    return (event.preventDefault(), selectLane(box, board, picking, idsIn));
  if (event.ctrlKey || event.metaKey) return;
  if (event.key === "Enter")
    return (event.preventDefault(), box.closest("[data-card]").querySelector(".console-menu > button").click());
  const next = nextBox(event.key, box, board);
  if (next === undefined) return;
  event.preventDefault();
  if (!next) return;
  if (event.shiftKey) extend(picking, box, next);
  next.focus();
}

function extend(picking, box, next) {
  const ids = [box, next].map((each) => each.closest("[data-card]").dataset.card);
  picking.set([...picking.ids.peek(), ...ids]);
}

function selectLane(box, board, picking, idsIn) {
  const lane = [...board.querySelectorAll(".lane")].indexOf(box.closest(".lane"));
  picking.set([...picking.ids.peek(), ...idsIn(lane)]);
}

/** The card one further in its lane, or beside it in the next lane; undefined where the key is none of these. */
function nextBox(key, box, board) {
  if (key in STEPS) {
    const boxes = boxesOf(box.closest(".lane"));
    const index = boxes.indexOf(box) + STEPS[key];
    return boxes[Math.max(0, Math.min(boxes.length - 1, index))];
  }
  if (!(key in SIDES)) return undefined;
  const by = SIDES[key] * (getComputedStyle(board).direction === "rtl" ? -1 : 1);
  const lanes = [...board.querySelectorAll(".lane")].filter((lane) => boxesOf(lane).length);
  const lane = lanes[lanes.indexOf(box.closest(".lane")) + by];
  return lane ? nearest(boxesOf(lane), box) : null;
}

function nearest(boxes, to) {
  const { top } = to.getBoundingClientRect();
  const far = (box) => Math.abs(box.getBoundingClientRect().top - top);
  return boxes.reduce((best, box) => (far(box) < far(best) ? box : best));
}
