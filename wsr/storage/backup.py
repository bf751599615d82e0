"""Backup: one state of a session file in another file, verified, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # the fixed SQLite, if brought

from wsr.storage.base import StorageFailed
from wsr.storage.data_dir import sync
from wsr.storage.engine import connect_readonly


def back_up(source: Path, target: Path, still: Callable[[], None] = lambda: None) -> int:
    """Copy while the room is open; the seq that the copy has reached, or StorageFailed.

    A copy that cannot be made leaves the earlier one as it was; also where `still` refuses that
    what was copied is what was meant.
    """
    fresh = target.with_name(f"{target.name}.new")
    try:
        fresh.unlink(missing_ok=True)
        copied(source, fresh)
        seq = verified(fresh)
        still()
        settle(fresh, target)
    except (sqlite3.Error, OSError) as error:
        raise StorageFailed(str(error)) from error
    return seq


def copied(source: Path, fresh: Path) -> None:
    """By SQLite's own backup through a reader, who never writes nor checkpoints."""
    reader = connect_readonly(source).conn
    writer = sqlite3.connect(str(fresh), isolation_level=None)
    try:
        copy(reader, writer)
        # In one file, without a write-ahead log beside it: a copy is carried away alone.
        writer.execute("pragma journal_mode = delete")
        writer.execute("insert or replace into meta values ('copied', datetime())")
    finally:
        writer.close()
        reader.close()


def copy(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """All pages in one step; sqlite3.Error also where the source is closed, which would crash."""
    source.execute("select 1")
    source.backup(target)


def verified(fresh: Path) -> int:
    """Read the copy again from where it lies; its last seq, or StorageFailed."""
    db = sqlite3.connect(f"{fresh.resolve().as_uri()}?mode=ro", uri=True)
    try:
        said = [row[0] for row in db.execute("pragma integrity_check").fetchall()]
        count, last = db.execute("select count(*), coalesce(max(seq), 0) from events").fetchone()
    finally:
        db.close()
    if said != ["ok"] or count != last:
        raise StorageFailed(f"the copy is not sound: {said[0]}")
    return int(last)


def settle(fresh: Path, target: Path) -> None:
    """On disk before it takes the place of the earlier copy, of which nothing is left."""
    on_disk(fresh)
    with overwriting(target):
        fresh.replace(target)
        sync(target.parent)


def on_disk(file: Path) -> None:
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


@contextmanager
def overwriting(target: Path) -> Iterator[None]:
    """What was at `target` until then: it may hold what has been forgotten since.

    Windows does not let a file be replaced that is held open, and so leaves its blocks as they are.
    """
    if not target.exists() or os.name == "nt":
        yield
        return
    with target.open("rb+") as old:
        yield
        # The new copy is in its place already. Some disks (FUSE, network) forget a file whose
        # name went to another, and then there is nothing left to write over.
        with suppress(OSError):
            old.write(bytes(os.fstat(old.fileno()).st_size))
            old.flush()
            os.fsync(old.fileno())
