// console.js: what was decided, on what basis, with whose dissent; a vote is advice, this is apart from it.

import { html } from "../../ui/html.js";
import { titleOf } from "../../ui/selectors.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { ChainButton } from "../../ui/console/chain_window.js";
import { recordDecision } from "../../ui/console/decision_form.js";

export const tab = { key: "5", icon: "decision", words: () => t("Decisions"), always: true };

export function Panel({ context }) {
  const decisions = [...context.store.all("decision")].sort((a, b) => b.at - a.at);
  return html`<div class="stack">
    <div class="toolbar">
      <p class="soft">${t("A vote is advice. Record here what the room decided, and who disagreed.")}</p>
      <button class="button primary toolbar-end" onClick=${() => recordDecision(context)}>
        ${icon("plus")}${t("Record a decision…")}
      </button>
    </div>
    ${
      decisions.length
        ? decisions.map((each) => html`<${One} key=${each.id} ...${{ context, decision: each }} />`)
        : html`<div class="empty">
            ${icon("decision")}
            <h3>${t("No decision yet")}</h3>
            <p>${t("Recorded decisions appear in the report with how they were decided and who disagreed.")}</p>
          </div>`
    }
  </div>`;
}

function One({ context, decision }) {
  const by = context.store.get("person", decision.by ?? "");
  return html`<article class="console-box">
    <div class="toolbar">
      <h3 dir="auto">${decision.text}</h3>
      <span class="toolbar-end"
        ><${ChainButton} ...${{ context }} kind="decision" id=${decision.id} title=${decision.text}
      /></span>
    </div>
    ${decision.basis && html`<p><b>${t("Basis")}:</b> <span dir="auto">${decision.basis}</span></p>`}
    ${
      decision.on?.length > 0 &&
      html`<p class="row">
        ${decision.on.map(
          (id) =>
            html`<span class="chip" data-tone="leverage" key=${id}
              >${icon("leverage")}<span dir="auto">${titleOf(context.store, id)}</span></span
            >`,
        )}
      </p>`
    }
    <p><b>${t("Dissent")}:</b> <span dir="auto">${decision.dissent || t("none recorded")}</span></p>
    <p class="soft">${by?.name ? t("Recorded by {name}", { name: by.name }) : t("Recorded by a facilitator")}</p>
  </article>`;
}
