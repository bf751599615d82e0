// wall.js: cards as they come in, lane by lane, and who has not been heard yet.
//
//   Main({ room, stage, lane? })   the wall's middle; lane: the only one shown
//   Strip({ room, stage })         its foot: count per group, silent groups

import { groupsOf } from "../../ui/selectors.js";
import { html, signal, useMemo } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { loadCss } from "../../ui/load_css.js";
import { takingPart } from "../../ui/taking_part.js";
import { byId } from "../../ui/wall/facts.js";
import { useNewcomers } from "../../ui/wall/hooks.js";
import { Goals } from "./wall/goals.js";
import { lanesOf, voicesOf } from "./wall/lanes.js";
import { Sheets } from "../../ui/wall/sheets.js";
import { GroupStrip } from "../../ui/wall/strip.js";

export { spotlights } from "./wall/spotlight.js";

export const Main = ({ room, stage, lane = "" }) =>
  stage.settings?.agree && room.store.all("card").some((card) => card.stage === stage.id)
    ? html`<${Goals} room=${room} stage=${stage} lane=${lane} />`
    : html`<${Lanes} room=${room} stage=${stage} lane=${lane} />`;

function Lanes({ room, stage, lane }) {
  const [cards, clusters, groups, people, supports] = ["card", "cluster", "group", "person", "support"].map((kind) =>
    room.store.all(kind),
  );
  const all = useMemo(() => lanesOf(stage, cards, clusters, supports), [stage, cards, clusters, supports]);
  const lanes = useMemo(() => oneOf(all, lane), [all, lane]);
  const fresh = useNewcomers(cards.filter((card) => card.stage === stage.id).map((card) => card.id));
  const empty = lanes.every((lane) => lane.items.length === 0);
  const inOrder = useMemo(() => byId(groupsOf(room.store)), [groups]);
  const names = useMemo(() => byId(people), [people]);
  const Scene = empty ? null : sceneOf(stage);
  if (Scene === WAITING) return html`<div class="wall-cards"></div>`;
  if (Scene)
    return html`<${Scene}
      ...${{ stage, clusters, fresh }}
      cards=${lane && lanes.length === 1 ? cards.filter((card) => card.lane === lane) : cards}
      groups=${inOrder}
      tables=${byId(room.store.all("table"))}
    />`;
  return html`<div class="wall-cards">
    <${Sheets} lanes=${lanes} groups=${inOrder} people=${names} fresh=${fresh} quiet=${!empty} />
    ${empty && html`<${Question} stage=${stage} alone=${writtenAlone(room.store, stage)} />`}
  </div>`;
}

// Pictures are fetched when a stage first has something to draw; where they don't come, cards are in lanes.
const WAITING = "waiting";
const AGAIN = 10_000; // ms
const scenes = signal(null);
let asked = false;

function sceneOf(stage) {
  const name = pictureOf(stage);
  if (!name) return null;
  if (!asked) fetchScenes();
  return scenes.value ? (scenes.value[name] ?? null) : WAITING;
}

function fetchScenes() {
  asked = true;
  Promise.all([import("./wall/scenes/all.js"), loadCss("scenes")]).then(
    ([module]) => (scenes.value = module.SCENES),
    () => ((scenes.value = {}), setTimeout(fetchScenes, AGAIN)),
  );
}

function pictureOf({ settings = {} }) {
  if (settings.draw) return settings.draw;
  return settings.long ? "long" : settings.importance ? "ranked" : "";
}

/** The lane of this id, or all of them where there is none. */
const oneOf = (lanes, id) => (lanes.some((lane) => lane.id === id) ? lanes.filter((lane) => lane.id === id) : lanes);

// How many cards wait to be revealed; null where no one writes alone.
function writtenAlone(store, stage) {
  const writing = store.get("writing", stage.id);
  return writing?.cards || (stage.settings?.alone && !writing?.revealed ? 0 : null);
}

const Alone = ({ many }) =>
  html`<p class="wall-alone"><b>${many}</b> ${tn("card written", "cards written", many)}</p>
    <p class="soft">${t("Write alone for now. All cards are revealed together.")}</p>`;

function Question({ stage, alone }) {
  const open = stage.status === "open";
  return html`<div class="wall-question">
    ${icon("edit")}
    <p class="wall-question-text" dir="auto">${stage.instruction || stage.title}</p>
    ${
      alone === null
        ? html`<p class="soft">${open ? t("Write on your phone: your card appears here.") : t("No cards yet.")}</p>`
        : html`<${Alone} many=${alone} />`
    }
  </div>`;
}

export function Strip({ room, stage }) {
  const cards = room.store.all("card");
  const { heard, silent, told, total } = voicesOf(stage, {
    cards,
    groups: groupsOf(room.store),
    people: takingPart(room.store.all("person")),
  });
  const entries = told ? [...heard, ...silent.map((group) => ({ group, count: 0 }))] : [];
  return html`<${GroupStrip}
    total=${total}
    label=${tn("card", "cards", total)}
    entries=${entries}
    missing=${t("not heard yet")}
  />`;
}
