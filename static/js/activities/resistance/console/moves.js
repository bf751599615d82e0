// moves.js: adding, editing and removing an entry of the register, each with its way back.
//
// What is removed leaves the log for good, so that its way back is an entry with an id of its own.

import { newId } from "../../../core/commands.js";
import { t } from "../../../ui/i18n.js";
import { move, step } from "../../../ui/console/move.js";

const EMPTY = { loses: "", root_cause: [], severity: 0, response: "", by: "", due: "" };

export function addResistance(given) {
  const resistance = newId();
  return move(
    t("Entry added"),
    step("add_resistance", { resistance, ...told(given) }, ["remove_resistance", { resistance }]),
  );
}

/** @param {object} entry as it is  @param {object} given all that the form says */
export function editResistance(entry, given) {
  const before = { ...EMPTY, ...entry };
  const names = Object.keys(given).filter((name) => JSON.stringify(given[name]) !== JSON.stringify(before[name]));
  const only = (of) => ({ resistance: entry.id, ...Object.fromEntries(names.map((name) => [name, of[name]])) });
  return move(
    t("Entry edited"),
    names.length ? step("edit_resistance", only(given), ["edit_resistance", only(before)]) : [],
  );
}

export function removeResistance({ id, who, fears, ...more }) {
  const given = Object.fromEntries(Object.keys(EMPTY).map((name) => [name, more[name] ?? EMPTY[name]]));
  const back = { resistance: newId(), who, fears, ...told(given) };
  return move(t("Entry removed"), step("remove_resistance", { resistance: id }, ["add_resistance", back]));
}

// A new entry has a severity or none.
const told = ({ severity, ...given }) => (severity ? { severity, ...given } : given);
