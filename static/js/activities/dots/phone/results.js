// results.js: how a closed vote came out, said in one sentence and shown as bars.

import { groupsOf, titleOf } from "../../../ui/selectors.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { isLeast, rankedBars, tooFewVoted } from "../../../pictures/bars.js";

export function Results({ store, votes }) {
  const [vote, earlier] = votes.filter(({ status }) => status === "closed");
  const tally = vote && store.get("tally", vote.id);
  if (!tally) return null;
  const before = earlier && store.get("tally", earlier.id);
  return html`<section class="stack">
    <h2 class="section-head">${t("What the room chose")}</h2>
    <${InWords} store=${store} tally=${tally} />
    ${tally.items.length > 0 && rankedBars({ tally, groups: groupsOf(store), names: (on) => titleOf(store, on), compact: true, before, table: true })}
    <p class="soft">${t("A vote is advice. The room decides afterwards.")}</p>
  </section>`;
}

function InWords({ store, tally }) {
  if (!tally.items.length)
    return html`<div class="notice">
      ${icon("lock")}
      <p>${tooFewVoted()}</p>
    </div>`;
  const best = tally.items.filter(({ dots }) => dots > 0 && dots === tally.items[0].dots);
  if (!best.length) return html`<p>${t("No one placed a dot.")}</p>`;
  return html`<div class="notice" data-tone="leverage">
    ${icon("leverage")}
    <div class="stack-tight">
      ${best.map(({ on }) => html`<b key=${on} dir="auto">${titleOf(store, on)}</b>`)}
      <p>${facts(tally, best[0]).join(" · ")}</p>
    </div>
  </div>`;
}

const facts = (tally, first) => [
  tn("{n} dot", "{n} dots", first.dots),
  isLeast(first, tally)
    ? t("backed by at least {some} of {all} groups", { some: first.backed_by, all: tally.groups })
    : t("backed by {some} of {all} groups", { some: first.backed_by, all: tally.groups }),
  tn("{n} person voted", "{n} people voted", tally.people),
];
