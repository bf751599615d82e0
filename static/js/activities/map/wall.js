// wall.js: who can move it: influence and support, the levels as rings, the network of ties; each says what to look at.

import { html, useMemo } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { groupsOf } from "../../ui/selectors.js";
import { useBox } from "../../ui/wall/hooks.js";
import { GroupStrip } from "../../ui/wall/strip.js";
import { widthInCanvas } from "../../ui/wall/text.js";
import { useTurn } from "../../ui/wall/turning.js";
import { actorsOf, sideOf, standingsOf, tiesOf } from "./model.js";
import { chart, list } from "./picture/chart.js";
import { Table } from "./picture/table.js";
import { viewsOf } from "./wall/views.js";

const AROUND = 5.4; // rem for the sentence over the picture and the key under it
const TYPE = 0.9; // rem: 2.3 % of the height

export function Main({ room, stage }) {
  const [ref, box] = useBox();
  const actors = actorsOf(room.store);
  if (!actors.length) return html`<div class="wall-map" ref=${ref}><${Ahead} stage=${stage} /></div>`;
  return html`<div class="wall-map" ref=${ref}>${box && html`<${Drawn} ...${{ room, box, actors }} />`}</div>`;
}

const Ahead = ({ stage }) =>
  html`<div class="wall-question">
    ${icon("resistance")}
    <p class="wall-question-text" dir="auto">${stage.instruction || stage.title}</p>
  </div>`;

function Drawn({ room, box, actors }) {
  const { store } = room;
  const [placements, ties] = [store.all("placement"), tiesOf(store)];
  const champions = [store.all("champion"), store.all("stage").map(({ settings }) => settings?.champions)];
  const size = Math.max(TYPE * box.rem, 0.0225 * window.innerHeight);
  const height = box.height - AROUND * box.rem;
  const shown = useMemo(() => {
    const standings = standingsOf(placements);
    const sides = new Map(actors.map(({ id }) => [id, sideOf(standings.get(id))]));
    const given = { store, actors, ties, standings, size, widthOf, width: box.width, height };
    return { sides, standings, pages: viewsOf(given) };
  }, [
    JSON.stringify([
      actors,
      placements.map(({ id, at }) => [id, at]),
      ties,
      box,
      store.get("vocabulary", "levels"),
      champions,
    ]),
  ]);
  const turn = useTurn(shown.pages.length);
  const page = shown.pages[Math.min(turn, shown.pages.length - 1)];
  return html`<p class="wall-map-sentence" dir="auto">${page.sentence}</p>
    <div
      class="wall-map-picture"
      key=${turn}
      style=${{ "--size": `${size}px`, "--beside": `${page.fit?.beside ?? 0}px` }}
    >
      ${page.body ?? html`${chart({ ...page, height, size, sides: shown.sides })} ${list(page.part, shown.sides)}`}
    </div>
    <div class="wall-map-foot">
      ${page.key}
      ${shown.pages.length > 1 && html`<p class="wall-page">${t("page {n} of {all}", { n: turn + 1, all: shown.pages.length })}</p>`}
    </div>
    <${Table} ...${{ store, actors, ties, standings: shown.standings, hidden: true }} />`;
}

let measured = null;
const known = new Map();
function widthOf(words) {
  measured ??= widthInCanvas(getComputedStyle(document.body).fontFamily);
  if (!known.has(words)) known.set(words, measured(words) * 1.06);
  return known.get(words);
}

export function Strip({ room }) {
  const placements = room.store.all("placement").filter(({ actor }) => room.store.get("actor", actor));
  const many = (group) => placements.filter((each) => each.group === group.id).length;
  const entries = groupsOf(room.store).map((group) => ({ group, count: many(group) }));
  return html`<${GroupStrip}
    total=${room.store.all("actor").length}
    label=${t("on the map")}
    missing=${t("not yet")}
    entries=${entries}
  />`;
}
