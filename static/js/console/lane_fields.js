// lane_fields.js: the lanes of a stage: renamed, added, put in another order; one that holds cards stays.
//
//   <${LaneFields} context stage />    readLanes(data) -> [{ id, title }] without those that have no title
//
// They are kept as one hidden value of the form, so that a draft of it brings them back whole.

import { newId } from "../core/commands.js";
import { html, useRef, useSignal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/i18n.js";

const [MOST, TITLE] = [12, 120]; // lanes, letters

export const readLanes = (data) =>
  JSON.parse(data.get("lanes"))
    .map(({ id, title }) => ({ id, title: title.trim() }))
    .filter(({ title }) => title);

export function LaneFields({ context, stage }) {
  const kept = useRef(null);
  const lanes = useSignal((stage.lanes ?? []).map(({ id, title }) => ({ id, title })));
  const put = (next) => {
    kept.current.value = JSON.stringify(next);
    kept.current.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const many = cardsIn(context.store, stage.id);
  return html`<fieldset class="field console-lane-fields">
    <legend>${t("Lanes")}</legend>
    <span class="field-hint">${t("Columns on the wall. Without any, all cards are in one.")}</span>
    <input
      type="hidden"
      name="lanes"
      ref=${kept}
      value=${JSON.stringify(lanes.value)}
      onInput=${(event) => (lanes.value = JSON.parse(event.target.value))}
    />
    <ul>
      ${lanes.value.map((lane, place) => html`<${Lane} key=${lane.id} ...${{ lane, place, put }} all=${lanes.value} cards=${many.get(lane.id) ?? 0} />`)}
    </ul>
    ${
      lanes.value.length < MOST &&
      html`<button
        type="button"
        class="button small"
        onClick=${() => put([...lanes.value, { id: newId(), title: "" }])}
      >
        ${icon("plus")}${t("Add lane")}
      </button>`
    }
  </fieldset>`;
}

function cardsIn(store, stage) {
  const many = new Map();
  for (const { stage: of, lane } of [...store.all("card"), ...store.all("cluster")])
    if (of === stage && lane) many.set(lane, (many.get(lane) ?? 0) + 1);
  return many;
}

function Lane({ lane, place, all, put, cards }) {
  const name = { title: lane.title || t("Lane {n}", { n: place + 1 }) };
  const others = all.filter(({ id }) => id !== lane.id);
  const moveTo = (to) => put([...others.slice(0, to), lane, ...others.slice(to)]);
  const rename = (event) => {
    event.stopPropagation(); // told by what keeps all of them
    put(all.map((each) => (each.id === lane.id ? { ...each, title: event.target.value } : each)));
  };
  return html`<li>
    <input
      aria-label=${t("Title of lane {n}", { n: place + 1 })}
      value=${lane.title}
      maxlength=${TITLE}
      dir="auto"
      onInput=${rename}
    />
    ${cards > 0 && html`<small class="soft">${tn("{n} card", "{n} cards", cards)}</small>`}
    <${Act} words=${t("Move {title} up", name)} mark="chevron-up" off=${place === 0} act=${() => moveTo(place - 1)} />
    <${Act}
      words=${t("Move {title} down", name)}
      mark="chevron-down"
      off=${place === all.length - 1}
      act=${() => moveTo(place + 1)}
    />
    <${Act} words=${t("Remove {name}", { name: name.title })} mark="trash" off=${cards > 0} act=${() => put(others)} />
  </li>`;
}

const Act = ({ words, mark, off, act }) =>
  html`<button
    type="button"
    class="button quiet small icon-only"
    aria-label=${words}
    title=${words}
    disabled=${off}
    onClick=${act}
  >
    ${icon(mark)}
  </button>`;
