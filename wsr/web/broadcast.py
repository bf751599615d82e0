"""Broadcast: what was committed reaches every socket in ticks, encoded once per audience."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from wsr import codec
from wsr.domain import visibility
from wsr.domain.kernel import Actor, Workshop
from wsr.domain.records import Person
from wsr.loop import Loop
from wsr.ops import Move, actor_of
from wsr.room import Room

log = logging.getLogger(__name__)

TICK = 0.05  # seconds between patches
HEARTBEAT = 12.0  # seconds after which an empty patch tells that the line lives

Emit = Callable[[str, dict[str, Any], list[str]], None]
Key = tuple[str, str]


@dataclass
class Viewer:
    """One socket that follows a room; `upto` is the seq it has been told up to."""

    sid: str
    person: str | None
    audiences: frozenset[str]
    upto: int


@dataclass
class Following:
    """The sockets of one room with what they have not yet been told."""

    room: Room
    awake: Any
    viewers: dict[str, Viewer] = field(default_factory=dict)
    pending: dict[Key, set[str]] = field(default_factory=dict)
    upto: int = 0
    running: bool = True


class Broadcast:
    """`emit(event, payload, sids)` sends; what one audience gets is made once for all in it."""

    def __init__(self, loop: Loop, emit: Emit) -> None:
        self._loop, self._emit = loop, emit
        self._rooms: dict[str, Following] = {}

    def publish(self, room: Room, before: int, moves: list[Move]) -> None:
        """Called after each commit, on the loop: what was seen before is kept for the tick."""
        following = self._rooms.get(room.code)
        if following is None:
            return
        for _, change, audience in moves:
            seen_by = following.pending.setdefault(change.key, set())
            if audience is not None:
                seen_by.add(audience)
        following.awake.set()

    def follow(self, room: Room, sid: str, actor: Actor) -> int:
        """Send this socket all that is committed from now on; the seq that is now."""
        following = self._rooms.get(room.code) or self._start(room)
        upto = room.workshop.seq
        audiences = visibility.audiences(actor)
        following.viewers[sid] = Viewer(sid, actor.person, audiences, upto)
        return upto

    def leave(self, code: str, sid: str) -> None:
        if following := self._rooms.get(code):
            following.viewers.pop(sid, None)

    def viewers(self, code: str) -> list[Viewer]:
        following = self._rooms.get(code)
        return list(following.viewers.values()) if following else []

    def behind(self, code: str) -> int:
        """How many sockets have not been sent the newest commit yet."""
        following = self._rooms.get(code)
        if following is None:
            return 0
        return sum(v.upto < following.room.workshop.seq for v in following.viewers.values())

    def close(self) -> None:
        for following in self._rooms.values():
            following.running = False
            following.awake.set()

    def _start(self, room: Room) -> Following:
        following = Following(room, self._loop.signal(), upto=room.workshop.seq)
        self._rooms[room.code] = following
        self._loop.spawn(self._pump, following)
        return following

    def _pump(self, following: Following) -> None:
        while following.running:
            following.awake.wait(HEARTBEAT)
            following.awake.clear()
            if following.running:
                self._tick_safely(following)
            self._loop.sleep(TICK)

    def _tick_safely(self, following: Following) -> None:
        """Who may have missed something is told nothing more, and enters again when it notices."""
        try:
            self.tick(following)
        except Exception:
            log.exception("a tick of room %s failed", following.room.code)
            following.viewers.clear()

    def tick(self, following: Following) -> None:
        """Tell everyone what happened since the last tick, which may be nothing."""
        workshop, pending = following.room.workshop, following.pending
        following.pending = {}
        touched = audiences_touched(workshop, pending)
        changed = {id for kind, id in pending if kind == "person"}
        groups: defaultdict[tuple[frozenset[str], int], list[Viewer]] = defaultdict(list)
        for viewer in list(following.viewers.values()):
            if viewer.person in changed and self._moved(following, workshop, viewer):
                continue
            groups[viewer.audiences & touched, viewer.upto].append(viewer)
        for (audiences, since), viewers in groups.items():
            put, remove = seen(workshop, pending, audiences)
            self._send(workshop, since, put, remove, viewers)

    def _send(
        self, workshop: Workshop, since: int, put: list[Any], remove: list[Any],
        viewers: list[Viewer],
    ) -> None:  # fmt: skip
        patch = {"log": workshop.log, "from": since, "upto": workshop.seq,
                 "put": put, "remove": remove}  # fmt: skip
        for viewer in viewers:
            viewer.upto = workshop.seq
        self._emit("patch", patch, [viewer.sid for viewer in viewers])

    def _moved(self, following: Following, workshop: Workshop, viewer: Viewer) -> bool:
        """Whether this person may see other records now: then they are told to enter again."""
        who = workshop.get(Person, viewer.person)
        stays = who is not None and who.status == "in"
        if stays and visibility.audiences(actor_of(workshop, viewer.person)) == viewer.audiences:
            return False
        following.viewers.pop(viewer.sid, None)
        gap = {"log": workshop.log, "from": workshop.seq + 1, "upto": workshop.seq + 1}
        self._emit("patch", {**gap, "put": [], "remove": []}, [viewer.sid])
        return True


def audiences_touched(workshop: Workshop, pending: dict[Key, set[str]]) -> frozenset[str]:
    touched = set().union(*pending.values()) if pending else set()
    for key in pending:
        if record := workshop.find(*key):
            touched.add(record.audience)
    return frozenset(touched)


def seen(
    workshop: Workshop, pending: dict[Key, set[str]], audiences: frozenset[str]
) -> tuple[list[dict[str, Any]], list[Key]]:
    """What these audiences are told: records they may see, and which they may no longer."""
    put, remove = [], []
    for key, before in pending.items():
        record = workshop.find(*key)
        if record and record.audience in audiences:
            put.append(codec.to_wire(record))
        elif before & audiences:
            remove.append(key)
    return put, remove


def delta(
    room: Room, after: int, actor: Actor
) -> tuple[list[dict[str, Any]], list[Key]] | None:
    """What happened since `after` for this viewer; None where a snapshot is needed."""
    moves = room.since(after, actor.person)
    if moves is None:
        return None
    pending: dict[Key, set[str]] = {}
    for _, change, audience in moves:
        pending.setdefault(change.key, set()).update({audience} if audience else set())
    return seen(room.workshop, pending, visibility.audiences(actor))


def snapshot(workshop: Workshop, actor: Actor) -> list[dict[str, Any]]:
    """Every record this viewer may see."""
    mine = visibility.audiences(actor)
    return [codec.to_wire(r) for r in workshop.records() if r.audience in mine]


