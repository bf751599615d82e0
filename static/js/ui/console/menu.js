// menu.js: a button that opens a short list of things to do; arrows walk it, Escape closes it.
//
//   <${Menu} label=${t("More")} items=${() => [{ icon: "hide", words: t("Hide"), act, danger? }, null]} />   null: a rule
//   `tab` -1: reached otherwise than with the Tab key
//
// The items are made only when the menu opens, so that two hundred of them cost nothing.

import { html, useLayoutEffect, useRef, useState } from "../html.js";
import { icon } from "../icon.js";

export function Menu({ label, items, face = icon("other"), look = "button quiet small icon-only", tab }) {
  const [open, setOpen] = useState(null);
  const box = useRef(null);
  const close = (event) => {
    if (event?.type === "focusout" && (!event.relatedTarget || box.current.contains(event.relatedTarget))) return;
    setOpen(null);
    if (event?.key === "Escape") box.current.querySelector("button").focus();
  };
  useLayoutEffect(() => open && listen(box.current, close), [open]); // the next key is for it, painted or not
  // A window that the item opens gives the focus back to the button, as the item is gone by then.
  const choose = (item) => () => (box.current.querySelector("button").focus(), close(), item.act());
  return html`<span class="drop console-menu" data-open=${Boolean(open)} ref=${box}>
    <button
      type="button"
      class=${look}
      tabindex=${tab}
      aria-label=${label}
      aria-haspopup="true"
      aria-expanded=${Boolean(open)}
      onClick=${() => setOpen(open ? null : items())}
    >
      ${face}
    </button>
    ${
      open &&
      html`<div class="menu" role="menu" aria-label=${label}>
        ${open.map((item, i) => (item ? html`<${Item} key=${i} item=${item} choose=${choose(item)} />` : html`<hr key=${i} />`))}
      </div>`
    }
  </span>`;
}

const Item = ({ item, choose }) =>
  html`<button type="button" role="menuitem" class=${item.danger ? "menu-item danger" : "menu-item"} onClick=${choose}>
    ${icon(item.icon)}<span>${item.words}</span>
  </button>`;

function listen(box, close) {
  const menu = box.querySelector(".menu");
  const outside = (event) => box.contains(event.target) || close(event);
  const keys = (event) => walk(event, [...menu.querySelectorAll(".menu-item")], close);
  placeInside(menu);
  menu.querySelector(".menu-item")?.focus();
  document.addEventListener("pointerdown", outside);
  box.addEventListener("keydown", keys);
  box.addEventListener("focusout", close);
  return () => {
    document.removeEventListener("pointerdown", outside);
    box.removeEventListener("keydown", keys);
    box.removeEventListener("focusout", close);
  };
}

const EDGE = 8; // px that are left free

// A menu with more room above opens upwards, one near the inline-start edge towards the end; a long one scrolls.
function placeInside(menu) {
  const { height, left, right } = menu.getBoundingClientRect();
  const button = menu.parentElement.getBoundingClientRect();
  const room = roomOf(menu);
  const [above, below] = [button.top - room.top, room.bottom - button.bottom].map((free) => free - 2 * EDGE);
  menu.classList.toggle("up", below < height && above > below);
  menu.classList.toggle("over", left < room.left || right > room.right);
  menu.style.setProperty("--menu-room", `${Math.max(above, below)}px`);
}

/** What of the window is not cut off by a part that scrolls. */
function roomOf(menu) {
  const room = { top: 0, left: EDGE, right: window.innerWidth - EDGE, bottom: window.innerHeight };
  for (let part = menu.parentElement; part; part = part.parentElement) {
    if (getComputedStyle(part).overflowX === "visible") continue;
    const { top, left, right, bottom } = part.getBoundingClientRect();
    room.top = Math.max(room.top, top);
    room.left = Math.max(room.left, left);
    room.right = Math.min(room.right, right);
    room.bottom = Math.min(room.bottom, bottom);
  }
  return room;
}

function walk(event, all, close) {
  if (event.key === "Escape") return (event.stopPropagation(), close(event));
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by || !all.length) return undefined;
  event.preventDefault();
  return all.at((all.indexOf(document.activeElement) + by) % all.length).focus();
}
