"""Schema: the tables of a session file, made and migrated here alone."""

from __future__ import annotations

import types
from dataclasses import astuple, fields
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from sqlite_utils import Database

from wsr.activities.index import BY_KIND, NOUNS, TABLE_OF
from wsr.domain.fields import To, marked
from wsr.domain.kernel import Record
from wsr.storage import blinding
from wsr.storage.base import StorageFailed

VERSION = 3
README = (
    ("What this is", "One workshop: its log (events, own_words) and readable tables made from it."),
    ("Which is true", "The log. The tables can be made again from it with: wsr rebuild FILE"),
    (
        "Changes",
        "A readable table that was changed by hand is made again from the log at the next "
        "start. Triggers (unmark_*) notice it.",
    ),
    ("Times", "Columns named at or *_at are milliseconds since 1970-01-01 UTC."),
    ("Lists", "Columns with lists or settings hold JSON."),
    (
        "audience",
        "everyone, facilitators, nobody, person:ID, group:ID or claim:HASH (the phone that posted it): "
        "who may see the row; a JSON list "
        "where it is for several.",
    ),
)


def migrate(db: Database) -> None:
    """Bring the file to VERSION; StorageFailed for a newer file than this program."""
    for step in STEPS[need_known(db) :]:
        step(db)
    db.execute(f"pragma user_version = {VERSION}")


def need_known(db: Database) -> int:
    """The file's version, which this program must know."""
    version = int(db.execute("pragma user_version").fetchone()[0])
    if version > VERSION:
        raise StorageFailed(f"made by a newer version of this program (format {version})")
    return version


def first(db: Database) -> None:
    create_log(db)
    create_tables(db)
    create_readme(db)


def second(db: Database) -> None:
    """Keys may have an end and a name, so that a report can be shared for a while."""
    table = db.table("keys")
    table.add_column("expires_at", int)
    table.add_column("name", str)


def third(db: Database) -> None:
    """Senders and answers say nothing without the phone they belong to."""
    if "nonce" in db.table("senders").columns_dict:
        return
    senders = db.execute("select client, person, last_n from senders").fetchall()
    answers = db.execute("select client, n, seq, refused from answers").fetchall()
    for table in ("answers", "senders"):
        db.table(table).drop()
    create_answers(db)
    for client, person, last_n in senders:
        row = astuple(blinding.covered(client, person, last_n))
        db.execute("insert into senders values (?, ?, ?, ?)", row)
    # Without the digest of what was asked, which anyone could have guessed.
    hidden = [(blinding.hidden(client, n), "", seq, said) for client, n, seq, said in answers]
    db.conn.executemany("insert into answers values (?, ?, ?, ?)", hidden)


STEPS = (first, second, third)


def create_log(db: Database) -> None:
    db.table("meta").create({"name": str, "value": str}, pk="name")
    db.table("events").create(
        {"seq": int, "at": int, "person": str, "type": str, "version": int, "data": str},
        pk="seq",
        not_null={"at", "type", "version", "data"},
    )
    db.table("own_words").create(
        {"seq": int, "field": str, "value": str},
        pk=("seq", "field"),
        foreign_keys=[("seq", "events", "seq")],
    )
    create_answers(db)
    db.table("keys").create(
        {"hash": str, "purpose": str, "person": str, "made_at": int},
        pk="hash",
        not_null={"purpose"},
    )


def create_answers(db: Database) -> None:
    """See blinding.py. Without row ids, which would show in which order they came."""
    db.execute(
        "create table senders (client text primary key, person text, last_n integer, nonce text) "
        "without rowid"
    )
    db.execute(
        "create table answers (client text primary key, digest text, seq integer, refused text) "
        "without rowid"
    )


def create_tables(db: Database) -> None:
    """One table per noun, in an order in which each finds those it refers to."""
    for noun in NOUNS:
        db.table(TABLE_OF[noun.kind]).create(
            columns(noun), pk="id", not_null=required(noun), foreign_keys=references(noun)
        )


def drop_tables(db: Database) -> None:
    for noun in reversed(NOUNS):
        db.table(TABLE_OF[noun.kind]).drop(ignore=True)


def create_readme(db: Database) -> None:
    db.table("readme").create({"about": str, "says": str}, pk="about")
    db.table("readme").insert_all([{"about": about, "says": says} for about, says in README])


def columns(noun: type[Record]) -> dict[str, type]:
    hints = get_type_hints(noun)
    return {f.name: column_type(hints[f.name]) for f in fields(noun)}


def column_type(hint: Any) -> type:
    """int, float, bool and text are themselves; what has parts is JSON text."""
    plain = without_none(hint)
    return plain if plain in (int, float, bool) else str


def without_none(hint: Any) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        return next(each for each in get_args(hint) if each is not type(None))  # the plainest first
    return hint


@cache
def json_columns(kind: str) -> frozenset[str]:
    noun = BY_KIND[kind]
    hints = get_type_hints(noun)
    plain = (str, int, float, bool)
    return frozenset(f.name for f in fields(noun) if without_none(hints[f.name]) not in plain)


def required(noun: type[Record]) -> set[str]:
    hints = get_type_hints(noun)
    return {f.name for f in fields(noun) if type(None) not in get_args(hints[f.name])} - {"id"}


def references(noun: type[Record]) -> list[tuple[str, str, str]]:
    found = marked(noun, To).items()
    return [(name, TABLE_OF[mark.kind], "id") for name, mark in found if mark.lasting]
