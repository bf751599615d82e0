"""Standing: whether an open session file is still what its name means."""

from __future__ import annotations

import os
from pathlib import Path

Identity = tuple[int, int]  # device, file on it
BESIDE = ("-wal", "-shm")
NOT_YET = (-1, -1)  # no file's


def identity(path: Path) -> Identity | None:
    """Which file the name means now, by the name alone: to open and close a file here would take
    away the locks that SQLite holds on it. None where there is none, or the disk does not say.

    Windows lets no one move or delete a file that is open, and its numbers are not always stable.
    """
    try:
        found = os.stat(path)
    except OSError:
        return None
    return (0, 0) if os.name == "nt" else (found.st_dev, found.st_ino)


def beside(path: Path, what: str) -> Path:
    return path.with_name(path.name + what)


class Standing:
    """What the names of an open file meant when it was opened."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.names = {each: beside(path, each) for each in ("", *BESIDE)}
        self.opened = {each: identity(name) for each, name in self.names.items()}

    def lost(self) -> str:
        """What is wrong, for people; empty while all is where it was."""
        if all(identity(name) == self.opened[each] for each, name in self.names.items()):
            return ""
        if self.own(""):
            return "a file that belongs to the session file was deleted"
        if identity(self.path) is None:
            return "the session file was moved or deleted, or its disk is gone"
        return "another file was put in the place of the session file"

    def unsettle(self) -> None:
        """What lies beside the file is no one's until it is opened again: the file counts as lost."""
        self.opened |= dict.fromkeys(BESIDE, NOT_YET)

    def own(self, each: str) -> bool:
        found = identity(self.names[each])
        return found is not None and found == self.opened[each]

    def strange(self, each: str) -> bool:
        """Whether someone else's file is there, which we must not touch."""
        return identity(self.names[each]) not in (None, self.opened[each])
