// picking.js: which cards are selected; a card hears only of itself, so that selecting one draws one.
//
//   const picking = createPicking();
//   picking.ids.value             all of them, a Set     picking.has(id)   reactive to this card alone
//   picking.pick(id, range)       toggle it; with `range` select from the one picked before up to it, in the order of the page
//   picking.set(ids), picking.clear()

import { batch, signal } from "../../../ui/html.js";

export function createPicking(order = onPage) {
  const ids = signal(new Set());
  const cells = new Map();
  let anchor = null;

  function cell(id) {
    if (!cells.has(id)) cells.set(id, signal(ids.peek().has(id)));
    return cells.get(id);
  }

  function set(next) {
    const [before, now] = [ids.peek(), new Set(next)];
    batch(() => {
      for (const id of new Set([...before, ...now])) cell(id).value = now.has(id);
      ids.value = now;
    });
  }

  function pick(id, range = false) {
    const between = range && anchor ? span(order(), anchor, id) : [];
    const now = new Set(ids.peek());
    if (between.length) between.forEach((each) => now.add(each));
    else if (!now.delete(id)) now.add(id);
    if (!between.length) anchor = id;
    set(now);
  }

  return { ids, has: (id) => cell(id).value, pick, set, clear: () => set([]) };
}

/** Those from one to the other, both included; none where one of them is not there. */
export function span(all, from, to) {
  const [a, b] = [all.indexOf(from), all.indexOf(to)].sort((x, y) => x - y);
  return a < 0 ? [] : all.slice(a, b + 1);
}

const onPage = () => [...document.querySelectorAll("[data-card]")].map((each) => each.dataset.card);
