"""SQLite: a copy of the session file, for any program that opens one."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # the fixed one, if any

from wsr.activities.index import EVENTS, NOUNS, TABLE_OF, VIEWS
from wsr.domain import privacy, sealing
from wsr.domain.kernel import N_, Refused
from wsr.storage.base import Readable, StorageFailed

PRIVATE = ("answers", "senders", "keys")  # how phones prove who they are, what they were told
README = (
    (
        "This copy",
        "Made by the server while the room may have gone on. The views named read_* "
        "show ids as words. No key or token is in it, nor anyone's secret ballot.",
    ),
    ("Reading it", "Open it in any SQLite browser, or: sqlite3 FILE 'select * from read_cards'"),
)
NOTES = (
    (
        "Confidential",
        "The whole workshop, with the resistance register that facilitators alone can read and "
        "contact details that people show to a few. "
        "Give others the file for passing on instead.",
    ),
)


def session_copy(kept: Readable) -> bytes:
    """The whole workshop as a session file without secrets; Refused with vote_open or broken_file."""
    with making_copy(), tempfile.TemporaryDirectory(prefix="wsr-") as folder:
        copy = Path(folder) / "copy.sqlite"
        kept.export_file(copy)
        return finished(copy, *NOTES)


@contextmanager
def making_copy() -> Iterator[None]:
    try:
        yield
    except (StorageFailed, sqlite3.Error, OSError) as error:
        why = N_("The copy couldn’t be made (%(reason)s).")
        raise Refused("broken_file", why, reason=str(error)) from error


def finished(copy: Path, *notes: tuple[str, str]) -> bytes:
    """The session file as it goes out, with these notes in its readme."""
    db = sqlite3.connect(str(copy), isolation_level=None)
    try:
        need_nothing_sealed(db)
        cleaned(db, (*README, *notes))
        need_sound(db)
    finally:
        db.close()
    return copy.read_bytes()


def need_nothing_sealed(db: Any) -> None:
    """The room may have gone on since it was asked: what counts is what the copy holds."""
    for kind, why in sealing.sealing(NOUNS).items():
        if db.execute(f"select 1 from {TABLE_OF[kind]} where status = 'open'").fetchone():
            raise Refused(f"{kind}_open", why)


def cleaned(db: Any, notes: Iterable[tuple[str, str]]) -> None:
    """Secrets out, explanations in; the vacuum leaves no trace of what was taken out."""
    db.execute("pragma journal_mode = delete")
    db.execute("pragma secure_delete = on")
    db.execute("begin")
    for table in PRIVATE:
        db.execute(f"delete from {table}")
    close_unmarked(db)
    withhold(db)
    db.executemany("insert or replace into readme values (?, ?)", notes)
    for name, query in VIEWS.items():
        db.execute(f"drop view if exists {name}")
        db.execute(f"create view {name} as {query}")
    db.execute("commit")
    db.execute("vacuum")


def close_unmarked(db: Any) -> None:
    """Take out the fields that do not say what they hold."""
    for noun in NOUNS:
        for name in privacy.unmarked(noun):
            db.execute(f"update {TABLE_OF[noun.kind]} set [{name}] = ''")
    for type_, event in EVENTS.items():
        for name in privacy.unmarked(event):
            db.execute(
                f"update events set data = json_remove(data, '$.{name}') where type = ?", [type_]
            )
            within = "(select seq from events where type = ?)"
            db.execute(f"delete from own_words where field = ? and seq in {within}", [name, type_])


def withhold(db: Any) -> None:
    """Take out who said what others see without a name, and what is that person's alone."""
    for type_, event in EVENTS.items():
        for name in privacy.withheld(event):
            db.execute(
                f"update events set person = null, data = json_replace(data, '$.{name}', null) "
                "where type = ?",
                [type_],
            )
    for noun in NOUNS:
        for name in privacy.withheld(noun):
            db.execute(f"delete from {TABLE_OF[noun.kind]} where [{name}] is not null")


def need_sound(db: Any) -> None:
    said = [row[0] for row in db.execute("pragma integrity_check").fetchall()]
    if said != ["ok"]:
        raise StorageFailed("; ".join(said[:3]))
