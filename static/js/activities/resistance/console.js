// console.js: the register of who may resist and why, the most severe first; no one but facilitators reads it.

import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { dayInWords } from "../../ui/dates.js";
import { labelOf } from "../../ui/labels.js";
import { Menu } from "../../ui/console/menu.js";
import { resistanceForm } from "./console/form.js";
import { removeResistance } from "./console/moves.js";
import { losses, personIn, toneOf } from "./console/words.js";

export const tab = { icon: "resistance", words: () => t("Resistance"), always: true };

export function Panel({ context }) {
  const all = [...context.store.all("resistance")].sort((a, b) => b.severity - a.severity || a.at - b.at);
  return html`<div class="stack">
    <p class="notice" data-tone="info">
      ${icon("lock")}<span
        >${t(
          "Only facilitators see this register: no phone, wall or report shows it. The workshop file and JSON contain it.",
        )}</span
      >
    </p>
    <div class="toolbar">
      <button class="button primary toolbar-end" onClick=${() => resistanceForm(context)}>
        ${icon("plus")}${t("Add entry…")}
      </button>
    </div>
    ${all.length ? all.map((each) => html`<${Entry} key=${each.id} ...${{ context, entry: each }} />`) : html`<${Empty} />`}
  </div>`;
}

const Empty = () =>
  html`<div class="empty">
    ${icon("lock")}
    <h3>${t("No entries yet")}</h3>
    <p>
      ${t(
        "Who might resist the change, what do they fear to lose, and why? Note it here, with your response and who talks with them.",
      )}
    </p>
  </div>`;

function Entry({ context, entry }) {
  const who = personIn(context.store, entry.who);
  return html`<article class="console-box resistance" aria-label=${who}>
    <div class="row">
      <h3 dir="auto">${who}</h3>
      <${Chips} entry=${entry} />
      <${Menu} label=${t("More for {title}", { title: who })} items=${() => menu(context, entry)} />
    </div>
    <p dir="auto">${entry.fears}</p>
    <${Whys} whys=${entry.root_cause} />
    ${entry.response && html`<p><b>${t("Response")}:</b> <span dir="auto">${entry.response}</span></p>`}
    <${Talks} ...${{ context, entry }} />
  </article>`;
}

const Chips = ({ entry }) =>
  html`<span class="row resistance-chips">
    ${
      entry.severity > 0 &&
      html`<span class="chip" data-tone=${toneOf(entry.severity)}
        >${t("Severity {n} of {most}", { n: entry.severity, most: 5 })}</span
      >`
    }
    ${entry.loses && html`<span class="chip">${labelOf(losses(), entry.loses)}</span>`}
  </span>`;

// The deepest cause is what a response has to meet.
const Whys = ({ whys }) =>
  whys?.length > 0 &&
  html`<ol class="resistance-whys" aria-label=${t("Why")}>
    ${whys.map(
      (why, i) =>
        html`<li key=${i} data-root=${i === whys.length - 1}>
          ${icon("chevron-down")}<span dir="auto">${why}</span>
          ${i === whys.length - 1 && html`<span class="chip">${t("root cause")}</span>`}
        </li>`,
    )}
  </ol>`;

function Talks({ context, entry }) {
  const name = entry.by && personIn(context.store, entry.by);
  if (!name && !entry.due)
    return html`<p><span class="chip" data-tone="warn">${icon("warning")}${t("No one talks with them yet")}</span></p>`;
  const parts = [
    name && t("{name} talks with them", { name }),
    entry.due && t("by {day}", { day: dayInWords(entry.due) }),
  ];
  return html`<p class="soft">${parts.filter(Boolean).map((each, i) => html`${i ? " · " : ""}<bdi>${each}</bdi>`)}</p>`;
}

const menu = (context, entry) => [
  { icon: "edit", words: t("Edit…"), act: () => resistanceForm(context, entry) },
  null,
  { icon: "trash", words: t("Remove"), danger: true, act: () => context.act(removeResistance(entry)) },
];
