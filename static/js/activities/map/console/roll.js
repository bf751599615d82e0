// roll.js: everyone on the map, or whom the search has found, with what is known of them.

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { labelOf } from "../../../ui/labels.js";
import { levelPairs } from "../../../ui/vocabularies.js";
import { remove } from "./moves.js";

export const ROWS = 100; // of a table; more would make each change of the map slow to see
const number = (n) => String(Math.round(n * 10) / 10).replace("-", "−");

export function Roll({ context, actors, standings, seek, onOpen }) {
  return html`<section class="stack-tight">
    <label class="field map-search">
      <b>${t("Search")}</b>
      <input
        type="search"
        dir="auto"
        value=${seek.value}
        onInput=${(event) => (seek.value = event.currentTarget.value)}
      />
    </label>
    <div class="scroller" tabindex="0" role="region" aria-label=${t("Actors")}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${t("Who")}</th>
            <th scope="col">${t("Level")}</th>
            <th scope="col">${t("Influence")}</th>
            <th scope="col">${t("Support")}</th>
            <th scope="col">${t("Groups")}</th>
            <th scope="col"><span class="visually-hidden">${t("Edit")}</span></th>
          </tr>
        </thead>
        <tbody>
          ${actors.slice(0, ROWS).map((actor) => html`<${Row} key=${actor.id} ...${{ context, actor, said: standings.get(actor.id), onOpen }} />`)}
        </tbody>
      </table>
    </div>
    <${More} all=${actors.length} />
    ${!actors.length && html`<p class="soft">${t("No actor has this in its name.")}</p>`}
  </section>`;
}

/** What is left out of a table, which a search brings. */
export const More = ({ all }) =>
  all > ROWS && html`<p class="soft">${t("{n} of {all} shown. Search above for the others.", { n: ROWS, all })}</p>`;

const Row = ({ context, actor, said, onOpen }) =>
  html`<tr>
    <th scope="row">
      <span dir="auto">${actor.name}</span>${actor.note && html`<small class="soft" dir="auto">${actor.note}</small>`}
    </th>
    <td>${labelOf(levelPairs(context.store), actor.level ?? "") || "–"}</td>
    <td class="number">${said ? number(said.influence) : "–"}</td>
    <td class="number">
      <bdi dir="ltr">${said ? number(said.support) : "–"}</bdi>
      ${said?.apart && html`<span class="chip plain" data-tone="warn">${t("groups disagree")}</span>`}
    </td>
    <td class="number">${said?.groups ?? 0}</td>
    <td class="map-row-acts">
      <button
        class="button small quiet icon-only"
        aria-label=${t("Edit {name}", { name: actor.name })}
        onClick=${() => onOpen(actor)}
      >
        ${icon("edit")}
      </button>
      <button
        class="button small quiet icon-only"
        aria-label=${t("Remove {name}", { name: actor.name })}
        onClick=${() => context.act(remove(actor))}
      >
        ${icon("trash")}
      </button>
    </td>
  </tr>`;
