"""Forget: own words leave the log, the file's free space and the write-ahead log."""

from __future__ import annotations

import logging

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # the fixed SQLite, if brought

from wsr.domain.kernel import Forget

log = logging.getLogger(__name__)


def forget(db: Database, forgets: list[Forget]) -> None:
    """Blank what is named, inside the transaction that is open.

    The digests of answered ops go too: a short op could be guessed from its digest.
    """
    for each in forgets:
        marks, fields = (", ".join("?" * len(x)) for x in (each.values, each.words))
        only = f" and field in ({fields})" if each.words else ""
        db.execute(
            "update own_words set value = 'null' where seq in (select seq from events where "
            f"type = ? and json_extract(data, '$.' || ?) in ({marks})){only}",
            [each.type, each.field, *each.values, *each.words],
        )
    if forgets:
        db.execute("update answers set digest = ''")


def wipe(db: Database) -> bool:
    """Take the rests out of the write-ahead log; False while a reader or the disk hinders it.

    In the file itself there are none, as `secure_delete` is on. It never raises: what was
    committed before stands, whatever becomes of this.
    """
    try:
        busy: int = db.execute("pragma wal_checkpoint(truncate)").fetchone()[0]
    except sqlite3.Error as error:
        log.warning("the write-ahead log is not yet wiped: %s", error)
        return False
    return not busy
