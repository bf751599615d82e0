// task_forces.js: who is on a task force, which groups are not, and whose plan a plan is.
//
//   forcesOf(store)               advisory groups first, then task forces, each in the order in which they were founded
//   everyoneOn(force)             ids of people and names from outside, the convener first
//   nameOn(store, who)            the name of someone on it
//   absentFrom(store, force)      the groups from which no one is on it
//   missedBy(store, force)        those of them that should be: all of an advisory group, else those that act on its goals
//   ownerOf(store, plan)          { id, name, icon, colour }: a group, or a task force

import { t } from "./i18n.js";
import { groupsOf } from "./selectors.js";

const isAdvisory = (force) => force.task_force_kind === "advisory_group";

export const forcesOf = (store) =>
  [...store.all("task_force")].sort((a, b) => isAdvisory(b) - isAdvisory(a) || a.at - b.at);

export const everyoneOn = ({ convener, members = [] }) => [...new Set([convener, ...members].filter(Boolean))];

export function nameOn(store, who) {
  const person = store.get("person", who);
  return person ? person.name || t("someone without a name") : who;
}

export function absentFrom(store, force) {
  const there = new Set(everyoneOn(force).map((who) => store.get("person", who)?.group));
  return groupsOf(store).filter(({ id }) => !there.has(id));
}

export function missedBy(store, force) {
  if (isAdvisory(force)) return absentFrom(store, force);
  const goals = new Set(force.goals ?? []);
  const serving = store.all("action").filter((action) => action.goals?.some((id) => goals.has(id)));
  const acting = new Set(serving.map((action) => store.get("plan", action.plan)?.group));
  return absentFrom(store, force).filter(({ id }) => acting.has(id));
}

export function ownerOf(store, plan) {
  const group = store.get("group", plan.group ?? "");
  const { owner } = plan;
  if (group) return { id: owner, name: group.name, icon: group.icon, colour: group.colour };
  return { id: owner, name: store.get("task_force", plan.task_force ?? "")?.name ?? owner, icon: "flag", colour: null };
}

export const kindWords = (kind) => (kind === "advisory_group" ? t("Advisory group") : t("Task force"));
