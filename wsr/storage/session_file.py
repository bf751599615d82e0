"""Session file: one workshop in one SQLite file, not opened yet."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from wsr.storage.backup import back_up
from wsr.storage.base import Storage
from wsr.storage.sqlite import SqliteStorage


@dataclass(frozen=True)
class SessionFile:
    """A file that the engine of files keeps, or that lies anywhere else; it need not exist."""

    path: Path

    def open(self, new_log: str | None = None) -> Storage:
        return SqliteStorage.open(self.path, new_log)

    @contextmanager
    def reading(self) -> Iterator[Storage]:
        storage = SqliteStorage.open_readonly(self.path)
        try:
            yield storage
        finally:
            storage.close()

    def export_file(self, target: Path) -> int:
        return back_up(self.path, target)


def create(path: Path, log: str) -> Storage:
    """A new, empty session file, wherever it is wanted."""
    return SqliteStorage.create(path, log)
