"""Erasure: a person goes with name and texts, from the log too, and the log still replays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Annotated, Any

from wsr.domain import privacy
from wsr.domain.fields import PersonId
from wsr.domain.kernel import Actor, Change, Command, Event, Forget, Put, Record, Remove, Workshop
from wsr.domain.people import need_another_facilitator, need_person
from wsr.domain.privacy import names
from wsr.domain.records import Person


@dataclass(frozen=True)
class ErasePerson(Command):
    """There is no way back."""

    person: str


@dataclass(frozen=True)
class PersonErased(Event):
    """What goes with the person follows from the marks of privacy.py, in activities/index.py."""

    person: Annotated[PersonId, names()]


def erase_person(w: Workshop, actor: Actor, c: ErasePerson, at: int) -> list[Event]:
    need_person(w, c.person)
    need_another_facilitator(w, c.person)
    return [PersonErased(c.person)]


def person_erased(w: Workshop, e: PersonErased) -> list[Change]:
    return [Put(replace(w.need(Person, e.person), status="erased", table=None))]


def erase(w: Workshop, person: str, nouns: Iterable[type[Record]]) -> list[Change]:
    """Words go, names are taken off, and what is theirs alone goes whole."""
    return [change for noun in nouns if has_erasure(noun) for change in erased_of(w, noun, person)]


def has_erasure(noun: type[Record]) -> bool:
    return any(mark.erased != privacy.KEEP for mark in privacy.marks(noun).values())


def erased_of(w: Workshop, noun: type[Record], person: str) -> Iterator[Change]:
    for record in w.all(noun):
        left = without(w, record, person)
        if left is None:
            yield Remove(noun.kind, record.id)
        elif left is not record:
            yield Put(left)


def without(w: Workshop, record: Record, person: str) -> Record | None:
    """The record after the person's erasure; None where nothing of it stays."""
    changed: dict[str, Any] = {}
    for name, mark in privacy.marks(type(record)).items():
        value = getattr(record, name)
        if mark.erased == privacy.REMOVE and value == person:
            return None
        if mark.erased == privacy.UNSIGN and mentions(value, person):
            changed[name] = unsigned(value, person)
        if mark.erased == privacy.BLANK and value and whose(w, record, mark) == person:
            changed[name] = privacy.blank(value)
    return replace(record, **changed) if changed else record


def whose(w: Workshop, record: Record, mark: privacy.Mark) -> Any:
    """The id of the person this mark speaks of; None where it cannot be found."""
    kind, _, name = mark.whose.rpartition(".")
    of = w.find(kind, record.id) if kind else record
    return getattr(of, name, None)


def mentions(value: Any, person: str) -> bool:
    if isinstance(value, dict):
        return any(mentions(each, person) for each in value.values())
    if isinstance(value, list | tuple):
        return any(mentions(each, person) for each in value)
    return bool(value == person)


def unsigned(value: Any, person: str) -> Any:
    """The value without the person's name: lists leave it out, all else has none in its place."""
    if isinstance(value, dict):
        return {name: unsigned(each, person) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(unsigned(each, person) for each in value if each != person)
    return None if value == person else value


@privacy.once
def leaving_words(of: type[Event]) -> Mapping[str, tuple[str, ...]]:
    """Fields beside the log that go with the person whom a field of the event names."""
    found: dict[str, tuple[str, ...]] = {}
    for name, mark in privacy.marks(of).items():
        if mark.erased == privacy.BLANK:
            found[mark.whose] = (*found.get(mark.whose, ()), name)
    return found


def forgotten_with(person: str, events: Mapping[str, type[Event]]) -> list[Forget]:
    """What must leave the log when the person is erased."""
    return [
        Forget(type_, whose, (person,), words)
        for type_, event in events.items()
        for whose, words in leaving_words(event).items()
    ]


DECIDE = {ErasePerson: erase_person}
EVOLVE = {PersonErased: person_erased}
