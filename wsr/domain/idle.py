"""Idle: people who joined and never did anything are let go in one act, and let back in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from wsr.domain import access, privacy
from wsr.domain.invited import Invitee
from wsr.domain.kernel import Actor, Command, Event, Record, Workshop
from wsr.domain.manifest import Part
from wsr.domain.people import PersonReadmitted, PersonRemoved, need_person
from wsr.domain.records import Person


@dataclass(frozen=True)
class RemoveIdlePeople(Command):
    """Of `people`, or of everyone, those who are idle; whoever is connected or ever acted stays."""

    people: tuple[str, ...] | None = None

    def in_sight_of(self, w: Workshop, active: Callable[[], frozenset[str]]) -> RemoveIdlePeople:
        here, asked = active(), self.people
        found = (id for id in idle(w) if id not in here and (asked is None or id in asked))
        return replace(self, people=tuple(found))


@dataclass(frozen=True)
class ReadmitPeople(Command):
    """Takes the same back; whoever is in already stays."""

    people: tuple[str, ...]


def remove_idle_people(w: Workshop, actor: Actor, c: RemoveIdlePeople, at: int) -> list[Event]:
    asked = c.people
    return [PersonRemoved(id) for id in idle(w) if asked is None or id in asked]


def readmit_people(w: Workshop, actor: Actor, c: ReadmitPeople, at: int) -> list[Event]:
    people = [need_person(w, id) for id in dict.fromkeys(c.people)]
    return [PersonReadmitted(each.id) for each in people if each.status == "removed"]


def idle(w: Workshop) -> list[str]:
    """Participants without a duty whom nothing on the board names, in the order they joined."""
    busy = {*named(w), *without_phone(w)}
    return [p.id for p in w.all(Person) if is_guest(p) and p.id not in busy]


def without_phone(w: Workshop) -> Iterator[str]:
    """Whoever has no phone does nothing that shows here, and is in the room all the same."""
    return (each.person for each in w.all(Invitee) if each.without_phone and each.person)


def is_guest(person: Person) -> bool:
    return person.status == "in" and person.role == "participant"


def named(w: Workshop) -> Iterator[str]:
    """Everyone whom a record of their activity names, as the marks of privacy.py say."""
    for record in w.records():
        if record.shows_activity and not isinstance(record, Person):
            yield from named_in(record)


def named_in(record: Record) -> Iterator[str]:
    for name, mark in privacy.marks(type(record)).items():
        if mark.whose == privacy.SELF:
            yield from texts(getattr(record, name))


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple):
        for each in value:
            yield from texts(each)
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts(each)


DECIDE = {RemoveIdlePeople: remove_idle_people, ReadmitPeople: readmit_people}
PART = Part(
    "idle",
    commands={
        "remove_idle_people": (RemoveIdlePeople, access.FACILITATORS),
        "readmit_people": (ReadmitPeople, access.FACILITATORS),
    },
    decide=DECIDE,
)
