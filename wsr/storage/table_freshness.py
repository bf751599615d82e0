"""Mark: the file's word that its readable tables say what its log says."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from wsr.activities.index import TABLES

WATCHED = (*TABLES, "events", "own_words")
GUARDS = {
    f"unmark_{table}_{verb}": (verb, table)
    for table in WATCHED
    for verb in ("insert", "update", "delete")
}
MAKERS = (
    "domain/*.py",
    "activities/*.py",
    "activities/*/*.py",
    "codec.py",
    "storage/tables.py",
    "storage/schema.py",
    "storage/blinding.py",
)


def digest_of_rules() -> str:
    """Of the text of all that makes tables from a log: other rules may make other tables."""
    wsr = Path(__file__).parent.parent
    texts = [each.read_bytes() for maker in MAKERS for each in sorted(wsr.glob(maker))]
    return hashlib.sha256(b"".join(texts)).hexdigest()[:32]


# Taken when the program starts: what an upgrade puts in the folder later is not what runs.
RULES = digest_of_rules()


def put(db: Database) -> None:
    """The tables are now what these rules make of the log."""
    db.execute("insert or replace into meta values ('tables', ?)", [f"{RULES} {head(db)}"])


def stands(db: Database) -> bool:
    """Whether the tables can be read in the place of the log."""
    found = db.execute("select value from meta where name = 'tables'").fetchone()
    return found == (f"{RULES} {head(db)}",) and guarded(db)


def head(db: Database) -> int:
    return int(db.execute("select coalesce(max(seq), 0) from events").fetchone()[0])


@contextmanager
def kept(db: Database) -> Iterator[None]:
    """Around our own writing in a transaction: the mark stays where it was, and only there."""
    stood = db.execute("delete from meta where name = 'tables' returning value").fetchone()
    yield
    if stood and stood[0].startswith(RULES):
        put(db)


def guard(db: Database) -> None:
    """From now on whoever changes log or tables, with whatever program, takes the mark away."""
    for name, (verb, table) in GUARDS.items():
        db.execute(
            f"create trigger if not exists [{name}] after {verb} on [{table}] "
            "begin delete from meta where name = 'tables'; end"
        )


def guarded(db: Database) -> bool:
    named = db.execute("select name from sqlite_master where type = 'trigger'").fetchall()
    return GUARDS.keys() <= {name for (name,) in named}
