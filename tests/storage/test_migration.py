"""A session file of an earlier format is brought to the present one, with all that is in it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tests.cast import NOW
from wsr.codec import Entry
from wsr.storage import schema
from wsr.storage.base import Batch, Key
from wsr.storage.sqlite import SqliteStorage

FIRST = Entry(1, NOW, None, "room_paused", 1, {"paused": True}, {})
OLD, SHARE = Key("a", "facilitator", None, NOW), Key("b", "share", None, NOW, NOW + 1, "Donor")


def as_of_format_1(path: Path) -> None:
    made = SqliteStorage.create(path, "log1")
    made.append(Batch([FIRST], keys=[OLD]))
    made.close()
    db = sqlite3.connect(path)
    db.execute("alter table keys drop column expires_at")
    db.execute("alter table keys drop column name")
    db.execute("pragma user_version = 1")
    db.commit()
    db.close()


def test_a_file_from_before_there_were_shares_gets_them(path: Path) -> None:
    as_of_format_1(path)
    again = SqliteStorage.open(path)
    assert again.db.execute("pragma user_version").fetchone() == (schema.VERSION,)
    assert (list(again.read()), list(again.secrets())) == ([FIRST], [OLD])
    again.append(Batch(keys=[SHARE]))
    assert list(again.secrets()) == [OLD, SHARE]
    again.close()


def test_one_that_is_only_read_stays_as_it_was(path: Path) -> None:
    as_of_format_1(path)
    reader = SqliteStorage.open_readonly(path)
    assert (list(reader.read()), list(reader.secrets())) == ([FIRST], [OLD])
    assert reader.db.execute("pragma user_version").fetchone() == (1,)
    reader.close()


def test_a_new_file_has_the_columns_of_a_migrated_one(path: Path, tmp_path: Path) -> None:
    as_of_format_1(path)
    SqliteStorage.open(path).close()
    other = tmp_path / "new.sqlite"
    SqliteStorage.create(other, "log2").close()

    def columns(file: Path) -> list[tuple[str, ...]]:
        return (
            sqlite3.connect(file)
            .execute("select name, type from pragma_table_info('keys')")
            .fetchall()
        )

    assert columns(path) == columns(other)
