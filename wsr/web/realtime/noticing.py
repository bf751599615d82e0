"""Noticing: who is here is noted for the half-day, together with others who came at that time."""

from __future__ import annotations

import logging

from wsr.domain.attendance import NoticePeople, unnoticed
from wsr.domain.kernel import Refused
from wsr.live.loop import Loop
from wsr.live.moves import Move
from wsr.live.room import HOST, Room, now_ms
from wsr.web.realtime.broadcast import Broadcast

log = logging.getLogger(__name__)
PAUSE = 5.0  # seconds: at the opening of a morning a hall comes in, and is one entry of the log
ABOUT = ("about", "about")  # changes whenever a stage is opened


class Noticing:
    def __init__(self, loop: Loop, broadcast: Broadcast) -> None:
        self._loop, self._broadcast = loop, broadcast
        self._due: set[str] = set()

    def published(self, room: Room, before: int, moves: list[Move]) -> None:
        """Called after each commit, on the loop: another stage may be another half-day."""
        if any(change.key == ABOUT for _, change, _ in moves):
            self.changed(room)

    def changed(self, room: Room) -> None:
        """Someone has come, or the half-day is another one."""
        if room.code not in self._due:
            self._due.add(room.code)
            self._loop.spawn(self._note_soon, room)

    def _note_soon(self, room: Room) -> None:
        self._loop.sleep(PAUSE)
        self._due.discard(room.code)
        here = self._broadcast.present(room.code).people
        if people := unnoticed(room.workshop, here, now_ms()):
            self._note(room, tuple(people))

    def _note(self, room: Room, people: tuple[str, ...]) -> None:
        """What can't be kept now is found again when the next one comes."""
        try:
            room.do(HOST, NoticePeople(people))
        except Refused as refused:
            log.info("who is in room %s is not noted yet: %s", room.code, refused.code)
