// moves.js: seating the room, moving someone, giving a duty; each with its way back.

import { t, tn } from "../../../ui/i18n.js";
import { nameOf } from "../../../ui/names.js";
import { move, step } from "../../../ui/console/move.js";

const SEEDS = 2 ** 31;

/**
 * A new seating. @param {string} seating "stakeholder" | "mixed" | "whole"  @param {{round: number}} now
 * @param {{tables?: number, stage?: string}} more
 */
export function seatRoom(seating, now, more = {}) {
  const said = {
    stakeholder: t("Seated by stakeholder group"),
    mixed: t("Seated at mixed tables"),
    whole: t("Everyone sits together"),
  };
  const seed = Math.floor(Math.random() * SEEDS);
  const asked = seating === "whole" ? { seating } : { seating, shuffle: true, seed, ...more };
  return move(said[seating], step("seat_room", asked, ["unseat_room", { round: now.round + 1 }]));
}

/** Those without a table sit down where they are missing; no one else moves. */
export const seatLatecomers = ({ seating }, tables, people) =>
  move(
    tn("{n} person has a seat now", "{n} people have a seat now", people.length),
    step(
      "seat_room",
      { seating, tables },
      ...people.map(({ id }) => ["move_seat", { person: id, table: null, stays: false }]),
    ),
  );

/** @param {object} person  @param {object|null} to the table  @param {object} [from] the table left */
export function moveSeat(person, to, from) {
  const back = {
    person: person.id,
    table: from?.id ?? null,
    stays: Boolean(from?.moved?.includes(person.id)),
  };
  const said = to
    ? t("{name} sits at table {n} now", { name: nameOf(person), n: to.number })
    : t("{name} has no table now", { name: nameOf(person) });
  return move(said, step("move_seat", { person: person.id, table: to?.id ?? null }, ["move_seat", back]));
}

export function setDuty(table, duty, person) {
  const before = table.roles?.[duty] ?? null;
  const backs = [["set_duty", { table: table.id, duty, person: before }]];
  const own = Object.entries(table.roles ?? {}).find(([name, id]) => id === person.id && name !== duty)?.[0];
  if (own && !before) backs.push(["set_duty", { table: table.id, duty: own, person: person.id }]);
  const said = t("{name} has another duty at table {n} now", {
    name: nameOf(person),
    n: table.number,
  });
  return move(said, step("set_duty", { table: table.id, duty, person: person.id }, ...backs));
}

export const placeTable = (table, place) =>
  move(
    t("Table {n}: place saved", { n: table.number }),
    place === (table.place ?? "")
      ? []
      : step("edit_table", { table: table.id, place }, ["edit_table", { table: table.id, place: table.place ?? "" }]),
  );

export const showTables = (shown) =>
  move(
    shown ? t("The wall shows the tables") : t("The wall shows the stage"),
    step("show_tables", { shown }, ["show_tables", { shown: !shown }]),
  );
