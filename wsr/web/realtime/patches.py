"""Patches: what happened in a tick, each record and each audience's share encoded once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from typing import Any

import msgspec

from wsr import codec
from wsr.domain import visibility
from wsr.domain.kernel import Actor, Key, Workshop
from wsr.domain.records import Person
from wsr.domain.visibility import EVERYONE, is_of_table, several
from wsr.live.moves import Move, Recent
from wsr.live.room import Room
from wsr.web import wire
from wsr.web.realtime.followed import Followed, Lens, News, Pending
from wsr.web.realtime.frames import Part

OPENING, CLOSING = b'42["patch",', b"]"  # as the socket server writes an event
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


@dataclass(frozen=True)
class Share:
    """What someone is told: what everyone of their sort is, what they alone, what goes."""

    head: Part
    shared: list[msgspec.Raw]
    own: list[msgspec.Raw]
    removed: list[Key]


class Tick:
    """`pending` as the workshop now shows it; through a lens for those who follow less."""

    def __init__(self, workshop: Workshop, pending: Pending) -> None:
        self._log, self.upto, self.happened = workshop.log, workshop.seq, bool(pending)
        self.people = {id for kind, id in pending if kind == Person.kind}
        self._put: defaultdict[str, list[msgspec.Raw]] = defaultdict(list)
        self._gone: defaultdict[str, list[tuple[Key, tuple[str, ...]]]] = defaultdict(list)
        self.followed = Followed(workshop, pending)
        self._workshop = workshop
        self._views: dict[Lens, View] = {}
        for key, past in pending.items():
            record = workshop.find(*key)
            before = {audience for each in past if each for audience in several(each.audience)}
            now = several(record.audience) if record else ()
            if record:
                for audience in now:
                    self._put[audience].append(wire.as_json(record))
            for audience in before.difference(now) if EVERYONE not in now else ():
                self._gone[audience].append((key, now))

    @cached_property
    def _head(self) -> Part:
        return head_of(self._put[EVERYONE])

    @cached_property
    def for_tables(self) -> set[str]:
        """The tables that alone can see something now, or might before this."""
        seen = (several(record.audience) for record in self._workshop.records())
        found = {*self._gone, *(audience for audiences in seen for audience in audiences)}
        return {audience for audience in found if is_of_table(audience)}

    @property
    def touched(self) -> set[str]:
        """The audiences to whom something else is told than to those who are in none of them."""
        return {EVERYONE, *self._put, *self._gone}

    def told(self, audiences: frozenset[str], lens: Lens | None = None) -> Told:
        """What these audiences are told, which always are more than everyone."""
        share = self.share(audiences, lens)
        return [*share.shared, *share.own], share.removed

    def patch(self, audiences: frozenset[str], since: int, lens: Lens | None = None) -> Patch:
        return self.patch_of(self.share(audiences, lens), since)

    def patch_of(self, share: Share, since: int, **more: Any) -> Patch:
        own = b",".join(map(bytes, share.own))
        between = b"," if own and share.shared else b""
        place = {"log": self._log, "from": since, "upto": self.upto}
        rest = codec.encode({"remove": share.removed, **place, **more})
        return Patch(share.head, Part(between + own + b"]," + rest[1:] + CLOSING))

    def share(self, audiences: frozenset[str], lens: Lens | None = None) -> Share:
        if lens is not None:
            return self._view(lens).share(audiences)
        shared = self._put[EVERYONE]
        return Share(self._head, shared, self._own(audiences), self._removed(audiences))

    def _view(self, lens: Lens) -> View:
        if lens not in self._views:
            self._views[lens] = View(self.followed.news(lens), lens)
        return self._views[lens]

    def _own(self, audiences: frozenset[str]) -> list[msgspec.Raw]:
        found = (raw for each in audiences - {EVERYONE} for raw in self._put.get(each, ()))
        return list({id(raw): raw for raw in found}.values())

    def _removed(self, audiences: frozenset[str]) -> list[Key]:
        """What they had seen and can see no longer, or what is no more."""
        gone = (each for audience in audiences for each in self._gone.get(audience, ()))
        return list(dict.fromkeys(key for key, now in gone if audiences.isdisjoint(now)))


class View:
    """The news through one lens, which many share."""

    def __init__(self, news: list[News], lens: Lens) -> None:
        everyone = frozenset({EVERYONE})
        self._lens = lens
        new = {each.key: each.json for each in news if each.is_new(everyone, lens)}
        self._known, self._shared = new.keys(), list(new.values())
        self._gone = [each.key for each in news if each.is_gone(everyone, lens)]
        self._head = head_of(self._shared)
        # What is the same for all others may be another thing to these.
        self._for_some: defaultdict[str, dict[Key, News]] = defaultdict(dict)
        for each in news:
            for audience in each.audiences:
                self._for_some[audience][each.key] = each

    def share(self, audiences: frozenset[str]) -> Share:
        some: dict[Key, News] = {}
        for audience in audiences - {EVERYONE}:
            some |= self._for_some.get(audience, {})
        new = (each for key, each in some.items() if key not in self._known)
        own = [each.json for each in new if each.is_new(audiences, self._lens)]
        gone = [key for key in self._gone if key not in some]
        gone += [each.key for each in some.values() if each.is_gone(audiences, self._lens)]
        return Share(self._head, self._shared, own, gone)


def head_of(shared: list[msgspec.Raw]) -> Part:
    return Part(OPENING + b'{"put":[' + b",".join(map(bytes, shared)))


class Ticks:
    """What happened in a room from a seq until now, made once for all who ask."""

    def __init__(self, workshop: Workshop, recent: Recent) -> None:
        self.workshop, self._recent = workshop, recent
        self._made: dict[int, Tick | None] = {}

    def since(self, seq: int) -> Tick | None:
        """None where it is too long ago."""
        if seq not in self._made:
            self._made[seq] = self._make(seq) if seq >= self._recent.since else None
        return self._made[seq]

    def _make(self, seq: int) -> Tick:
        pending: Pending = {}
        moves = takewhile(lambda move: move[0] <= self.workshop.seq, self._recent.after(seq))
        note(pending, moves)
        return Tick(self.workshop, pending)


def touched_by(workshop: Workshop, moves: list[Move]) -> set[str]:
    """The audiences who see any of what moved, or saw it before."""
    before = [record for _, _, record in moves]
    after = [workshop.find(*change.key) for _, change, _ in moves]
    records = (record for record in (*before, *after) if record)
    return {audience for record in records for audience in several(record.audience)}


def note(pending: Pending, moves: Iterable[Move]) -> None:
    """Add what has moved, and how it was before."""
    for _, change, before in moves:
        pending.setdefault(change.key, []).append(before)


def delta(room: Room, after: int, actor: Actor, lens: Lens | None = None) -> Told | None:
    """What happened since `after` for this viewer; None where a snapshot is needed."""
    moves = room.since(after, actor.person)
    if moves is None:
        return None
    pending: Pending = {}
    note(pending, moves)
    return Tick(room.workshop, pending).told(visibility.audiences(actor), lens)


def as_told(payload: Any) -> Any:
    """A payload as any JSON encoder of ours takes it."""
    return msgspec.Raw(payload.text) if isinstance(payload, Patch) else payload
