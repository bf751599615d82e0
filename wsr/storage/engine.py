"""Engine: how this program holds SQLite, whose errors come out as StorageFailed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # the fixed SQLite, if brought

from wsr.storage.base import BatchBroken, StorageFailed

AS_IT_IS = "mode=ro&immutable=1"  # without locks, or a log beside it
SETTINGS = (
    "journal_mode = wal",
    "synchronous = full",
    "foreign_keys = on",
    "trusted_schema = off",
    "secure_delete = on",
)


class failing:
    """Turns the engine's errors into StorageFailed, undoing what was begun on `db`."""

    def __init__(self, db: Database | None = None) -> None:
        self.db = db

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        if error is None:
            return
        if self.db is not None and self.db.conn.in_transaction:
            with suppress(sqlite3.Error):  # the first error says what is wrong
                self.db.conn.rollback()
        if isinstance(error, sqlite3.IntegrityError):
            raise BatchBroken(str(error)) from error
        if isinstance(error, sqlite3.Error | OSError):
            raise StorageFailed(str(error)) from error


@contextmanager
def closing_if_failed(db: Database) -> Iterator[Database]:
    """A file that turns out to be of no use is let go of, with what was begun on it."""
    try:
        yield db
    except BaseException:
        db.close()
        raise


def log_of(db: Database) -> str:
    """The log's id; StorageFailed in a file that some other program made."""
    try:
        found = db.execute("select value from meta where name = 'log'").fetchone()
    except sqlite3.OperationalError:
        found = None
    if found is None:
        raise StorageFailed("this is not a session file")
    return str(found[0])


def settle(db: Database) -> None:
    """Bring the write-ahead log into the file, synced; StorageFailed where that cannot be.

    After a failed sync its last pages read well and are on no disk, and never will be: whoever
    answered from them would give checkmarks that a power cut takes back.
    """
    _, pages, settled = db.execute("pragma wal_checkpoint(passive)").fetchone()
    if settled < pages:
        raise StorageFailed("another program holds an older state of the file")


def go_on_from_copy(db: Database, log: str) -> None:
    """A copy lacks what came after it, so that phones must learn they follow another log."""
    if db.execute("delete from meta where name = 'copied' returning value").fetchone() is None:
        return
    db.execute("update meta set value = ? where name = 'log'", [log])
    seq = db.execute("select coalesce(max(seq), 0) from events").fetchone()[0]
    db.execute("insert or replace into meta values ('restored', ?)", [str(seq)])


def restored_at(db: Database) -> int | None:
    """The seq at which a copy took the place of a lost file, if one ever did."""
    found = db.execute("select value from meta where name = 'restored'").fetchone()
    return int(found[0]) if found else None


def need_session_file(path: Path) -> None:
    """Before the first connection: to close a file takes away the locks of those that are open."""
    need_file(path)
    with failing(), path.open("rb") as file:
        if file.read(16) != b"SQLite format 3\x00":
            raise StorageFailed(f"{path.name} is not a session file")


def need_file(path: Path) -> None:
    if not path.is_file():
        raise StorageFailed(f"there is no file {path}")


def discard(path: Path) -> None:
    """Take a file of no use away, with what SQLite keeps beside it; a bad disk may keep some."""
    for beside in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + beside).unlink(missing_ok=True)


def connect_readonly(path: Path) -> Database:
    """Reads beside a writer, and also where no one can write.

    There SQLite cannot lay the index of the write-ahead log beside the file; whoever has closed
    the file has left no such log, so that the file alone is all.
    """
    need_file(path)
    with failing():
        try:
            return reading(path, "mode=ro")
        except sqlite3.OperationalError:
            if size_of(path.with_name(f"{path.name}-wal")):
                raise
            return reading(path, AS_IT_IS)


def reading(path: Path, how: str) -> Database:
    uri = f"{path.resolve().as_uri()}?{how}"
    conn = sqlite3.connect(uri, uri=True, check_same_thread=False)
    with closing_if_failed(Database(conn)) as db:
        try:
            db.execute("select 1 from sqlite_master").fetchone()
        except sqlite3.DatabaseError as error:
            if "not a database" in str(error):
                raise StorageFailed(f"{path.name} is not a session file") from error
            raise
        return db


def size_of(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def connect(path: Path, *, new: bool = False) -> Database:
    """The one writing connection. Calls come from one thread at a time, not always the same.

    Only a `new` file is made here: an empty one must not take the place of one that is gone.
    """
    uri = f"{path.resolve().as_uri()}?mode={'rwc' if new else 'rw'}"
    with failing():
        conn = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        with closing_if_failed(Database(conn)) as db:
            for setting in SETTINGS:
                db.execute(f"pragma {setting}")
            # A checkmark promises a synced commit, and these are per connection: so read back.
            if db.execute("pragma synchronous").fetchone()[0] != 2:
                raise StorageFailed("this SQLite does not keep synchronous = full")
            return db
