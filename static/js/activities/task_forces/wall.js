// wall.js: the task forces with their conveners and members, and which groups are not on them.

import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { everyoneOn, forcesOf, kindWords, missedBy, nameOn } from "../../ui/task_forces.js";
import { FactCards } from "../../ui/wall/fact_cards.js";

const [NAMED, GROUPS] = [4, 3]; // names that are said; the others are counted

export function Main({ room: { store }, stage }) {
  const cards = forcesOf(store).map((each) => ({ id: each.id, lines: linesOf(store, each) }));
  if (cards.length) return html`<${FactCards} cards=${cards} kind="task-force" />`;
  return html`<div class="wall-question">
    ${icon("flag")}
    <p class="wall-question-text" dir="auto">${stage.instruction || stage.title}</p>
    <p class="soft">${t("Task forces appear here with their members.")}</p>
  </div>`;
}

function linesOf(store, force) {
  const { name, convener, task_force_kind: kind } = force;
  const missed = missedBy(store, force).map((group) => group.name);
  return [
    { look: "head", names: [name] },
    kind === "advisory_group" && { look: "soft", label: kindWords(kind) },
    convener
      ? { look: "strong", icon: "person", names: [nameOn(store, convener)] }
      : { icon: "person", label: t("No convener yet") },
    members(store, force),
    missed.length > 0 && { icon: "gap", tone: "warn", label: t("Not on it:"), ...some(missed, GROUPS) },
  ].filter(Boolean);
}

function members(store, force) {
  const others = everyoneOn(force).filter((who) => who !== force.convener);
  if (!others.length) return { icon: "people", label: t("No one else yet") };
  return {
    icon: "people",
    ...some(
      others.map((who) => nameOn(store, who)),
      NAMED,
    ),
  };
}

const some = (names, most) => ({
  names: names.slice(0, most),
  more: names.length > most && tn("and {n} more", "and {n} more", names.length - most),
});
