"""Following: a page that shows one stage need not be told of the rest of the workshop.

Whoever follows a record follows what is part of it as well: a card is part of its stage, a ballot of
its vote, and so of the stage of that. A record also comes along where another one `brings` it. Who
asks for nothing in particular follows everything; who can see what is not decided here, but in
visibility.py, which comes first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from wsr.domain.kernel import EVERYWHERE, Key, Record, Workshop
from wsr.domain.manifest import Shows, nothing_else
from wsr.domain.records import About, Person, Stage
from wsr.domain.visibility import EVERYONE, person_only, several

Scope = frozenset[Key]  # what someone follows just now; always with EVERYWHERE in it
Way = tuple[str, Key]  # who belongs to this audience and follows this is told of a record
Find = Callable[[str, str], Record | None]


class Follow(NamedTuple):
    """What a page asks for: the stage that the room is in (`now`), and what it names."""

    now: bool = False
    of: frozenset[Key] = frozenset()


def scope(
    w: Workshop,
    group: str | None,
    follow: Follow,
    shows: Mapping[str, Shows],
    table: str | None = None,
) -> Scope:
    """What this is at the moment to someone of this group, who sits at this table.

    A stage comes with what it shows.
    """
    found = {EVERYWHERE, *follow.of, *([("table", table)] if table else [])}
    stages = {id for kind, id in follow.of if kind == Stage.kind}
    about = w.get(About, "about")
    if follow.now and about and about.current:
        stages.add(about.current)
    for id in stages:
        if stage := w.get(Stage, id):
            found |= {("stage", id), ("activity", stage.activity)}
            found.update(shows.get(stage.activity, nothing_else)(w, group))
    return frozenset(found)


def homes(record: Record, find: Find) -> set[Key]:
    """All by which this record is followed: itself, what it is part of, and where that stays."""
    found = {(record.kind, record.id), *record.within()}
    for each in record.within():
        found.update(kept_in(each, find))
    return found


def kept_in(key: Key, find: Find) -> list[Key]:
    """What a record is part of for good, which it names first: no other change moves its parts."""
    record = find(*key)
    first = record.within()[:1] if record else ()
    return [each for home in first if home != EVERYWHERE for each in (home, *kept_in(home, find))]


def own_ways(record: Record, find: Find) -> frozenset[Way]:
    """How one comes to a record by what it is part of; to oneself one comes everywhere."""
    found = {(EVERYONE, home) for home in homes(record, find)}
    if isinstance(record, Person):
        found.add((person_only(record.id), EVERYWHERE))
    return frozenset(found)


def ways_of_guests(record: Record, find: Find) -> frozenset[Way]:
    """How one comes to what this record brings: as to the record itself, if one can see it."""
    parts = homes(record, find)
    return frozenset((audience, home) for audience in several(record.audience) for home in parts)


def leads(ways: Iterable[Way], audiences: frozenset[str], scope: Scope) -> bool:
    return any(home in scope and audience in audiences for audience, home in ways)
