"""Open file: a session file that stays the one its name means, or is brought back to disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Self

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # the fixed SQLite, if brought

from wsr.storage.backup import back_up, copy, on_disk, verified
from wsr.storage.base import FileLost, Storage, StorageFailed
from wsr.storage.data_dir import make, sync
from wsr.storage.engine import (
    AS_IT_IS,
    closing_if_failed,
    connect,
    connect_readonly,
    discard,
    failing,
    reading,
    settle,
)
from wsr.storage.names import later
from wsr.storage.standing import BESIDE, Standing, beside


class OpenFile:
    """What is told of posts is told of the file under this name; `standing` None: only read."""

    db: Database
    path: Path
    name: str
    log: str
    reached: int  # the seq up to which posts may have been ticked
    standing: Standing | None = None
    failed = False  # whether the last batch could not be written

    @classmethod
    def open_readonly(cls, path: Path) -> Self:
        raise NotImplementedError

    def need_standing(self) -> None:
        """FileLost where what is written now would be in no file that anyone finds."""
        if self.standing and (why := self.standing.lost()):
            raise FileLost(why)

    @contextmanager
    def reading(self) -> Iterator[Storage]:
        """By a connection of its own, so that no one waits for the writer."""
        standing = self.standing
        reader = self.open_readonly(standing.path if standing else self.path)
        try:
            need_own(standing)  # a stranger's workshop is not shown as ours
            yield reader  # type: ignore[misc]
        finally:
            reader.close()  # type: ignore[attr-defined]

    def export_file(self, target: Path) -> int:
        standing = self.standing
        path = standing.path if standing else self.path
        # After the copy is made, before it takes the place of an earlier one.
        return back_up(path, target, lambda: need_own(standing))

    def settle_beside(self) -> None:
        """Before anything is written: what is only gone from beside the file is made again."""
        if self.standing and self.standing.lost() and self.standing.own(""):
            self.bring_back()

    def bring_back(self) -> bool:
        """Whether the workshop had to be brought back to disk, and now is; else StorageFailed.

        What is in its place is left as it is: then the workshop continues beside it, under
        the next number. What is open may be readable no more, as on a disk that was torn out:
        then nothing helps but that disk, and when it is back, the workshop continues there.
        """
        standing = self.standing
        if standing is None or not (standing.lost() or self._is_dead()):
            return False
        with failing():
            if not standing.lost():
                self._open_again(standing)
            elif standing.own("") and not any(standing.strange(each) for each in BESIDE):
                self._settle_in_place(standing)
            else:
                self._stand(self._copied_or_back_again(standing))
        return True

    def _is_dead(self) -> bool:
        """Whether nothing can be read although the file is there: its disk was away and is back."""
        if not self.failed:
            return False
        try:
            self.db.execute("pragma shrink_memory")  # what it has read already says nothing
            self.db.execute("select max(seq) from events").fetchone()
        except sqlite3.Error:
            return True
        return False

    def _open_again(self, standing: Standing) -> None:
        with suppress(sqlite3.Error):
            self.db.close()  # first, as a second connection would share what is dead
        if not self._is_whole(standing.path):
            raise StorageFailed("the disk can’t be read, or lacks what was saved")
        self._stand(standing.path)

    def _copied_or_back_again(self, standing: Standing) -> Path:
        try:
            return self._copied_to_free_place(standing)
        except (sqlite3.Error, OSError, StorageFailed) as error:
            if self._is_whole(standing.path):
                return standing.path
            raise StorageFailed(f"{standing.lost()} ({error})") from error

    def _is_whole(self, path: Path) -> bool:
        """Whether this very log is there, with all that was ticked, and is no copy."""
        try:
            with closing(connect_readonly(path)) as reader:
                return self._has_all(reader)
        except (sqlite3.Error, StorageFailed):
            return False

    def _has_all(self, db: Database) -> bool:
        meta = dict(db.execute("select name, value from meta").fetchall())
        [head] = db.execute("select coalesce(max(seq), 0) from events").fetchone()
        return meta.get("log") == self.log and "copied" not in meta and head >= self.reached

    def _settle_in_place(self, standing: Standing) -> None:
        """Only what SQLite keeps beside the file is gone: all of it is brought into the file.

        It has to be closed before it is opened again, which would share what is gone. Where its
        name is taken away just then, it must not be lost with it, and so is held meanwhile.
        """
        if self.db.execute("pragma wal_checkpoint(truncate)").fetchone()[0]:
            raise StorageFailed("the session file is in use by a reader")
        with closing_if_failed(reading(standing.path, AS_IT_IS)) as held:
            self._need_all(held)
        old, self.db = self.db, held
        standing.unsettle()
        old.close()
        self._stand(standing.path)

    def _copied_to_free_place(self, standing: Standing) -> Path:
        make(standing.path.parent)
        place = free_place(standing)
        fresh = beside(place, ".new")
        discard(fresh)
        with closing(sqlite3.connect(str(fresh), isolation_level=None)) as writer:
            copy(self.db.conn, writer)
            writer.execute("pragma journal_mode = delete")
        verified(fresh)
        on_disk(fresh)
        with suppress(sqlite3.Error):  # a kindness to whoever has moved the file
            self.db.execute("pragma wal_checkpoint(truncate)")
        for each in BESIDE:
            if standing.own(each):
                standing.names[each].unlink()
        put(fresh, place)
        return place

    def _stand(self, path: Path) -> None:
        """From now on this is the file, if it has all; until then, what is open stays open."""
        with closing_if_failed(connect(path)) as db:
            self._need_all(db)
            settle(db)
            db.execute("begin immediate")  # so that all that SQLite keeps beside it is there
            db.execute("commit")
            standing = Standing(path)
            if None in standing.opened.values():
                raise StorageFailed("a reader still holds what was deleted")
        old, self.db = self.db, db
        self.path, self.name, self.standing = path, path.name, standing
        with suppress(sqlite3.Error):
            old.close()

    def _need_all(self, db: Database) -> None:
        if not self._has_all(db):
            raise StorageFailed("another file was put in the place of the session file")


def need_own(standing: Standing | None) -> None:
    """What is read must come from the file that is open, not from one in its place."""
    if standing and not standing.own(""):
        raise FileLost(standing.lost())


def free_place(standing: Standing) -> Path:
    """The file's own name, or the first later one under which there is nothing."""
    place = standing.path
    if not any(standing.strange(each) for each in ("", *BESIDE)) and not standing.own(""):
        return place
    while any(beside(place, each).exists() for each in ("", *BESIDE)):
        place = later(place)
    return place


def put(fresh: Path, place: Path) -> None:
    """Give the file its name, which no one else has taken meanwhile; else OSError."""
    try:
        os.link(fresh, place)
    except FileExistsError:
        raise
    except OSError:  # no such links on this disk
        os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        fresh.replace(place)
    else:
        fresh.unlink()
    sync(place.parent)
