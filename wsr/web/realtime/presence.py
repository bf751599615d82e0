"""Presence: who is here just now; never logged."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wsr.live.loop import Loop
from wsr.live.room import Room
from wsr.web.realtime.broadcast import Broadcast
from wsr.web.realtime.heads import heads

PAUSE = 1.0  # seconds: heads are counted at most once in this time


class Presence:
    """Tells each room how many are here, in all and by group.

    Those who do not follow everything hear it with their next patch.
    """

    def __init__(
        self,
        loop: Loop,
        broadcast: Broadcast,
        emit: Callable[[str, Any, list[str]], None],
        also: Callable[[Room], None] = lambda room: None,
    ) -> None:
        """`also` is told of each change, too."""
        self._loop, self._broadcast, self._emit, self._also = loop, broadcast, emit, also
        self._due: set[str] = set()

    def changed(self, room: Room) -> None:
        self._also(room)
        if room.code not in self._due:
            self._due.add(room.code)
            self._loop.spawn(self._tell_soon, room)

    def _tell_soon(self, room: Room) -> None:
        self._loop.sleep(PAUSE)
        self._due.discard(room.code)
        everyone = self._broadcast.viewers(room.code)
        viewers = [v for v in everyone if v.scope is None]
        told = heads(room.workshop, (v.person for v in everyone))
        self._emit("presence", told, [v.sid for v in viewers if not v.facilitates])
        told = {**told, "people": sorted(self._broadcast.present(room.code).people)}
        self._emit("presence", told, [v.sid for v in viewers if v.facilitates])
