// demand.js: which help is asked for and which is offered, and where the two don't meet.
//
//   inForce(store) -> what was not dropped, oldest first
//   isOffered(help) -> whether someone will help: agreed on, under way, or noted without anyone asking
//   pointsOf(store) -> [{ id, title, help, groups, offered }] of the leverage points, in order
//   unasked(store)      balance(store) -> { push, pull, both, unsaid }: how many

import { leverageOf, titleOf } from "../../ui/selectors.js";

const AGREED = new Set(["agreed", "running", "done"]);

const oldestFirst = (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1);

export const inForce = (store) =>
  store
    .all("intervention")
    .filter(({ status }) => status !== "dropped")
    .sort(oldestFirst);

export const isOffered = ({ status, asked_by: asked = [] }) => AGREED.has(status) || !asked.length;

export function pointsOf(store) {
  const [all, cards] = [inForce(store), store.all("card")];
  return leverageOf(store).map(({ id }) => {
    const here = new Set([id, ...cards.filter(({ cluster }) => cluster === id).map((card) => card.id)]);
    return pointOf(
      id,
      titleOf(store, id),
      all.filter(({ on = [] }) => on.some((each) => here.has(each))),
    );
  });
}

const pointOf = (id, title, help) => ({
  id,
  title,
  help,
  groups: [...new Set(help.flatMap(({ asked_by: asked = [] }) => asked))],
  offered: help.filter(isOffered),
});

export const unasked = (store) => inForce(store).filter(({ asked_by: asked = [] }) => !asked.length);

export function balance(store) {
  const many = { push: 0, pull: 0, both: 0, unsaid: 0 };
  for (const { pull } of inForce(store)) many[pull || "unsaid"] += 1;
  return many;
}
