"""Last steps: what each facilitator did lately, read from the log."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from wsr.activities.index import BY_KIND, DONE
from wsr.codec import Entry, to_event
from wsr.domain.done import BESIDE
from wsr.domain.kernel import Actor, Event, Record, Workshop, snake
from wsr.domain.people import PersonJoined, RoleSet
from wsr.domain.records import Person
from wsr.domain.visibility import sees
from wsr.storage.base import Readable

MOST = 20
LATELY = 3_000  # entries of the log in which they are looked for
FACILITATOR = Actor(None, "facilitator")
STEPS = {snake(kind.__name__): kind for kind in DONE}
BEGUN = frozenset(snake(kind.__name__) for kind in (PersonJoined, RoleSet))
NAMED_BY = ("title", "name", "text", "what")  # fields that say what a record is called


@dataclass(frozen=True)
class LastStep:
    """`said` is a sentence to translate, `many` how often it was done at once.

    `about` is what the thing is called now, "" where it is gone or has no name.
    """

    seq: int
    at: int
    person: str
    said: str
    many: int = 1
    about: str = ""


def lately(kept: Readable, seq: int) -> list[Entry]:
    """The latest entries of the log, oldest first."""
    with kept.reading() as storage:
        return [*storage.read(max(0, seq - LATELY))]


def last_steps(w: Workshop, entries: list[Entry], *, besides: str | None) -> list[LastStep]:
    """What those who facilitate now did, `besides` this one, in that role; the newest first."""
    begun = {person: seq for seq, person in roles_given(entries)}
    theirs = (e for e in entries if e.person not in (None, besides) and e.type in STEPS)
    steps: list[LastStep] = []
    for (who, at), some in groupby(theirs, lambda e: (e.person or "", e.at)):
        if facilitates(w, who) and (step := step_of(w, who, at, after(some, begun.get(who, 0)))):
            steps.append(step)
    return steps[: -MOST - 1 : -1]


def roles_given(entries: Iterable[Entry]) -> Iterator[tuple[int, str]]:
    """What people did before is a contribution: it may be no one's business whose."""
    for entry in entries:
        if entry.type in BEGUN:
            yield entry.seq, entry.data["person"]


def facilitates(w: Workshop, who: str) -> bool:
    person = w.get(Person, who)
    return person is not None and Actor(who, person.role).facilitates


def after(entries: Iterable[Entry], seq: int) -> list[tuple[int, Event]]:
    return [(entry.seq, to_event(entry)) for entry in entries if entry.seq > seq]


def step_of(w: Workshop, who: str, at: int, done: list[tuple[int, Event]]) -> LastStep | None:
    """What was done in one moment, by its first sentence; what only came with it is left out."""
    said = [(seq, event, sentence(event, who)) for seq, event in done]
    told = [each for each in said if each[2]]
    main = [each for each in told if type(each[1]) not in BESIDE] or told
    if not main:
        return None
    seq, event, words = main[0]
    same = [other for _, other, its in main if its == words]
    many = sum(many_of(each) for each in same)
    return LastStep(seq, at, who, words, many, called(w, event) if many == 1 else "")


def sentence(event: Event, who: str) -> str:
    said = DONE[type(event)]
    return said if isinstance(said, str) else said(event, who)


def many_of(event: Any) -> int:
    """How many cards it was done to, where it says so."""
    return len(getattr(event, "cards", ())) or 1


def called(w: Workshop, event: Event) -> str:
    """What facilitators see as the name of the thing that the event is about."""
    found = (thing(w, name, id) for name, id in vars(event).items() if isinstance(id, str))
    record = next((each for each in found if each), None)
    if record is None or not sees(FACILITATOR, record):
        return ""
    return next((words for name in NAMED_BY if (words := getattr(record, name, ""))), "")


def thing(w: Workshop, name: str, id: str) -> Record | None:
    if name == "on":
        return w.find("card", id) or w.find("cluster", id)
    return w.find(name, id) if name in BY_KIND else None
