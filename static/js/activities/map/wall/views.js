// views.js: the pages of the map on the wall: each picture that has something to show, on as many pages as its names take.
//
//   viewsOf({ store, actors, ties, standings, size, widthOf, width, height }) -> [{ fit, part, behind, sentence, key, label } | { body, sentence, label }]

import { html } from "../../../ui/html.js";
import { t } from "../../../ui/i18n.js";
import { levelsOf, types } from "../model.js";
import { netBack, plotBack, ringsBack } from "../picture/behind.js";
import { netOf, plotOf, ringsOf } from "../picture/draws.js";
import { fitted } from "../picture/fitted.js";
import { championViews } from "./champions.js";
import { netWords, plotWords, ringWords } from "./sentences.js";

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
  const fit = fitted(plotOf(given), given);
  const key = [...sidesKey(), ...(anySpread(fit, given) ? [entry("spread", t("Groups disagree"))] : [])];
  return {
    fit,
    behind: plotBack(fit, given),
    sentence: plotWords(given),
    key: keyOf(key),
    label: t("Influence and support"),
  };
}

const anySpread = ({ points }, { standings }) => points.some(({ id }) => standings.get(id)?.apart);

function rings(given) {
  const levels = levelsOf(given.store, given.actors);
  const fit = fitted(ringsOf({ ...given, levels }), given);
  const label = t("Levels of influence");
  return { fit, behind: ringsBack(fit, given), sentence: ringWords(levels, given), key: keyOf(sidesKey()), label };
}

function net(given) {
  const fit = fitted(netOf(given), given);
  const used = types().filter(([id]) => given.ties.some(({ type }) => type === id));
  const key = used.map(([id, words]) => entry("tie", words, id));
  return { fit, behind: netBack(fit, given), sentence: netWords(given), key: keyOf(key), label: t("Ties") };
}

const sidesKey = () => [
  entry("side", t("In favour"), "for"),
  entry("side", t("Undecided"), "between"),
  entry("side", t("Against"), "against"),
];

const entry = (kind, words, of = "") => ({ kind, words, of });

const keyOf = (entries) =>
  html`<ul class="map-key">
    ${entries.map(
      ({ kind, words, of }) =>
        html`<li key=${words}><i class="map-key-sign" data-kind=${kind} data-of=${of}></i>${words}</li>`,
    )}
  </ul>`;
