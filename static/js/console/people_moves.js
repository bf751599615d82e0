// people_moves.js: groups and people: role, group, name, out and in again; each with its way back.

import { newId } from "../core/commands.js";
import { t, tn } from "../ui/i18n.js";
import { move, step } from "../ui/console/move.js";
import { nameOf } from "../ui/names.js";

export { nameOf };

export const setRole = (person, role) =>
  move(
    t("{name} has another role now", { name: nameOf(person) }),
    step("set_role", { person: person.id, role }, ["set_role", { person: person.id, role: person.role }]),
  );

/** @param {object} person  @param {object} group a facilitator without a group cannot go back to none */
export const movePerson = (person, group) =>
  move(
    t("{name} is now in {group}", { name: nameOf(person), group: group.name }),
    step(
      "move_person",
      { person: person.id, group: group.id },
      ...(person.group ? [["move_person", { person: person.id, group: person.group }]] : []),
    ),
  );

export const renamePerson = (person, name) =>
  move(
    t("Renamed to {name}", { name }),
    step(
      "rename_person",
      { person: person.id, name },
      ...(person.name ? [["rename_person", { person: person.id, name: person.name }]] : []),
    ),
  );

export const removePerson = (person) =>
  move(
    t("{name} was removed", { name: nameOf(person) }),
    step("remove_person", { person: person.id }, ["readmit_person", { person: person.id }]),
  );

export const readmitPerson = (person) =>
  move(
    t("{name} can come back", { name: nameOf(person) }),
    step("readmit_person", { person: person.id }, ["remove_person", { person: person.id }]),
  );

const AT_ONCE = 500; // ids in one op

/** @param {string[]} people ids; the room lets go of those who are idle still */
export function removeIdlePeople(people) {
  const parts = Array.from({ length: Math.ceil(people.length / AT_ONCE) }, (_, i) =>
    people.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
  return move(
    tn("{n} person removed", "{n} people removed", people.length),
    parts.map((part) => step("remove_idle_people", { people: part }, ["readmit_people", { people: part }])),
  );
}

/** There is no way back. */
export const erasePerson = (person) => move(t("Person erased"), step("erase_person", { person: person.id }));

/** @param {{name, icon, colour, sector, level, seats}} given */
export function addGroup(given) {
  const group = newId();
  return move(
    t("Group added: {name}", { name: given.name }),
    step("add_group", { group, ...given }, ["remove_group", { group }]),
  );
}

export function removeGroup({ id, name, icon, colour, position, sector, level, seats }) {
  const back = { group: id, name, icon, colour, position, sector, level, seats };
  return move(t("Group removed: {name}", { name }), step("remove_group", { group: id }, ["add_group", back]));
}

export function editGroup(group, given) {
  const names = ["name", "icon", "colour", "sector", "level", "seats"].filter(
    (name) => given[name] !== undefined && given[name] !== group[name],
  );
  const told = (of) => ({ group: group.id, ...Object.fromEntries(names.map((name) => [name, of[name]])) });
  return move(
    t("Group changed: {name}", { name: given.name }),
    names.length ? step("edit_group", told(given), ["edit_group", told(group)]) : [],
  );
}
