"""Patches: what happened in a tick, each record and each audience's share encoded once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import msgspec

from wsr import codec
from wsr.domain import visibility
from wsr.domain.kernel import Actor, Workshop
from wsr.domain.visibility import EVERYONE, several
from wsr.live.moves import Move
from wsr.live.room import Room
from wsr.web import wire
from wsr.web.realtime.frames import Part

OPENING, CLOSING = b'42["patch",', b"]"  # as the socket server writes an event
Key = tuple[str, str]
Pending = dict[Key, set[str]]  # what changed, and the audiences that had seen it before
Told = tuple[list[msgspec.Raw], list[Key]]  # records to put and keys to remove


@dataclass(frozen=True)
class Patch:
    """The event as it travels. `head` is what everyone gets, in the same bytes."""

    head: Part
    tail: Part

    @property
    def text(self) -> bytes:
        """{put, remove, log, from, upto} as JSON."""
        return (self.head.text + self.tail.text)[len(OPENING) : -len(CLOSING)]


class Tick:
    """`pending` as the workshop now shows it."""

    def __init__(self, workshop: Workshop, pending: Pending) -> None:
        self._log, self._upto = workshop.log, workshop.seq
        self._put: defaultdict[str, list[msgspec.Raw]] = defaultdict(list)
        self._gone: defaultdict[str, list[tuple[Key, tuple[str, ...]]]] = defaultdict(list)
        for key, before in pending.items():
            record = workshop.find(*key)
            now = several(record.audience) if record else ()
            if record:
                for audience in now:
                    self._put[audience].append(wire.as_json(record))
            for audience in before.difference(now) if EVERYONE not in now else ():
                self._gone[audience].append((key, now))

    @cached_property
    def _head(self) -> Part:
        return Part(OPENING + b'{"put":[' + b",".join(map(bytes, self._put[EVERYONE])))

    @property
    def touched(self) -> set[str]:
        """The audiences to whom something else is told than to those who are in none of them."""
        return {EVERYONE, *self._put, *self._gone}

    def told(self, audiences: frozenset[str]) -> Told:
        """What these audiences are told, which always are more than everyone."""
        put = [*self._put[EVERYONE], *self._own(audiences)]
        return put, self._removed(audiences)

    def patch(self, audiences: frozenset[str], since: int) -> Patch:
        own = b",".join(map(bytes, self._own(audiences)))
        between = b"," if own and self._put[EVERYONE] else b""
        rest = codec.encode(
            {
                "remove": self._removed(audiences),
                "log": self._log,
                "from": since,
                "upto": self._upto,
            }
        )
        return Patch(self._head, Part(between + own + b"]," + rest[1:] + CLOSING))

    def _own(self, audiences: frozenset[str]) -> list[msgspec.Raw]:
        found = (raw for each in audiences - {EVERYONE} for raw in self._put.get(each, ()))
        return list({id(raw): raw for raw in found}.values())

    def _removed(self, audiences: frozenset[str]) -> list[Key]:
        """What they had seen and may see no longer, or what is no more."""
        gone = (each for audience in audiences for each in self._gone.get(audience, ()))
        return list(dict.fromkeys(key for key, now in gone if audiences.isdisjoint(now)))


def note(pending: Pending, moves: Iterable[Move]) -> None:
    """Add what has moved, and who had seen it before."""
    for _, change, audience in moves:
        seen_by = pending.setdefault(change.key, set())
        seen_by.update(several(audience) if audience is not None else ())


def delta(room: Room, after: int, actor: Actor) -> Told | None:
    """What happened since `after` for this viewer; None where a snapshot is needed."""
    moves = room.since(after, actor.person)
    if moves is None:
        return None
    pending: Pending = {}
    note(pending, moves)
    return Tick(room.workshop, pending).told(visibility.audiences(actor))


def as_told(payload: Any) -> Any:
    """A payload as any JSON encoder of ours takes it."""
    return msgspec.Raw(payload.text) if isinstance(payload, Patch) else payload
