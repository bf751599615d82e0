// results.js: what closed votes say, round by round.

import { rankedBars, tooFewVoted } from "../../../pictures/bars.js";
import { recordDecision } from "../../../ui/console/decision_form.js";
import { html, useSignal } from "../../../ui/html.js";
import { groupsOf } from "../../../ui/selectors.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { Revealing } from "./revealing.js";
import { shownTitle, summaryOf } from "../summary.js";

export function Results({ context, closed }) {
  const chosen = useSignal(null);
  const vote = closed.find((each) => each.id === chosen.value) ?? closed[0];
  const tally = context.store.get("tally", vote.id);
  const before = closed.find((each) => each.round === vote.round - 1);
  const reveal = context.store.get("reveal", vote.id);
  if (!tally) return null;
  return html`<section class="console-box" aria-label=${t("Result")}>
    <div class="toolbar">
      <h3>${icon("check")}${t("Result of round {n}", { n: vote.round })}</h3>
      <span class="toolbar-end"
        >${
          closed.length > 1 &&
          closed.map(
            (each) =>
              html`<button
                key=${each.id}
                class="button small"
                aria-pressed=${each === vote}
                onClick=${() => (chosen.value = each.id)}
              >
                ${t("Round {n}", { n: each.round })}
              </button>`,
          )
        }
        <button class="button small" onClick=${() => recordDecision(context, { tally, vote })}>
          ${icon("decision")}${t("Record a decision…")}
        </button></span
      >
    </div>
    ${reveal && html`<${Revealing} ...${{ context, reveal }} />`}
    <p class="soft">${summaryOf(context.store, vote)}</p>
    ${tally.items.length === 0 && html`<p class="notice">${icon("lock")}${tooFewVoted()}</p>`}
    ${
      tally.items.length > 0 &&
      rankedBars({
        tally,
        groups: groupsOf(context.store),
        names: (id) => shownTitle(context.store, id),
        before: before && context.store.get("tally", before.id),
        compact: true,
        table: true,
      })
    }
  </section>`;
}
