"""Claims: only the author's phone joins what has no name to its author, and not for long."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from wsr.domain import privacy
from wsr.domain.fields import To, marked
from wsr.domain.kernel import Actor, Change, Event, Forget, Put, Record, Remove, Workshop
from wsr.domain.sealing import is_open

Key = tuple[str, str]  # kind and id of a record


def claim_of(actor: Actor) -> str:
    """What the actor's phone leads to, and nothing else does."""
    return actor.claim or actor.person or ""


def owns(claim: str, thing: Record) -> bool:
    """Whether whoever holds this claim has posted it."""
    return bool(claim) and privacy.claimed(thing) == claim


def is_own(actor: Actor, thing: Any) -> bool:
    """Whether this is the actor's: by its `person`, or by the claim that is in the person's place."""
    return thing.person == actor.person if thing.person else owns(claim_of(actor), thing)


def ended(w: Workshop, changes: list[Change]) -> list[Key]:
    """What is open no more after these changes; all that is open when the workshop itself closes."""
    puts = [change.record for change in changes if isinstance(change, Put)]
    over = [(r.kind, r.id) for r in puts if not is_open(r) and is_open(w.find(r.kind, r.id))]
    if any(getattr(r, "closed", False) for r in puts if r.kind == "about"):
        over += [(r.kind, r.id) for r in w.records() if is_open(r)]
    return over


def forgotten_claims(
    w: Workshop, changes: list[Change], nouns: Iterable[type[Record]]
) -> list[Change]:
    """The records that join an author to something go when their time is over."""
    over = set(ended(w, changes))
    found = (each for noun in nouns if privacy.claims(noun) for each in w.all(noun))
    return (
        [Remove(r.kind, r.id) for r in found if privacy.claimed(r) and until(r) & over]
        if over
        else []
    )


def until(record: Record) -> set[Key]:
    return {
        (closer(type(record), mark), getattr(record, mark.claims))
        for mark in privacy.claims(type(record)).values()
    }


def closer(of: type[Record] | type[Event], mark: privacy.Mark) -> str:
    return marked(of, To)[mark.claims].kind


def closers(kinds: Iterable[privacy.Kind]) -> set[str]:
    """The kinds of record with whose end the join of an author to something ends."""
    return {closer(kind, mark) for kind in kinds for mark in privacy.claims(kind).values()}


def forgets(over: Iterable[Key], events: Mapping[str, type[Event]]) -> Iterator[Forget]:
    """The same in the log."""
    for kind, id in over:
        for type_, event in events.items():
            for name, mark in privacy.claims(event).items():
                if closer(event, mark) == kind:
                    yield Forget(type_, mark.claims, (id,), (name,))
