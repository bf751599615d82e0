// expected_moves.js: who is expected, who was there and who is still to be asked; each with its way back.

import { draw, newId } from "../core/commands.js";
import { t } from "../ui/i18n.js";
import { halfDayName } from "../ui/people_labels.js";
import { move, step } from "../ui/console/move.js";
import { nameOf } from "./people_moves.js";

const [LETTERS, LENGTH] = ["ABCDEFGHJKMNPQRSTUVWXYZ23456789", 8]; // of the code on a seat's card

/** @param {{name, group, organisation, table, flags, person?}} given */
export function addInvitee(given) {
  const invitee = newId();
  const asked = { invitee, ...given, code: draw(LENGTH, LETTERS) };
  return move(
    t("{name} is expected", { name: given.name }),
    step("add_invitee", asked, ["remove_invitee", { invitee }]),
  );
}

export function editInvitee(invitee, given) {
  const plain = { group: "", organisation: "", table: 0, flags: [], ...invitee };
  const names = Object.keys(given).filter((name) => String(given[name]) !== String(plain[name] ?? ""));
  const told = (of) => ({
    invitee: invitee.id,
    ...Object.fromEntries(names.map((name) => [name, of[name] ?? ""])),
  });
  return move(
    t("Changed: {name}", { name: given.name ?? invitee.name }),
    names.length ? step("edit_invitee", told(given), ["edit_invitee", told(plain)]) : [],
  );
}

export const removeInvitee = ({ id, name, group, organisation, table, flags, code, person }) =>
  move(
    t("{name} is no longer on the list", { name }),
    step("remove_invitee", { invitee: id }, [
      "add_invitee",
      { invitee: id, name, group, organisation, table, flags, code, person },
    ]),
  );

/** Someone who came without a phone is in the room from now on. */
export function seatInvitee({ id, name }) {
  const person = newId();
  return move(
    t("{name} is here", { name }),
    step("seat_invitee", { invitee: id, person }, ["remove_person", { person }]),
  );
}

export const freeSeat = ({ id, name, person }) =>
  move(
    t("The seat of {name} is free", { name }),
    step("edit_invitee", { invitee: id, person: "" }, ["edit_invitee", { invitee: id, person }]),
  );

export const giveSeat = ({ id }, person) =>
  move(
    t("{name} has a seat", { name: nameOf(person) }),
    step("edit_invitee", { invitee: id, person: person.id }, ["edit_invitee", { invitee: id, person: "" }]),
  );

/** @param {boolean|undefined} before undefined: no one had looked */
export function markAttendance(person, halfDay, present, before) {
  const of = (value) => ({ person: person.id, half_day: halfDay, present: value ?? null });
  const who = { name: nameOf(person), when: halfDayName(halfDay) };
  return move(
    present ? t("{name} was there: {when}", who) : t("{name} wasn’t there: {when}", who),
    step("mark_attendance", of(present), ["mark_attendance", of(before)]),
  );
}

export function addInvitation(given) {
  const invitation = newId();
  return move(
    t("To bring in: {who}", { who: given.who }),
    step("add_invitation", { invitation, ...given }, ["remove_invitation", { invitation }]),
  );
}

export function editInvitation(invitation, given) {
  const plain = { sector: "", group: "", level: "", flag: "", inviter: "", by: "", ...invitation };
  const names = Object.keys(given).filter((name) => given[name] !== plain[name]);
  const told = (of) => ({ invitation: invitation.id, ...Object.fromEntries(names.map((name) => [name, of[name]])) });
  return move(
    t("Changed: {name}", { name: given.who ?? invitation.who }),
    names.length ? step("edit_invitation", told(given), ["edit_invitation", told(plain)]) : [],
  );
}

export function removeInvitation({ id, who, sector, group, level, flag, inviter, by, status }) {
  const back = { invitation: id, who, sector, group, level, flag, inviter, by, status };
  return move(
    t("No longer to bring in: {who}", { who }),
    step("remove_invitation", { invitation: id }, ["add_invitation", back]),
  );
}
