"""Rounds: the whole room is seated at tables, or together, one round after the other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Any

from wsr.domain import seating
from wsr.domain.duties import dealt
from wsr.domain.fields import Plain
from wsr.domain.guests import guests, met_by, seats_of
from wsr.domain.kernel import N_, Actor, Change, Command, Event, Put, Refused, Remove, Workshop
from wsr.domain.privacy import names
from wsr.domain.records import SEATINGS, About, Person, Stage
from wsr.domain.seating import Guest
from wsr.domain.seats import SeatMoved
from wsr.domain.tables import (
    AT_TABLES,
    Seating,
    Table,
    current_tables,
    duties_had,
    seating_of,
    tables_of,
)

MAX_TABLES = 200
AT_A_TABLE = 8  # people at a mixed table, where nobody says how many tables there are
ROUNDS = 8  # the last ones, whose neighbours are kept apart


@dataclass(frozen=True)
class SeatRoom(Command):
    """Without `shuffle`, a room that sits so already only gets its latecomers seated.

    Chance is in `seed`; without one it is the number of what happened last.
    """

    seating: str
    tables: int | None = None
    stage: str | None = None
    shuffle: bool = False
    seed: int | None = None


@dataclass(frozen=True)
class UnseatRoom(Command):
    """Takes the last round back, while nothing was written at its tables."""

    round: int


@dataclass(frozen=True)
class RoomSeated(Event):
    """`tables` are {id, number, people}; without any, everyone sits together."""

    round: Plain[int]
    seating: Plain[str]
    stage: Plain[str | None]
    at: Plain[int]
    tables: Annotated[tuple[dict[str, Any], ...], names()]


@dataclass(frozen=True)
class RoomUnseated(Event):
    """Everyone sits again as in round `back`."""

    round: Plain[int]
    back: Plain[int]


def seat_room(w: Workshop, actor: Actor, c: SeatRoom, at: int) -> list[Event]:
    if c.seating not in SEATINGS[1:]:
        raise Refused("bad_choice", N_("That isn’t one of the choices."), "seating")
    stage = w.need(Stage, c.stage, "stage").id if c.stage else w.need(About, "about").current
    if sits_so(w, c):
        return latecomers_seated(w) if c.seating in AT_TABLES else []
    round = seating_of(w).round + 1
    tables = tuple(laid(round, dealt_seats(w, c))) if c.seating in AT_TABLES else ()
    return [RoomSeated(round, c.seating, stage, at, tables)]


def sits_so(w: Workshop, c: SeatRoom) -> bool:
    many = len(current_tables(w))
    return not c.shuffle and c.seating == seating_of(w).seating and c.tables in (None, many)


def dealt_seats(w: Workshop, c: SeatRoom) -> seating.Seats:
    people = guests(w)
    tables = need_tables(people, c)
    first = max(1, seating_of(w).round + 1 - ROUNDS)
    rounds = [[[*t.people] for t in tables_of(w, n)] for n in range(first, seating_of(w).round + 1)]
    deal = seating.mixed if c.seating == "mixed" else seating.stakeholder
    seats = deal(people, tables, rounds, w.seq if c.seed is None else c.seed)
    return seating.granted(seats, people)


def need_tables(people: list[Guest], c: SeatRoom) -> int:
    if len(people) < 2:
        why = N_("Wait until at least two people have joined. Then seat the room.")
        raise Refused("too_few_people", why)
    most = min(MAX_TABLES, seating.most_tables(people, c.seating))
    number = usual_tables(people, c.seating) if c.tables is None else c.tables
    if not 1 <= number <= most:
        why = N_("Choose between 1 and %(most)d tables: %(people)d people are here to sit at them.")
        raise Refused("bad_tables", why, "tables", most=most, people=len(people))
    return number


def usual_tables(people: list[Guest], kind: str) -> int:
    if kind == "stakeholder":
        return len({guest.group for guest in people})
    return min(MAX_TABLES, -(-len(people) // AT_A_TABLE))


def laid(round: int, seats: seating.Seats) -> list[dict[str, Any]]:
    return [
        {"id": f"r{round}t{n}", "number": n, "people": people} for n, people in enumerate(seats, 1)
    ]


def latecomers_seated(w: Workshop) -> list[Event]:
    tables = current_tables(w)
    seats = seats_of(w, tables)
    sitting = {guest.id for at_table in seats for guest in at_table}
    found: list[Event] = []
    for guest in (each for each in guests(w) if each.id not in sitting):
        n = seating.place_for(guest, seats, seating_of(w).seating, met_by(w, guest.id))
        seats[n].append(guest)
        found.append(SeatMoved(guest.id, tables[n].id, stays=False))
    return found


def unseat_room(w: Workshop, actor: Actor, c: UnseatRoom, at: int) -> list[Event]:
    if not c.round or c.round != seating_of(w).round:
        raise Refused("not_this_round", N_("The room has been seated again since then."), "round")
    ids = {table.id for table in current_tables(w)}
    if any(getattr(record, "table", None) in ids for record in w.records() if is_said(record)):
        why = N_("Something was already written at these tables. Seat the room again instead.")
        raise Refused("tables_in_use", why, "round")
    return [RoomUnseated(c.round, c.round - 1)]


def is_said(record: Any) -> bool:
    return not isinstance(record, Person)


def deal_at_new_tables(w: Workshop, actor: Actor, e: RoomSeated, at: int) -> list[Event]:
    """A room that is seated while a stage is open gets the duties of that stage."""
    stage = w.get(Stage, w.need(About, "about").current)
    if stage is None or stage.status != "open":
        return []
    return dealt(stage, {each["id"]: each["people"] for each in e.tables}, duties_had(w))


def room_seated(w: Workshop, e: RoomSeated) -> list[Change]:
    places = {t.number: t.place for t in sorted(w.all(Table), key=lambda t: t.round)}
    tables = [
        Table(
            each["id"],
            each["number"],
            e.seating,
            e.round,
            e.at,
            e.stage,
            tuple(each["people"]),
            place=places.get(each["number"], ""),
        )
        for each in e.tables
    ]
    now = Seating("seating", e.seating, e.round, e.at, e.stage, shown=bool(tables))
    return [*map(Put, tables), Put(now), *reseated(w, tables)]


def reseated(w: Workshop, tables: list[Table]) -> list[Change]:
    """Everyone knows their table, and no one another."""
    at = {person: table.id for table in tables for person in table.people}
    people = (p for p in w.all(Person) if p.table != at.get(p.id))
    return [Put(replace(p, table=at.get(p.id))) for p in people]


def room_unseated(w: Workshop, e: RoomUnseated) -> list[Change]:
    gone = [Remove(Table.kind, table.id) for table in tables_of(w, e.round)]
    tables = tables_of(w, e.back)
    kind = tables[0].seating if tables else ("whole" if e.back else "")
    at, stage = (tables[0].at, tables[0].stage) if tables else (0, None)
    return [*gone, Put(Seating("seating", kind, e.back, at, stage)), *reseated(w, tables)]


DECIDE = {SeatRoom: seat_room, UnseatRoom: unseat_room}
EVOLVE = {RoomSeated: room_seated, RoomUnseated: room_unseated}
