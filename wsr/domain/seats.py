"""Seats: people change places, and tables have theirs in the room."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated

from wsr.domain.duties import passed_on, taken_up
from wsr.domain.fields import NAME, PersonId, Plain, words
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Workshop
from wsr.domain.people import need_person, need_self_or_facilitator
from wsr.domain.privacy import names, shared
from wsr.domain.records import Person
from wsr.domain.tables import Table, current_tables, need_table, seating_of, table_at


@dataclass(frozen=True)
class MoveSeat(Command):
    """`table` is an id or a number of this round; null takes the person's seat away.

    Whoever `stays` was moved by hand, and keeps the seat.
    """

    person: str
    table: str | None
    stays: bool = True


@dataclass(frozen=True)
class EditTable(Command):
    table: str
    place: Annotated[str, words(NAME, empty=True, line=True)]


@dataclass(frozen=True)
class ShowTables(Command):
    """On the wall, where everyone finds their table."""

    shown: bool = True


@dataclass(frozen=True)
class SeatMoved(Event):
    person: Annotated[PersonId, names()]
    table: Plain[str | None]
    stays: Plain[bool]


@dataclass(frozen=True)
class TableEdited(Event):
    table: Plain[str]
    place: Annotated[str, shared()]


@dataclass(frozen=True)
class TablesShown(Event):
    shown: Plain[bool]


def move_seat(w: Workshop, actor: Actor, c: MoveSeat, at: int) -> list[Event]:
    need_self_or_facilitator(w, actor, c.person)
    if need_person(w, c.person).status != "in":
        raise Refused("not_in_room", N_("That person has left the room."), "person")
    if c.table is None and not actor.facilitates:
        raise Refused("not_allowed", N_("Only a facilitator can do that."), "table")
    table = need_table(w, c.table) if c.table is not None else None
    return moved(w, c.person, table, c.stays)


def moved(w: Workshop, person: str, table: Table | None, stays: bool) -> list[Event]:
    """The seat taken, and the duties that pass to others by that."""
    before = table_at(w, person)
    if table == before:
        return []
    left = passed_on(w, before, person) if before else []
    come = taken_up(table, person) if table else []
    return [SeatMoved(person, table.id if table else None, stays), *left, *come]


def edit_table(w: Workshop, actor: Actor, c: EditTable, at: int) -> list[Event]:
    return [TableEdited(need_table(w, c.table).id, c.place)]


def show_tables(w: Workshop, actor: Actor, c: ShowTables, at: int) -> list[Event]:
    if c.shown and not current_tables(w):
        raise Refused("no_tables", N_("Seat the room at tables first."))
    return [TablesShown(c.shown)] if c.shown != seating_of(w).shown else []


def seat_moved(w: Workshop, e: SeatMoved) -> list[Change]:
    who = w.get(Person, e.person)
    left = [Put(without(t, e.person)) for t in current_tables(w) if e.person in t.people]
    table = w.get(Table, e.table)
    come = [Put(with_one(table, e.person, e.stays))] if table else []
    here = [Put(replace(who, table=e.table))] if who and who.status == "in" else []
    return [*left, *come, *here]


def without(table: Table, person: str) -> Table:
    """What someone did there is kept with the earlier duties."""
    own = {duty: whose for duty, whose in table.roles.items() if whose == person}
    return replace(
        table,
        people=tuple(id for id in table.people if id != person),
        moved=tuple(id for id in table.moved if id != person),
        roles={duty: None if duty in own else whose for duty, whose in table.roles.items()},
        served=(*table.served, own) if own else table.served,
    )


def with_one(table: Table, person: str, stays: bool) -> Table:
    kept = (*table.moved, person) if stays else table.moved
    return replace(table, people=(*table.people, person), moved=kept)


def table_edited(w: Workshop, e: TableEdited) -> list[Change]:
    return [Put(replace(w.need(Table, e.table), place=e.place))]


def tables_shown(w: Workshop, e: TablesShown) -> list[Change]:
    return [Put(replace(seating_of(w), shown=e.shown))]


DECIDE = {MoveSeat: move_seat, EditTable: edit_table, ShowTables: show_tables}
EVOLVE = {SeatMoved: seat_moved, TableEdited: table_edited, TablesShown: tables_shown}
