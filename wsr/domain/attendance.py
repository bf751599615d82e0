"""Attendance: who was there in which half of which day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from wsr.domain.fields import PersonId, Plain
from wsr.domain.half_days import half_day_now, half_days, is_now
from wsr.domain.headcounts import counted, with_counts
from wsr.domain.kernel import (
    N_,
    Actor,
    Change,
    Command,
    Event,
    Key,
    Put,
    Record,
    Refused,
    Remove,
    Workshop,
    apply,
)
from wsr.domain.privacy import FACILITATORS, KEEP, REMOVE, UNSIGN, names, said_by
from wsr.domain.records import Person


@dataclass(frozen=True)
class Attendance(Record):
    """Whether `person` was there in `half_day`; of the hour nothing is kept.

    `by` is the facilitator who said so, None where it was noticed.
    """

    kind: ClassVar[str] = "attendance"
    shows_activity: ClassVar[bool] = False
    person: Annotated[PersonId, names(erased=REMOVE, seen=FACILITATORS)]
    half_day: Plain[str]
    present: Annotated[bool, said_by("person", erased=KEEP)] = True
    by: Annotated[PersonId | None, names(erased=UNSIGN)] = None

    def within(self) -> tuple[Key, ...]:
        return (("attendance", self.half_day),)  # no phone shows it


@dataclass(frozen=True)
class MarkAttendance(Command):
    """`present` null takes the mark away: then it is as if no one had looked."""

    person: str
    half_day: str
    present: bool | None


@dataclass(frozen=True)
class NoticePeople(Command):
    """Of the host: these people are here. Who is marked already stays as they are."""

    people: tuple[str, ...]


@dataclass(frozen=True)
class AttendanceMarked(Event):
    person: Annotated[PersonId, names()]
    half_day: Plain[str]
    present: Annotated[bool | None, said_by("person", erased=KEEP)]
    by: Annotated[PersonId | None, names()] = None


@dataclass(frozen=True)
class PeopleNoticed(Event):
    """In an order that doesn't say who came first."""

    half_day: Plain[str]
    people: Annotated[tuple[str, ...], names()]


def mark_attendance(w: Workshop, actor: Actor, c: MarkAttendance, at: int) -> list[Event]:
    person = w.need(Person, c.person, "person")
    if person.status == "erased":
        raise Refused("no_such_person", N_("That is no longer here."), "person")
    if c.half_day not in half_days(w):
        raise Refused("no_such_half_day", N_("The agenda has no such half-day."), "half_day")
    return [AttendanceMarked(c.person, c.half_day, c.present, actor.person)]


def notice_people(w: Workshop, actor: Actor, c: NoticePeople, at: int) -> list[Event]:
    found = unnoticed(w, frozenset(c.people), at)
    return [PeopleNoticed(half_day_now(w), tuple(found))] if found else []


def unnoticed(w: Workshop, people: frozenset[str], at: int) -> list[str]:
    """Those of them who take part and aren't marked in this half-day, in the order of their ids."""
    half_day = half_day_now(w)
    if not half_day or not is_now(w, at):
        return []
    found = (person for id in people if (person := w.get(Person, id)))
    here = (p.id for p in found if p.status == "in" and p.group)
    return sorted(id for id in here if not w.get(Attendance, key(id, half_day)))


def key(person: str, half_day: str) -> str:
    return f"{half_day}/{person}"


def came(w: Workshop, joined: Person) -> list[Change]:
    """Whoever joins a group is there."""
    half_day = half_day_now(w) if joined.group else ""
    if not half_day:
        return [Put(joined)]
    here = Attendance(key(joined.id, half_day), joined.id, half_day)
    return with_counts(w, [Put(joined), Put(here)], [half_day])


def attended(w: Workshop, person: str) -> list[str]:
    """The half-days in which it is said whether they were there."""
    return [each for each in half_days(w) if w.get(Attendance, key(person, each))]


def recounted(w: Workshop, gone: Record) -> list[Change]:
    """An erased person counts no more."""
    mark = w.need(Attendance, gone.id)
    left = apply(w, w.seq, [Remove(Attendance.kind, gone.id)])
    return counted(left, mark.half_day)


def attendance_marked(w: Workshop, e: AttendanceMarked) -> list[Change]:
    id = key(e.person, e.half_day)
    if e.present is None:
        return [Remove(Attendance.kind, id)]  # and `recounted`
    marked = Put(Attendance(id, e.person, e.half_day, e.present, e.by))
    return with_counts(w, [marked], [e.half_day])


def people_noticed(w: Workshop, e: PeopleNoticed) -> list[Change]:
    half_day = e.half_day
    here: list[Change] = [Put(Attendance(key(id, half_day), id, half_day)) for id in e.people]
    return with_counts(w, here, [half_day])


DECIDE = {MarkAttendance: mark_attendance, NoticePeople: notice_people}
EVOLVE = {AttendanceMarked: attendance_marked, PeopleNoticed: people_noticed}
