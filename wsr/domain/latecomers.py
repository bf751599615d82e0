"""Latecomers: who comes, goes or changes group while the room sits at tables gets or leaves a seat."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from wsr.domain import seating
from wsr.domain.agenda import StageOpened
from wsr.domain.duties import deal_for_stage, passed_on
from wsr.domain.erasure import PersonErased
from wsr.domain.guests import guests_of, is_guest, met_by, seats_of
from wsr.domain.kernel import Actor, Event, Workshop
from wsr.domain.people import PersonJoined, PersonMoved, PersonReadmitted, PersonRemoved, RoleSet
from wsr.domain.records import Person
from wsr.domain.rounds import RoomSeated, deal_at_new_tables
from wsr.domain.seats import TablesShown, moved
from wsr.domain.tables import Table, current_tables, seating_of, table_at


def seat_newcomer(w: Workshop, actor: Actor, e: PersonJoined, at: int) -> list[Event]:
    return seated(w, Person(e.person, e.name, e.group, e.role))


def seat_again(w: Workshop, actor: Actor, e: PersonReadmitted, at: int) -> list[Event]:
    """At the table they left, if it is still there."""
    who = w.need(Person, e.person)
    return seated(w, replace(who, status="in"))


def unseat(w: Workshop, actor: Actor, e: PersonRemoved, at: int) -> list[Event]:
    return moved(w, e.person, None, stays=False)


def pass_on_duties(w: Workshop, actor: Actor, e: PersonErased, at: int) -> list[Event]:
    """The seat of someone who is erased goes with their name."""
    table = table_at(w, e.person)
    return passed_on(w, table, e.person) if table else []


def change_table(w: Workshop, actor: Actor, e: PersonMoved, at: int) -> list[Event]:
    """At stakeholder tables to one of the new group, but for those who were moved by hand."""
    who, table = w.need(Person, e.person), table_at(w, e.person)
    if who.group == e.group or (table and (table.seating == "mixed" or who.id in table.moved)):
        return []
    return seated(w, replace(who, group=e.group))


def seat_by_role(w: Workshop, actor: Actor, e: RoleSet, at: int) -> list[Event]:
    """A facilitator walks about; whoever is one no more sits down."""
    who = w.need(Person, e.person)
    if e.role == "facilitator":
        return moved(w, e.person, None, stays=False)
    return [] if table_at(w, who.id) else seated(w, replace(who, role=e.role))


def seated(w: Workshop, person: Person) -> list[Event]:
    """Where such a person is missing; nothing where the room sits at no tables."""
    if not is_guest(person) or not current_tables(w):
        return []
    return moved(w, person.id, place_of(w, person), stays=False)


def place_of(w: Workshop, person: Person) -> Table:
    tables = current_tables(w)
    before = next((table for table in tables if table.id == person.table), None)
    if before and not table_at(w, person.id):
        return before
    (guest,) = guests_of(w, [person])
    seats = seats_of(w, tables, without=person.id)
    return tables[seating.place_for(guest, seats, seating_of(w).seating, met_by(w, person.id))]


def at_opening(w: Workshop, actor: Actor, e: StageOpened, at: int) -> list[Event]:
    """Duties are dealt for the stage, which the wall shows from now on."""
    hidden: list[Event] = [TablesShown(False)] if seating_of(w).shown else []
    return [*deal_for_stage(w, actor, e, at), *hidden]


FOLLOWS: dict[type[Event], Any] = {
    PersonJoined: seat_newcomer,
    PersonReadmitted: seat_again,
    PersonRemoved: unseat,
    PersonErased: pass_on_duties,
    PersonMoved: change_table,
    RoleSet: seat_by_role,
    StageOpened: at_opening,
    RoomSeated: deal_at_new_tables,
}
