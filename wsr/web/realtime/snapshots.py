"""Snapshots: all that a viewer sees, where what everyone sees is encoded and packed once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any
from weakref import WeakKeyDictionary

import msgspec

from wsr import codec
from wsr.domain import visibility
from wsr.domain.following import Scope, leads
from wsr.domain.kernel import Actor, Record, Workshop
from wsr.domain.records import About
from wsr.domain.visibility import EVERYONE, several
from wsr.live.room import Room
from wsr.web import wire
from wsr.web.realtime.followed_snapshots import FollowedShelves
from wsr.web.realtime.frames import Part
from wsr.web.realtime.places import Places

Seen = tuple[
    list[Part], list[msgspec.Raw]
]  # what others get as well, and what only this viewer does


class Shelf:
    """The records of one kind by who can see them; good for as long as none of them changes."""

    def __init__(self, records: Mapping[str, Record]) -> None:
        self.records = records
        self._by_audience: defaultdict[str, list[msgspec.Raw]] = defaultdict(list)
        for record in records.values():
            for audience in several(record.audience):
                self._by_audience[audience].append(wire.as_json(record))
        self.shared = Part(listed(self.seen_by(EVERYONE)))

    def seen_by(self, audience: str) -> list[msgspec.Raw]:
        return self._by_audience.get(audience, [])


class Snapshots:
    """The shelves of each room, made anew where something changed."""

    def __init__(self) -> None:
        self._rooms: WeakKeyDictionary[Room, dict[str, Shelf]] = WeakKeyDictionary()
        self._followed: WeakKeyDictionary[Room, FollowedShelves] = WeakKeyDictionary()

    def parts(
        self, room: Room, actor: Actor, told: dict[str, Any], scope: Scope | None = None
    ) -> tuple[Part, ...]:
        """{records: [...], **told} as JSON, in parts of which most are the same for others."""
        mine = visibility.audiences(actor)
        if scope is None:
            shared, own = self._everything(room, mine)
        else:
            shared, own = self._part(room, mine, scope)
        few = b"".join(part.text for part in shared if not part.worth_deflating)
        rest = few + listed(own) + b"]," + codec.encode(told)[1:]
        many = (part for part in shared if part.worth_deflating)
        # What the workshop is about is always there: all that follows it begins with a comma.
        about = wire.as_json(room.workshop.need(About, "about"))
        return Part(b'{"records":[' + bytes(about)), *many, Part(rest)

    def _everything(self, room: Room, mine: frozenset[str]) -> Seen:
        shelves = self._shelves(room)
        some = mine - {EVERYONE}
        found = (raw for shelf in shelves.values() for each in some for raw in shelf.seen_by(each))
        own = {id(raw): raw for raw in found}.values()
        return [shelf.shared for kind, shelf in shelves.items() if kind != About.kind], list(own)

    def _part(self, room: Room, mine: frozenset[str], scope: Scope) -> Seen:
        found = self._followed.get(room, FollowedShelves()).of(room.workshop)
        self._followed[room] = found
        others = [shelf for kind, shelf in found.shelves.items() if kind != About.kind]
        own = [raw for shelf in others for raw in shelf.own(mine, scope)]
        return [shelf.shared(scope) for shelf in others], own

    def _shelves(self, room: Room) -> dict[str, Shelf]:
        kept = self._rooms.setdefault(room, {})
        for kind, records in room.workshop.by_kind().items():
            if kind not in kept or kept[kind].records is not records:
                kept[kind] = Shelf(records)
        return kept


def listed(records: Iterable[msgspec.Raw]) -> bytes:
    return b"".join(b",%b" % bytes(raw) for raw in records)


def snapshot(workshop: Workshop, actor: Actor, scope: Scope | None = None) -> list[msgspec.Raw]:
    """Every record this viewer can see, as far as they follow it."""
    mine, records = visibility.audiences(actor), workshop.records()
    seen = (r for r in records if not mine.isdisjoint(several(r.audience)))
    if scope is None:
        return [wire.as_json(r) for r in seen]
    ways = Places(workshop).ways
    return [wire.as_json(r) for r in seen if leads(ways(r), mine, scope)]
