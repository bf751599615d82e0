// moves.js: naming, editing and removing a champion, each with its way back.

import { newId } from "../../../core/commands.js";
import { t } from "../../../ui/i18n.js";
import { move, step } from "../../../ui/console/move.js";

const EMPTY = { brings: [], engaged: [], turnover: "" };

export function addChampion(given) {
  const champion = newId();
  return move(t("Champion added"), step("add_champion", { champion, ...given }, ["remove_champion", { champion }]));
}

/** @param {object} champion as it is  @param {object} given all that the form says */
export function editChampion(champion, { actor, ...given }) {
  const before = { ...EMPTY, ...champion };
  const names = Object.keys(given).filter((name) => JSON.stringify(given[name]) !== JSON.stringify(before[name]));
  const only = (of) => ({ champion: champion.id, ...Object.fromEntries(names.map((name) => [name, of[name]])) });
  return move(
    t("Champion edited"),
    names.length ? step("edit_champion", only(given), ["edit_champion", only(before)]) : [],
  );
}

export function removeChampion({ id, actor, level, ...more }) {
  const given = Object.fromEntries(Object.keys(EMPTY).map((name) => [name, more[name] ?? EMPTY[name]]));
  const back = { champion: id, actor, level, ...given };
  return move(t("Champion removed"), step("remove_champion", { champion: id }, ["add_champion", back]));
}
