// results.js: how a closed vote came out: what came first, the bars, and what was decided on it.

import { groupsOf } from "../../../ui/selectors.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { rankedBars, tooFewVoted } from "../../../pictures/bars.js";
import { decisionsOn } from "../decided.js";
import { resultOf, shownTitle } from "../summary.js";

export function Results({ store, votes }) {
  const [vote, earlier] = votes.filter(({ status }) => status === "closed");
  const tally = vote && resultOf(store, vote);
  if (!tally) return null;
  const before = earlier && store.get("tally", earlier.id);
  return html`<section class="stack">
    <h2 class="section-head">${t("Result")}</h2>
    <${InShort} tally=${tally} />
    ${tally.total > tally.items.length && html`<p class="soft">${t("The places are revealed one by one, on the wall too.")}</p>`}
    ${tally.items.length > 0 && rankedBars({ tally, groups: groupsOf(store), names: (on) => shownTitle(store, on), compact: true, before, table: true })}
    ${decisionsOn(store, vote).map((each) => html`<${Decision} key=${each.id} ...${each} />`)}
    <p class="soft">${t("A vote is advice. The room decides afterwards.")}</p>
  </section>`;
}

function InShort({ tally }) {
  if (tally.total) return null;
  if (!tally.items.length)
    return html`<div class="notice">
      ${icon("lock")}
      <p>${tooFewVoted()}</p>
    </div>`;
  return tally.items.some(({ dots }) => dots > 0) ? null : html`<p>${t("No one placed a dot.")}</p>`;
}

const Decision = ({ head, text, dissent }) =>
  html`<div class="notice" data-tone="leverage">
    ${icon("decision")}
    <div class="stack-tight">
      <p><b>${head}</b>${" "}<span dir="auto">${text}</span></p>
      ${dissent && html`<p class="soft" dir="auto">${t("Not everyone agreed: {dissent}", { dissent })}</p>`}
    </div>
  </div>`;
