// roll.js: everyone on the map with what is known of them, found by name.

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { labelOf } from "../../../ui/labels.js";
import { levelPairs } from "../../../ui/vocabularies.js";
import { remove } from "./moves.js";

const number = (n) => String(Math.round(n * 10) / 10).replace("-", "−");

export function Roll({ context, actors, standings, seek, onOpen }) {
  const wanted = seek.value.trim().toLocaleLowerCase();
  const found = actors.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
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
          ${found.map((actor) => html`<${Row} key=${actor.id} ...${{ context, actor, said: standings.get(actor.id), onOpen }} />`)}
        </tbody>
      </table>
    </div>
    ${!found.length && html`<p class="soft">${t("No actor has this in its name.")}</p>`}
  </section>`;
}

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
