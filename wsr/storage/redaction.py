"""Redaction: what is forgotten leaves the log, the file's free space and the write-ahead log."""

from __future__ import annotations

import logging
from typing import Any

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # the fixed SQLite, if brought

from wsr.domain.kernel import Forget

log = logging.getLogger(__name__)
BLANK = "sealed"  # the type of an entry that holds nothing any more
Row = tuple[Any, ...]


def forget(db: Database, forgets: list[Forget]) -> None:
    """Blank what is named, inside the transaction that is open.

    The digests of answered ops go too, whose phone may be in a wrong hand.
    """
    for each in forgets:
        forget_words(db, each)
    if gone := entries_to_blank(db, forgets):
        blank_entries(db, gone)
    if forgets:
        db.execute("update answers set digest = '' where digest != ''")


def forget_words(db: Database, forget: Forget) -> None:
    marks, fields = (", ".join("?" * len(x)) for x in (forget.values, forget.words))
    only = f" and field in ({fields})" if forget.words else ""
    db.execute(
        "update own_words set value = 'null' where seq in (select seq from events where "
        f"type = ? and json_extract(data, '$.' || ?) in ({marks})){only}",
        [forget.type, forget.field, *forget.values, *forget.words],
    )


def entries_to_blank(db: Database, forgets: list[Forget]) -> set[int]:
    found: set[int] = set()
    for each in forgets:
        if each.whole:
            marks = ", ".join("?" * len(each.values))
            rows = db.execute(
                f"select seq from events where type = ? and json_extract(data, '$.' || ?) in ({marks})",
                [each.type, each.field, *each.values],
            )
            found |= {seq for (seq,) in rows}
    return found


def blank_entries(db: Database, gone: set[int]) -> None:
    """Nothing says any more when and between what else these entries came, nor from whom.

    What came after the first of them moves up, in its order; blank entries follow. No number that
    a phone knows changes, as it only ever compares them with the last one.
    """
    first = min(gone)
    rows = db.execute("select * from events where seq >= ? order by seq", [first]).fetchall()
    words = db.execute("select * from own_words where seq >= ? order by rowid", [first]).fetchall()
    kept = [row for row in rows if row[0] not in gone]
    now = {row[0]: seq for seq, row in enumerate(kept, first)}
    # Taken out and put in again, as the row ids of what is left would show where the gaps are.
    for table in ("own_words", "events"):
        db.execute(f"delete from {table} where seq >= ?", [first])
    blanks = (blank(seq, kept) for seq in range(first + len(kept), rows[-1][0] + 1))
    many = db.conn.executemany
    many("insert into events values (?, ?, ?, ?, ?, ?)", [moved(row, now) for row in kept])
    many("insert into events values (?, ?, ?, ?, ?, ?)", blanks)
    many("insert into own_words values (?, ?, ?)", [moved(w, now) for w in words if w[0] in now])
    move_answers(db, gone, now)


def moved(row: Row, now: dict[int, int]) -> Row:
    return (now[row[0]], *row[1:])


def blank(seq: int, kept: list[Row]) -> Row:
    """An entry that is made when the last one is."""
    return (seq, kept[-1][1] if kept else 0, None, BLANK, 1, "{}")


def move_answers(db: Database, gone: set[int], now: dict[int, int]) -> None:
    db.conn.executemany("delete from answers where seq = ?", [(seq,) for seq in gone])
    moving = [(new, old) for old, new in now.items() if new != old]  # each to a lower one
    db.conn.executemany("update answers set seq = ? where seq = ?", moving)
    db.execute(
        "update meta set value = value - (select count(*) from json_each(?) "
        "where json_each.value <= meta.value + 0) where name = 'restored'",
        [f"[{','.join(map(str, sorted(gone)))}]"],
    )


def wipe(db: Database) -> bool:
    """Take the rests out of the write-ahead log; False while a reader or the disk hinders it.

    In the file itself there are none, as `secure_delete` is on. It never raises: what was
    committed before is kept, whatever becomes of this.
    """
    try:
        busy: int = db.execute("pragma wal_checkpoint(truncate)").fetchone()[0]
    except sqlite3.Error as error:
        log.warning("the write-ahead log is not yet wiped: %s", error)
        return False
    return not busy
