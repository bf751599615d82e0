"""SQLite folder: the engine that keeps each workshop as a file of its own."""

from __future__ import annotations

from pathlib import Path

from wsr.storage import names
from wsr.storage.base import Storage, StorageFailed
from wsr.storage.data_dir import sync
from wsr.storage.engine import discard, failing
from wsr.storage.session_file import SessionFile
from wsr.storage.sqlite import SqliteStorage


class SqliteFolder:
    """Files named after their codes; whoever writes must hold the folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, code: str) -> Path:
        return names.latest(self.folder, code)

    def create(self, code: str, log: str) -> Storage:
        return SqliteStorage.create(self.path(code), log)

    def kept(self, code: str) -> SessionFile:
        return SessionFile(self.path(code))

    def has(self, code: str) -> bool:
        return self.path(code).is_file()

    def codes(self) -> list[str]:
        found = sorted(self.folder.glob(f"*{names.SUFFIX}"), key=lambda each: each.stat().st_ctime)
        return list(dict.fromkeys(code for each in found if (code := names.code_of(each))))

    def adopt(self, made: Path, code: str) -> None:
        """`made` must lie on the disk of the folder."""
        if self.path(code).exists():
            raise StorageFailed(f"{self.path(code).name} exists already")
        with failing():
            made.rename(self.path(code))
            sync(self.folder)

    def discard(self, code: str) -> None:
        discard(self.path(code))
