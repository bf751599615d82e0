"""Followed snapshots: the records of those who follow less, of which most are the same for many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import msgspec

from wsr.domain.following import Scope, Way, leads
from wsr.domain.kernel import Record, Workshop
from wsr.domain.records import Person
from wsr.domain.visibility import EVERYONE, several
from wsr.web import wire
from wsr.web.realtime.frames import Part
from wsr.web.realtime.places import Places

Come = tuple[Record, frozenset[Way]]  # a record, with the ways by which one comes to it
FOR_ALL = frozenset({EVERYONE})


class FollowedShelf:
    """The records of one kind; what several who follow the same get of it is packed once."""

    def __init__(self, records: Iterable[Record], places: Places) -> None:
        self._for_all: list[Come] = []
        self._for_some: defaultdict[str, list[Come]] = defaultdict(list)
        self._parts: dict[Scope, Part] = {}
        for record in records:
            found = record, places.ways(record)
            if EVERYONE in several(record.audience):
                self._for_all.append(found)
            for audience in {*several(record.audience), *(each for each, _ in found[1])} - FOR_ALL:
                self._for_some[audience].append(found)
        self._homes = frozenset(home for _, ways in self._for_all for _, home in ways)

    def shared(self, scope: Scope) -> Part:
        """What everyone gets who follows this."""
        scope &= self._homes
        if scope not in self._parts:
            seen = (record for record, ways in self._for_all if leads(ways, FOR_ALL, scope))
            self._parts[scope] = Part(b"".join(b",%b" % bytes(wire.as_json(r)) for r in seen))
        return self._parts[scope]

    def own(self, mine: frozenset[str], scope: Scope) -> list[msgspec.Raw]:
        """What these audiences get besides."""
        some = {r.id: (r, w) for each in mine - FOR_ALL for r, w in self._for_some.get(each, ())}
        return [
            wire.as_json(record)
            for record, ways in some.values()
            if not mine.isdisjoint(several(record.audience)) and leads(ways, mine, scope)
            if not (EVERYONE in several(record.audience) and leads(ways, FOR_ALL, scope))
        ]


@dataclass(frozen=True)
class FollowedShelves:
    """The shelves of a workshop; those are kept whose records are where they were.

    People come and go all the time, and nothing else is a part of them or brought by them.
    """

    kinds: Mapping[str, Mapping[str, Record]] = field(default_factory=dict)
    shelves: Mapping[str, FollowedShelf] = field(default_factory=dict)

    def of(self, workshop: Workshop) -> FollowedShelves:
        kinds = dict(workshop.by_kind())
        moved = {kind for kind, records in kinds.items() if self.kinds.get(kind) is not records}
        stays = self.shelves if moved <= {Person.kind} else {}
        places = Places(workshop)
        kept = {kind: shelf for kind, shelf in stays.items() if kind not in moved}
        new = {k: FollowedShelf(r.values(), places) for k, r in kinds.items() if k not in kept}
        return FollowedShelves(kinds, {**kept, **new})
