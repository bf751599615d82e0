// ties.js: what ties the actors together, or those whom the search has found, added and removed by a facilitator.

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { Choice, FormDialog, Tick } from "../../../ui/console/dialog.js";
import { labelOf } from "../../../ui/labels.js";
import { types } from "../model.js";
import { tie, untie } from "./moves.js";
import { More, ROWS } from "./roll.js";

export function Ties({ context, actors, ties }) {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return html`<section class="stack-tight">
    <div class="toolbar">
      <h3 class="section-head">${t("Ties")}</h3>
      <button class="button small toolbar-end" disabled=${actors.length < 2} onClick=${() => addTie(context, actors)}>
        ${icon("link")}${t("Add tie…")}
      </button>
    </div>
    ${
      ties.length > 0 &&
      html`<div class="scroller" tabindex="0" role="region" aria-label=${t("Ties")}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${t("From")}</th>
              <th scope="col">${t("To")}</th>
              <th scope="col">${t("What goes")}</th>
              <th scope="col">${t("Strength")}</th>
              <th scope="col"><span class="visually-hidden">${t("Remove")}</span></th>
            </tr>
          </thead>
          <tbody>
            ${ties.slice(0, ROWS).map((each) => html`<${Row} key=${each.id} ...${{ context, tie: each, names }} />`)}
          </tbody>
        </table>
      </div>`
    }
    <${More} all=${ties.length} />
  </section>`;
}

const Row = ({ context, tie: each, names }) =>
  html`<tr>
    <th scope="row" dir="auto">${names.get(each.from)}</th>
    <td dir="auto">${names.get(each.to)}${each.mutual && html` <span class="chip plain">${t("both ways")}</span>`}</td>
    <td>${labelOf(types(), each.type)}</td>
    <td class="number">${each.strength}</td>
    <td>
      <button
        class="button small quiet icon-only"
        aria-label=${t("Remove this tie")}
        onClick=${() => context.act(untie(each))}
      >
        ${icon("trash")}
      </button>
    </td>
  </tr>`;

function addTie(context, actors) {
  const pairs = actors.map(({ id, name }) => [id, name]);
  const draft = context.draft("map/tie");
  const submit = (data) =>
    context.act(
      tie({
        from: data.get("from"),
        to: data.get("to"),
        type: data.get("type"),
        strength: Number(data.get("strength") || 1),
        mutual: data.get("mutual") === "on",
      }),
      { quiet: true },
    );
  context.ask(
    (close) =>
      html`<${FormDialog} title=${t("Add tie")} yes=${t("Add")} ...${{ close, submit, draft }}>
        <${Choice} label=${t("From")} name="from" pairs=${pairs} />
        <${Choice} label=${t("To")} name="to" pairs=${pairs} />
        <${Choice} label=${t("What goes")} name="type" pairs=${types()} />
        <${Choice}
          label=${t("Strength")}
          name="strength"
          pairs=${[
            ["1", t("Weak")],
            ["2", t("Medium")],
            ["3", t("Strong")],
          ]}
          none=${t("Weak")}
        />
        <${Tick} name="mutual" label=${t("Both ways")} />
      <//>`,
  );
}
