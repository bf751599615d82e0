// champions.js: naming who drives the change at a level, with what they bring, and correcting what the own group has named.

import { brings, coverage, risks, steps } from "../../../ui/champions.js";
import { Problem, useCameBack } from "../../../ui/came_back.js";
import { Sheet } from "../../../ui/dialog.js";
import { kept } from "../../../ui/draft.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { labelOf } from "../../../ui/labels.js";
import { pendingOf } from "../../../ui/selectors.js";
import { levelPairs } from "../../../ui/vocabularies.js";
import { Choose, Ticks } from "./choose.js";
import { EditButton, useCorrection } from "./correcting.js";

const NEW = { actor: "", level: "", brings: [], engaged: [], turnover: "" };

export function Champions({ room, me, stage, actors, open }) {
  return html`<section class="stack">
    <h3 class="section-head">${t("Champions")}</h3>
    ${open && html`<${Add} ...${{ room, actors }} draft=${kept(room.draft(`${stage.id}/champion`), NEW)} />`}
    <ul class="stack-tight map-levels">
      ${known(room).map((level) => html`<${Level} key=${level.id} ...${{ room, me, level, open }} />`)}
    </ul>
  </section>`;
}

// With those that are on their way to the room.
function known({ store, outbox }) {
  const coming = pendingOf(outbox, "add_champion", {}).filter((post) => !store.get("champion", post.with.champion));
  const own = coming.map((post) => ({ ...post.with, id: post.with.champion }));
  return coverage(store).map((each) => ({
    ...each,
    champions: [...each.champions, ...own.filter(({ level }) => level === each.id)],
  }));
}

const Level = ({ room, me, level: { words, champions }, open }) =>
  html`<li>
    <b dir="auto">${words}</b>
    ${!champions.length && html`<p class="map-uncovered">${icon("warning")}${t("No champion yet")}</p>`}
    ${champions.map((each) => html`<${Named} key=${each.id} ...${{ room, me, champion: each, open }} />`)}
  </li>`;

const Named = ({ room, me, champion, open }) =>
  html`<div class="map-row">
    <span class="map-tie-words"
      ><span dir="auto">${room.store.get("actor", champion.actor)?.name}</span>${" "}<small class="soft"
        >${(champion.brings ?? []).map((each) => labelOf(brings(), each)).join(t(", "))}</small
      ></span
    >
    ${open && champion.named_by && champion.named_by === me.group && html`<${Own} ...${{ room, champion }} />`}
  </div>`;

function Add({ room, actors, draft }) {
  const said = draft.value;
  const set = (fields) => (draft.value = { ...draft.peek(), ...fields });
  const levelOf = (id) => actors.find((each) => each.id === id)?.level ?? "";
  const why = useCameBack(room, {
    is: (entry) => entry.do === "add_champion",
    draft,
    empty: NEW,
    typed: ({ with: { champion: _, ...fields } }) =>
      actors.some(({ id }) => id === fields.actor) ? { ...NEW, ...fields } : null,
  });
  const ready = said.actor && said.level;
  function submit(event) {
    event.preventDefault();
    if (!ready) return;
    room.post("add_champion", said);
    [draft.value, why.value] = [NEW, ""];
  }
  return html`<form class="card stack" onSubmit=${submit}>
    <${Problem} why=${why.value} />
    <${Choose}
      label=${t("Who drives the change?")}
      pairs=${actors.map(({ id, name }) => [id, name])}
      value=${said.actor}
      onChoose=${(actor) => set({ actor, level: said.level || levelOf(actor) })}
    />
    <${Fields} ...${{ store: room.store, said, set }} />
    <button class="button primary wide" disabled=${!ready}>${icon("champion")}${t("Add champion")}</button>
  </form>`;
}

const Fields = ({ store, said, set }) =>
  html`<${Choose}
      label=${t("At which level?")}
      pairs=${levelPairs(store)}
      value=${said.level}
      onChoose=${(level) => set({ level })}
    />
    <${Ticks} title=${t("Brings")} pairs=${brings()} value=${said.brings} onChoose=${(all) => set({ brings: all })} />
    <${Ticks}
      title=${t("Engaged so far")}
      pairs=${steps()}
      value=${said.engaged}
      onChoose=${(all) => set({ engaged: all })}
    />
    <${Choose}
      label=${t("Risk of leaving")}
      pairs=${risks()}
      value=${said.turnover}
      none=${t("I don’t know")}
      onChoose=${(turnover) => set({ turnover })}
    />`;

function Own({ room, champion }) {
  const edit = useCorrection(room, "champion", champion, fieldsOf);
  const { name } = room.store.get("actor", champion.actor) ?? { name: "" };
  return html`<${EditButton} ...${{ name, edit }} />
    ${edit.open ? html`<${Edit} ...${{ room, champion, name, edit }} />` : html`<${Problem} why=${edit.why} />`}`;
}

const fieldsOf = (champion) => {
  const { actor: _, ...all } = NEW;
  return Object.fromEntries(Object.keys(all).map((field) => [field, champion[field] ?? all[field]]));
};

function Edit({ room, champion, name, edit }) {
  const { said, set, save, end } = edit;
  const remove = () => (room.post("remove_champion", { champion: champion.id }), end());
  return html`<${Sheet} title=${name} onClose=${end}
    ><form class="stack" onSubmit=${save}>
      <${Problem} why=${edit.why} />
      <${Fields} ...${{ store: room.store, said, set }} />
      <button class="button primary wide" disabled=${!said.level}>${t("Save")}</button>
      <button class="button danger wide" type="button" onClick=${remove}>
        ${icon("trash")}${t("Remove champion")}
      </button>
    </form><//
  >`;
}
