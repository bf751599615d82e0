"""Forget: own words leave the log, the file's free space and the write-ahead log."""

from __future__ import annotations

from sqlite_utils import Database

from wsr.domain.kernel import Forget


def forget(db: Database, forgets: list[Forget]) -> None:
    """Blank what is named, inside the transaction that is open.

    The digests of answered ops go too: a short op could be guessed from its digest.
    """
    for each in forgets:
        marks = ", ".join("?" * len(each.values))
        db.execute(
            "update own_words set value = 'null' where seq in (select seq from events where "
            f"type = ? and json_extract(data, '$.' || ?) in ({marks}))",
            [each.type, each.field, *each.values],
        )
    if forgets:
        db.execute("update answers set digest = ''")


def wipe(db: Database) -> bool:
    """Take the rests out of the write-ahead log; False while a reader holds it.

    In the file itself there are none, as `secure_delete` is on.
    """
    busy: int = db.execute("pragma wal_checkpoint(truncate)").fetchone()[0]
    return not busy
