"""Backups: a second medium holds every open workshop, at most a minute old."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from pathlib import Path

from wsr.live.room import Room, now_ms
from wsr.live.rooms import Rooms
from wsr.storage.base import StorageFailed
from wsr.storage.data_dir import make

log = logging.getLogger(__name__)
EVERY = 30.0  # seconds; a copy may take as long again and is still less than a minute old


@dataclass(frozen=True)
class Copied:
    """The last copy of a room: when (ms since 1970), up to which seq; `why` when it failed."""

    at: int | None = None
    seq: int = 0
    why: str = ""


class Copies:
    """Keeps copies in `folder`; None keeps none."""

    def __init__(self, rooms: Rooms, folder: Path | None) -> None:
        self._rooms, self._folder = rooms, folder
        self._last: dict[str, Copied] = {}
        self._over = rooms.loop.signal()
        self._apart = False  # whether the folder is on a medium of its own
        if folder:
            make(folder)
            self._apart = self._is_apart(folder)
            rooms.loop.spawn(self._keep)

    def of(self, room: Room) -> Copied:
        return self._last.get(room.code, Copied())

    def stop(self) -> None:
        """One last copy of everything, then no more."""
        self._over.set()
        self._rooms.forgot.set()
        self.copy_all()

    def copy_all(self) -> None:
        for room in self._rooms.opened() if self._folder else ():
            if room.code not in self._rooms.passing:
                self.copy(room)

    def copy(self, room: Room) -> None:
        """Copy what is new since the last time; a failure is reported, never hidden."""
        assert self._folder
        before, asked = self.of(room), now_ms()
        try:
            seq = self._copied(room, before, self._folder / f"{room.code}.sqlite")
            self._last[room.code] = Copied(asked, seq)
        except StorageFailed as error:
            log.warning("no copy of %s: %s", room.code, error)
            self._last[room.code] = Copied(before.at, before.seq, str(error))

    def _copied(self, room: Room, before: Copied, target: Path) -> int:
        self._need_medium(target.parent)
        current = before.at and not before.why and before.seq == room.workshop.seq
        if current and target.is_file():
            return before.seq
        return self._rooms.loop.offload(room.storage.export_file, target)

    def _need_medium(self, folder: Path) -> None:
        """Where a stick was unmounted, a folder of the laptop itself may have its name."""
        if self._apart and folder.is_dir() and not self._is_apart(folder):
            raise StorageFailed("the backup disk isn’t there any more")

    def _is_apart(self, folder: Path) -> bool:
        try:
            return os.stat(folder).st_dev != os.stat(self._rooms.folder.path).st_dev
        except OSError:
            return self._apart

    def _keep(self) -> None:
        """What has left a log, as the ballots of a vote that is closed, leaves the copy at once."""
        while not self._over.is_set():
            self._rooms.forgot.clear()
            self.copy_all()
            self._rooms.forgot.wait(EVERY)
