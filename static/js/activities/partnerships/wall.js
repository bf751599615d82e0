// wall.js: the partnerships with the trust that their partners say, and the weakest link of each.

import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { titleOf } from "../../ui/selectors.js";
import { FactCards } from "../../ui/wall/fact_cards.js";
import { linkWords, nameOf, partnershipsOf, spread, statusWords, weakLinks } from "./model.js";

const NAMED = 6; // partners; the others are counted

export function Main({ room: { store }, stage }) {
  const cards = partnershipsOf(store).map((each) => ({ id: each.id, lines: linesOf(store, each) }));
  if (cards.length) return html`<${FactCards} cards=${cards} kind="partnership" />`;
  return html`<div class="wall-question">
    ${icon("hand")}
    <p class="wall-question-text" dir="auto">${stage.instruction || stage.title}</p>
    <p class="soft">${t("Partnerships appear here with their weakest link.")}</p>
  </div>`;
}

function linesOf(store, partnership) {
  const { partners, status = "active", why, goal } = partnership;
  const names = partners.map((each) => nameOf(store, each));
  const trust = spread(store, partnership);
  return [
    { look: "head", names: names.slice(0, NAMED), between: "\u00a0· ", more: more(names.length - NAMED) },
    status !== "active" && { look: "soft", label: `${statusWords(status)}:`, names: [why] },
    goal && { icon: "target", names: [titleOf(store, goal)] },
    trust && { icon: "balance", label: `${linkWords("trust")}:`, names: [trust] },
    weakest(weakLinks(store, partnership)),
  ].filter(Boolean);
}

function weakest([first, ...others]) {
  if (!first) return { icon: "check", tone: "ok", label: t("Nothing is missing.") };
  const label = t("Weakest link: {links}", { links: linkWords(first) });
  return { icon: "gap", tone: "warn", label, more: more(others.length) };
}

const more = (n) => n > 0 && tn("and {n} more", "and {n} more", n);
