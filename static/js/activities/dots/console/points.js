// points.js: leverage points with what each would shift, and what the room has suggested.

import { html } from "../../../ui/html.js";
import { cardsOf, leverageOf, textOf, titleOf } from "../../../ui/selectors.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { mark } from "../../../ui/console/leverage_moves.js";
import { ChainButton } from "../../../ui/console/chain_window.js";
import { SHIFTS, askLinks } from "../../../ui/console/link_form.js";
import { askKinds, kindWords } from "../../../ui/console/leverage_kinds.js";
import { barriersBehind } from "../barriers.js";
import { subjectsOf } from "../subjects.js";
import { suggestPoint } from "./suggest.js";

/** What people vote on: leverage points can be marked here, cards of another stage are kept on the board. */
export const Points = ({ context, stage }) =>
  stage.settings?.on
    ? html`<${Subjects} ...${{ context, stage }} />`
    : html`<${LeveragePoints} ...${{ context, stage }} />`;

function Subjects({ context, stage }) {
  const ids = subjectsOf(context.store, stage);
  return html`<section class="console-box" aria-label=${t("What people vote on")}>
    <h3>${icon("dot")}${t("What people vote on")} <span class="count">${ids.length}</span></h3>
    <ol class="people">
      ${ids.map((id) => html`<li class="person-row" key=${id}><span class="person-name" dir="auto">${titleOf(context.store, id)}</span></li>`)}
    </ol>
  </section>`;
}

function LeveragePoints({ context, stage }) {
  const points = leverageOf(context.store);
  return html`<section class="console-box" aria-label=${t("Leverage points")}>
    <div class="toolbar">
      <h3>${icon("leverage")}${t("Leverage points")} <span class="count">${points.length}</span></h3>
      <button class="button small toolbar-end" onClick=${() => suggestPoint(context, stage)}>
        ${icon("plus")}${t("Add one…")}
      </button>
    </div>
    ${
      points.length
        ? html`<ol class="people">
            ${points.map((point) => html`<${Point} key=${point.id} ...${{ context, point }} />`)}
          </ol>`
        : html`<p class="soft">
            ${t("Mark clusters or cards as leverage points, here or on the board. People vote on these.")}
          </p>`
    }
    <${Suggested} ...${{ context, stage }} />
  </section>`;
}

function Point({ context, point }) {
  const { store } = context;
  const linked = barriersBehind({ id: point.id, links: store.all("link"), cards: cardsOf(store) }).length;
  const title = titleOf(context.store, point.id);
  const behind = linked
    ? tn("would shift {n} barrier", "would shift {n} barriers", linked)
    : t("linked to no barrier yet");
  const kinds = [...kindWords(point), behind].join(" · ");
  return html`<li class="person-row">
    ${icon("leverage")}<span class="person-name" dir="auto">${title}<small>${kinds}</small></span>
    <${ChainButton} ...${{ context, title }} kind="leverage" id=${point.id} />
    <button class="button small" onClick=${() => askLinks(context, point.id, SHIFTS)}>
      ${icon("link")}${t("Barriers…")}
    </button>
    <button class="button small" onClick=${() => askKinds(context, point)}>${t("Kind…")}</button>
    <button
      class="button small quiet icon-only"
      aria-label=${t("Unmark as leverage point: {title}", { title })}
      onClick=${() => context.act(mark(point.id, false))}
    >
      ${icon("close")}
    </button>
  </li>`;
}

// What people suggested in this stage and no one has taken up.
function Suggested({ context, stage }) {
  const cards = context.store
    .all("card")
    .filter(
      (card) =>
        card.stage === stage.id &&
        card.shown !== "hidden" &&
        !card.merged_into &&
        !context.store.get("leverage", card.id),
    );
  if (!cards.length) return null;
  return html`<h4>${t("Suggested by the room")}</h4>
    <ul class="people">
      ${cards.map(
        (card) =>
          html`<li class="person-row" key=${card.id}>
            <span class="person-name" dir="auto"
              >${textOf(card)}<small>${context.store.get("group", card.group ?? "")?.name}</small></span
            >
            <button class="button small" onClick=${() => context.act(mark(card.id, true))}>
              ${icon("leverage")}${t("Accept it")}
            </button>
          </li>`,
      )}
    </ul>`;
}
