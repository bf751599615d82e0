"""Walls: which page each of them shows just now, told to facilitators; never logged."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wsr.live.loop import Loop
from wsr.live.room import Room
from wsr.web.realtime.broadcast import Broadcast

SOON = 0.1  # seconds: facilitators are told at most once in this time
MOST = 10_000  # pages


class Walls:
    """Tells the facilitators of a room how many walls there are, and where their pages are."""

    def __init__(
        self, loop: Loop, broadcast: Broadcast, emit: Callable[[str, Any, list[str]], None]
    ) -> None:
        self._loop, self._broadcast, self._emit = loop, broadcast, emit
        self._shown: dict[str, dict[str, tuple[int, int]]] = {}  # by room, by socket
        self._due: set[str] = set()

    def turned(self, room: Room, sid: str, hint: Any) -> None:
        """A wall says {page, pages}; what is anything else is not heard."""
        if pages := pages_in(hint):
            self._shown.setdefault(room.code, {})[sid] = pages
            self.changed(room)

    def left(self, room: Room, sid: str) -> None:
        if self._shown.get(room.code, {}).pop(sid, None):
            self.changed(room)

    def changed(self, room: Room) -> None:
        if room.code not in self._due:
            self._due.add(room.code)
            self._loop.spawn(self._tell_soon, room)

    def _tell_soon(self, room: Room) -> None:
        self._loop.sleep(SOON)
        self._due.discard(room.code)
        facilitators = [v.sid for v in self._broadcast.viewers(room.code) if v.facilitates]
        self._emit("wall", told(list(self._shown.get(room.code, {}).values())), facilitators)


def pages_in(hint: Any) -> tuple[int, int] | None:
    page, pages = (hint.get("page"), hint.get("pages")) if isinstance(hint, dict) else (None, None)
    if type(page) is not int or type(pages) is not int or not 0 <= page <= pages <= MOST:
        return None
    return page, pages


def told(shown: list[tuple[int, int]]) -> dict[str, int]:
    """How many walls there are, and the page of the one with the most pages."""
    page, pages = max(shown, key=lambda each: each[1], default=(0, 0))
    return {"walls": len(shown), "page": page, "pages": pages}
