// views.js: the pages of the map on the wall: each picture that has something to show, on as many pages as its names take.
//
//   viewsOf({ store, actors, ties, standings, size, widthOf, width, height }) -> [{ fit, part, behind, sentence, key, label } | { body, sentence, label }]

import { t } from "../../../ui/i18n.js";
import { levelsOf, types } from "../model.js";
import { netBack, plotBack, ringsBack } from "../picture/behind.js";
import { netOf, plotOf, ringsOf } from "../picture/draws.js";
import { fitted } from "../picture/fitted.js";
import { byInfluence, entry, keyOf, partOf, sidesKey } from "../picture/key.js";
import { influenceOf, mostOf, tiesCount } from "../picture/most.js";
import { championViews } from "./champions.js";
import { netWords, plotWords, ringWords } from "../picture/sentences.js";

export function viewsOf(given) {
  const { standings, ties, actors } = given;
  const found = [
    ...(standings.size ? [plot(given)] : []),
    ...(actors.some(({ level }) => level) ? [rings(given)] : []),
    ...(ties.length || !standings.size ? [net(given)] : []),
  ];
  const drawn = found.flatMap((view) => view.fit.pages.map((part) => ({ ...view, part })));
  return [...drawn, ...championViews(given)];
}

function plot(given) {
  const placed = given.actors.filter(({ id }) => given.standings.has(id));
  const actors = mostOf(placed, influenceOf(given.standings));
  const fit = fitted(plotOf({ ...given, actors }), given);
  const key = [...sidesKey(), ...(anySpread(fit, given) ? [entry("spread", t("Groups disagree"))] : [])];
  return {
    fit,
    behind: plotBack(fit, given),
    sentence: plotWords(given),
    key: keyOf([...key, ...byInfluence(actors, placed)]),
    label: t("Influence and support"),
  };
}

const anySpread = ({ points }, { standings }) => points.some(({ id }) => standings.get(id)?.apart);

function rings(given) {
  const { store, actors: all, standings } = given;
  const actors = mostOf(all, influenceOf(standings));
  const levels = levelsOf(store, all);
  const fit = fitted(ringsOf({ ...given, levels, shown: new Set(actors) }), given);
  return {
    fit,
    behind: ringsBack(fit, given),
    sentence: ringWords(levels, given),
    key: keyOf([...sidesKey(), ...byInfluence(actors, all)]),
    label: t("Levels of influence"),
  };
}

function net(given) {
  const { actors: all } = given;
  const actors = mostOf(all, tiesCount(given.ties));
  const there = new Set(actors.map(({ id }) => id));
  const ties = given.ties.filter(({ from, to }) => there.has(from) && there.has(to));
  const fit = fitted(netOf({ ...given, actors, ties }), given);
  const used = types().filter(([id]) => ties.some(({ type }) => type === id));
  const key = used.map(([id, words]) => entry("tie", words, id));
  const some = partOf(actors, all, (many) => t("{n} of {all} shown, by ties", many));
  return {
    fit,
    behind: netBack(fit, { ...given, ties }),
    sentence: netWords(given),
    key: keyOf([...key, ...some]),
    label: t("Ties"),
  };
}
