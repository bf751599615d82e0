// console.js: the forces on each goal or barrier with the totals, and the window that changes one.

import { Group } from "../../ui/badges.js";
import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { titleOf } from "../../ui/selectors.js";
import { askForce } from "./console/form.js";
import { removing } from "./console/moves.js";
import { fieldOf, notes, subjectsOf, wordsOf } from "./model.js";

/** @returns {Set<string>} groups that have written a force */
export const heard = (stage, store) => new Set(store.all("force").map(({ group }) => group));

/** @returns {string[]} what would leave with the last stage that shows the forces */
export function holds(stage, store) {
  const alone = store.all("stage").filter(({ activity }) => activity === "forces").length === 1;
  const many = store.all("force").length;
  return alone && many ? [tn("{n} force", "{n} forces", many)] : [];
}

export const tab = { icon: "balance", words: () => t("Forces") };

export function Panel({ context, stage }) {
  const { store } = context;
  const forces = store.all("force");
  const asked = stage ? subjectsOf(store, stage) : [];
  const known = new Set(asked.map(({ id }) => id));
  const others = [...new Set(forces.map(({ on }) => on))].filter((id) => !known.has(id));
  const all = [...asked, ...others.map((id) => ({ id, title: titleOf(store, id) }))];
  return html`<div class="stack">
    <p class="soft">${t("What drives each goal or barrier, and what holds it back.")}</p>
    ${all.map((each) => html`<${One} key=${each.id} ...${{ context, stage, forces }} ...${each} />`)}
    ${!all.length && html`<${Nothing} />`}
  </div>`;
}

const Nothing = () =>
  html`<div class="empty">
    ${icon("balance")}
    <h3>${t("Nothing to weigh yet")}</h3>
    <p>${t("Choose in the stage’s settings what the forces act on.")}</p>
  </div>`;

function One({ context, stage, forces, id, title }) {
  const { driving, restraining, totals } = fieldOf(forces, id);
  return html`<article class="console-box force-one">
    <div class="row">
      <h4 class="force-title" dir="auto">${title}</h4>
      <button class="button small" onClick=${() => askForce(context, stage, null, id)}>
        ${icon("plus")}${t("Add force…")}
      </button>
    </div>
    ${
      driving.length + restraining.length > 0 &&
      html`<div class="force-sides">
        <${Side} head=${t("Drives it")} total=${totals.driving} forces=${driving} ...${{ context, stage }} />
        <${Side}
          head=${t("Holds it back")}
          total=${totals.restraining}
          forces=${restraining}
          ...${{ context, stage }}
        />
      </div>`
    }
  </article>`;
}

const Side = ({ head, total, forces, context, stage }) =>
  html`<section>
    <h5>${head} <span class="count">${total}</span></h5>
    <ul class="force-list">
      ${forces.map((force) => html`<${Row} key=${force.id} ...${{ context, stage, force }} />`)}
    </ul>
  </section>`;

const Row = ({ context, stage, force }) =>
  html`<li>
    <span class="force-strength" data-heat=${force.strength}
      ><span class="visually-hidden">${t("Strength")}</span> ${force.strength}</span
    >
    <span class="force-words"
      ><span dir="auto">${wordsOf(force)}</span>
      <small class="soft">${notes(force).join(" · ")}</small>
      <${Group} group=${force.group && context.store.get("group", force.group)} plain
    /></span>
    <button
      class="button small quiet icon-only"
      aria-label=${t("Edit: {text}", { text: wordsOf(force) })}
      onClick=${() => askForce(context, stage, force)}
    >
      ${icon("edit")}
    </button>
    <button
      class="button small quiet icon-only"
      aria-label=${t("Remove: {text}", { text: wordsOf(force) })}
      onClick=${() => context.act(removing(force))}
    >
      ${icon("trash")}
    </button>
  </li>`;
