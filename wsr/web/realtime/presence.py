"""Presence: who is here just now; never logged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from wsr.domain.records import Person
from wsr.domain.visibility import FACILITATORS
from wsr.live.loop import Loop
from wsr.live.room import Room
from wsr.web.realtime.broadcast import Broadcast, Viewer

PAUSE = 1.0  # seconds: heads are counted at most once in this time


class Presence:
    """Tells each room how many are here, in all and by group."""

    def __init__(
        self, loop: Loop, broadcast: Broadcast, emit: Callable[[str, Any, list[str]], None]
    ) -> None:
        self._loop, self._broadcast, self._emit = loop, broadcast, emit
        self._due: set[str] = set()

    def changed(self, room: Room) -> None:
        if room.code not in self._due:
            self._due.add(room.code)
            self._loop.spawn(self._tell_soon, room)

    def _tell_soon(self, room: Room) -> None:
        self._loop.sleep(PAUSE)
        self._due.discard(room.code)
        viewers = self._broadcast.viewers(room.code)
        told = heads(room, viewers)
        self._emit("presence", told, [v.sid for v in viewers if not facilitates(v)])
        told = {**told, "people": sorted({v.person for v in viewers if v.person})}
        self._emit("presence", told, [v.sid for v in viewers if facilitates(v)])


def facilitates(viewer: Viewer) -> bool:
    return FACILITATORS in viewer.audiences


def heads(room: Room, viewers: list[Viewer]) -> dict[str, Any]:
    """{here, groups: {group id: how many}}: people, not sockets; facilitators get their ids too."""
    here = {v.person for v in viewers if v.person}
    people = [room.workshop.get(Person, each) for each in here]
    groups = Counter(p.group for p in people if p and p.group)
    return {"here": len(here), "groups": dict(groups)}
