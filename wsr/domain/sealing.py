"""Sealing: no one sees a record before its time, nor whom its marks leave out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from wsr.domain import privacy, visibility
from wsr.domain.kernel import (
    Audience,
    Change,
    Command,
    Event,
    Forget,
    Put,
    Record,
    Refused,
    Remove,
    Workshop,
)


@dataclass(frozen=True)
class Sealed(Event):
    """An entry that was part of a secret choice once, and holds nothing any more."""


def kept_close(w: Workshop, changes: list[Change]) -> list[Change]:
    """The same changes, with no record for more people than its marks allow."""
    if not any(isinstance(c, Put) and privacy.capped(type(c.record)) for c in changes):
        return changes
    then = {c.key: c.record for c in changes if isinstance(c, Put)}
    return [close(w, then, c) if isinstance(c, Put) else c for c in changes]


def close(w: Workshop, then: Mapping[tuple[str, str], Record], put: Put) -> Put:
    record = put.record
    for mark, by in privacy.capped(type(record)):
        if mark.seen != privacy.READERS or (mark.until and is_sealed(w, then, record, mark.until)):
            audience = narrowed(record, mark, by)
            record = record if audience == record.audience else replace(record, audience=audience)
    return put if record is put.record else Put(record)


def narrowed(record: Record, mark: privacy.Mark, by: str) -> Audience:
    """`by` is the field that names the person whom the mark is about."""
    if mark.seen == privacy.NOBODY or record.audience == visibility.NOBODY:
        return visibility.NOBODY
    if mark.seen == privacy.FACILITATORS:
        everyone = record.audience == visibility.EVERYONE
        return visibility.FACILITATORS if everyone else record.audience
    if claim := privacy.claimed(record):
        return visibility.claim_only(claim)
    person = getattr(record, by, None)
    return (
        visibility.person_only(person) if isinstance(person, str) and person else visibility.NOBODY
    )


def is_open(record: Record | None) -> bool:
    return getattr(record, "status", None) == "open"


def is_sealed(
    w: Workshop, then: Mapping[tuple[str, str], Record], record: Record, seal: privacy.Seal
) -> bool:
    key = (privacy.sealer(type(record), seal), getattr(record, seal.by))
    return is_open(then.get(key) or w.find(*key))


def need_nothing_sealed(w: Workshop, nouns: Iterable[type[Record]]) -> None:
    """Refuse with KIND_open while anything is sealed: an export of all would open it early."""
    for kind, why in sealing(nouns).items():
        if any(is_open(record) for record in w.of_kind(kind)):
            raise Refused(f"{kind}_open", why)


def sealing(nouns: Iterable[privacy.Kind]) -> dict[str, str]:
    """The kinds of record that keep others sealed while they are open, with the refusal's words."""
    return {privacy.sealer(noun, seal): seal.why for noun in nouns for seal in privacy.seals(noun)}


def unsealed(w: Workshop, changes: list[Change]) -> Iterator[Record]:
    """The records that keep others sealed no more after these changes."""
    for change in changes:
        if isinstance(change, Put) and not is_open(change.record) and is_open(w.find(*change.key)):
            yield change.record


def opened(w: Workshop, changes: list[Change], nouns: Iterable[type[Record]]) -> list[Change]:
    """What becomes of the sealed records: gone if it was secret, else for everyone."""
    over = {(r.kind, r.id): getattr(r, "secret", True) for r in unsealed(w, changes)}
    return [change for noun in nouns for change in opened_of(w, noun, over)] if over else []


def opened_of(
    w: Workshop, noun: type[Record], over: Mapping[tuple[str, str], bool]
) -> Iterator[Change]:
    for seal in privacy.seals(noun):
        kind = privacy.sealer(noun, seal)
        for record in w.all(noun):
            secret = over.get((kind, getattr(record, seal.by)))
            if secret is not None:
                shown = replace(record, audience=visibility.EVERYONE)
                yield Remove(noun.kind, record.id) if secret else Put(shown)


def forgotten_after(
    w: Workshop, changes: list[Change], events: Mapping[str, type[Event]]
) -> list[Forget]:
    """What must leave the log when something secret is sealed for good."""
    return forgotten_of(unsealed(w, changes), events)


def forgotten_of(records: Iterable[Record], events: Mapping[str, type[Event]]) -> list[Forget]:
    over = [(r.kind, r.id) for r in records if getattr(r, "secret", True)]
    return [
        Forget(type_, seal.by, (id,), whole=True)
        for kind, id in over
        for type_, event in events.items()
        for seal in privacy.seals(event)
        if privacy.sealer(event, seal) == kind
    ]


def sealed(w: Workshop, e: Sealed) -> list[Change]:
    return []


DECIDE: dict[type[Command], Any] = {}
EVOLVE = {Sealed: sealed}
