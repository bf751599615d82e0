// champions.js: the levels with their champions on the wall, on as many pages as it takes; a level without one is flagged.
//
//   championViews({ store, size, widthOf, width, height }) -> [{ body, sentence, label }]     none where no one asks for champions

import { brings, coverage } from "../../../ui/champions.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { labelOf } from "../../../ui/labels.js";
import { broken } from "../picture/fitted.js";
import { listed } from "../picture/sentences.js";

const LEADING = 1.2;
const AROUND = 0.8; // ems over and under a level
const LARGER = [1.7, 1.5, 1.3, 1.15]; // where all of it has room on one page
const [TITLE, NAMES] = [0.3, 0.66]; // of the width

export function championViews({ store, size, widthOf, width, height }) {
  const levels = coverage(store);
  const asked = store.all("stage").some(({ activity, settings }) => activity === "map" && settings?.champions);
  if (!asked && !levels.some(({ champions }) => champions.length)) return [];
  const label = t("Champions");
  const pages = (type) =>
    pagesOf(
      levels.map((level) => rowOf(level, { store, widthOf, width: width / type })),
      height / type,
    );
  const type = LARGER.map((by) => by * size).find((each) => pages(each).length === 1) ?? size;
  return pages(type).map((page) => ({ body: board(page, type), sentence: championWords(levels), label }));
}

function championWords(levels) {
  const empty = levels.filter(({ champions }) => !champions.length);
  if (!empty.length) return t("Every level has a champion.");
  return t("No champion yet: {levels}", { levels: listed(empty.map(({ words }) => words)) });
}

function rowOf({ id, words, champions }, { store, widthOf, width }) {
  const named = champions.map(({ id: champion, actor, brings: all = [] }) => {
    const what = all.map((each) => labelOf(brings(), each)).join(t(", "));
    const { name } = store.get("actor", actor);
    return { id: champion, lines: broken(what ? `${name} (${what})` : name, NAMES * width - 1, widthOf) };
  });
  return { id, title: broken(words, TITLE * width - 1, (line) => 1.1 * widthOf(line)), named };
}

const tallOf = ({ title, named }) =>
  Math.max(
    title.length,
    named.reduce((sum, { lines }) => sum + lines.length, 0),
    1,
  ) *
    LEADING +
  AROUND;

// A level with more champions than a page holds goes on, under its title, on the next.
function pagesOf(rows, height) {
  const pages = [];
  let filled = Infinity;
  for (const row of rows.flatMap((each) => parts(each, height))) {
    if (filled + tallOf(row) > height) [filled] = [(pages.push([]), 0)];
    pages.at(-1).push(row);
    filled += tallOf(row);
  }
  return pages;
}

function parts(row, height) {
  const found = [{ ...row, named: [] }];
  for (const each of row.named) {
    const longer = { ...row, named: [...found.at(-1).named, each] };
    if (tallOf(longer) > height && found.at(-1).named.length) found.push({ ...row, named: [each] });
    else found[found.length - 1] = longer;
  }
  return found;
}

const board = (rows, size) =>
  html`<dl class="map-champions" style=${{ "--size": `${size}px` }}>
    ${rows.map(
      ({ id, title, named }) =>
        html`<div key=${id} class="map-champions-level" data-missing=${!named.length}>
          <dt>${lines(title)}</dt>
          <dd>
            ${named.length ? named.map((each) => lines(each.lines)) : html`${icon("warning")}${t("No champion yet")}`}
          </dd>
        </div>`,
    )}
  </dl>`;

const lines = (all) => all.map((line) => html`<span key=${line}><bdi>${line}</bdi></span>`);
