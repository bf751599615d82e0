"""Snapshots: all that a viewer sees, where what everyone sees is encoded and packed once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any
from weakref import WeakKeyDictionary

import msgspec

from wsr import codec
from wsr.domain import visibility
from wsr.domain.kernel import Actor, Record, Workshop
from wsr.domain.records import About
from wsr.domain.visibility import EVERYONE, several
from wsr.live.room import Room
from wsr.web import wire
from wsr.web.realtime.frames import Part


class Shelf:
    """The records of one kind by who may see them; good for as long as none of them changes."""

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

    def parts(self, room: Room, actor: Actor, told: dict[str, Any]) -> tuple[Part, ...]:
        """{records: [...], **told} as JSON, in parts of which most are the same for others."""
        shelves = self._shelves(room)
        mine = visibility.audiences(actor) - {EVERYONE}
        found = (raw for shelf in shelves.values() for each in mine for raw in shelf.seen_by(each))
        own = {id(raw): raw for raw in found}.values()
        # What the workshop is about is always there: all that follows it begins with a comma.
        [about] = shelves.pop(About.kind).seen_by(EVERYONE)
        shared = [shelf.shared for shelf in shelves.values()]
        few = b"".join(part.text for part in shared if not part.worth_deflating)
        rest = few + listed(own) + b"]," + codec.encode(told)[1:]
        many = (part for part in shared if part.worth_deflating)
        return Part(b'{"records":[' + bytes(about)), *many, Part(rest)

    def _shelves(self, room: Room) -> dict[str, Shelf]:
        kept = self._rooms.setdefault(room, {})
        for kind, records in room.workshop.by_kind().items():
            if kind not in kept or kept[kind].records is not records:
                kept[kind] = Shelf(records)
        return dict(kept)


def listed(records: Iterable[msgspec.Raw]) -> bytes:
    return b"".join(b",%b" % bytes(raw) for raw in records)


def snapshot(workshop: Workshop, actor: Actor) -> list[msgspec.Raw]:
    """Every record this viewer may see."""
    mine = visibility.audiences(actor)
    records = workshop.records()
    return [wire.as_json(r) for r in records if not mine.isdisjoint(several(r.audience))]
