"""A session file is made, opened, read by others, and refused where it is none."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cast import NOW
from wsr.codec import Entry
from wsr.storage import schema
from wsr.storage.base import Batch, StorageFailed
from wsr.storage.engine import failing
from wsr.storage.sqlite import SqliteStorage

FIRST = Entry(1, NOW, None, "room_paused", 1, {"paused": True}, {})


def test_what_was_kept_is_there_when_the_file_is_opened_again(path: Path) -> None:
    made = SqliteStorage.create(path, "log1")
    made.append(Batch([FIRST]))
    made.close()
    again = SqliteStorage.open(path)
    assert (again.log, list(again.read())) == ("log1", [FIRST])
    again.close()


def test_a_file_that_stands_already_is_not_made_anew(path: Path, storage: SqliteStorage) -> None:
    storage.append(Batch([FIRST]))
    with pytest.raises(StorageFailed, match="exists already"):
        SqliteStorage.create(path, "log2")
    assert list(storage.read()) == [FIRST]


def test_a_file_that_cannot_be_made_leaves_nothing_behind(path: Path) -> None:
    path.with_name("ABCDEF.sqlite-wal").mkdir()  # SQLite finds no place for its log
    with pytest.raises(StorageFailed):
        SqliteStorage.create(path, "log1")
    assert not path.exists()


def test_a_reader_beside_the_writer_sees_what_is_kept_and_cannot_write(
    path: Path, storage: SqliteStorage
) -> None:
    storage.append(Batch([FIRST]))
    reader = SqliteStorage.open_readonly(path)
    assert list(reader.read()) == [FIRST]
    with pytest.raises(StorageFailed, match="readonly"):
        reader.append(Batch([Entry(2, NOW, None, "room_paused", 1, {"paused": False}, {})]))
    reader.close()
    assert [entry.seq for entry in storage.read()] == [1]


def test_a_checkmark_means_synced_so_that_the_settings_are_what_they_must_be(
    storage: SqliteStorage,
) -> None:
    asked = {
        name: storage.db.execute(f"pragma {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
    }
    full = 2
    assert asked == {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "trusted_schema": 0,
    }


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04" + bytes(100)])
def test_a_file_of_another_kind_is_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    for way in (SqliteStorage.open, SqliteStorage.open_readonly):
        with pytest.raises(StorageFailed, match="not a session file"):
            way(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused_and_stays_as_it_was(path: Path) -> None:
    with closing(sqlite3.connect(path)) as foreign, foreign:
        foreign.execute("create table recipes (name)")
    for way in (SqliteStorage.open, SqliteStorage.open_readonly):
        with pytest.raises(StorageFailed, match="not a session file"):
            way(path)
    tables = sqlite3.connect(path).execute("select name from sqlite_master").fetchall()
    assert tables == [("recipes",)]


def test_a_missing_file_is_refused_and_not_made(path: Path) -> None:
    for way in (SqliteStorage.open, SqliteStorage.open_readonly):
        with pytest.raises(StorageFailed, match="there is no file"):
            way(path)
    assert not path.exists()


def test_a_newer_format_is_refused_and_let_go_of(path: Path, storage: SqliteStorage) -> None:
    storage.db.execute(f"pragma user_version = {schema.VERSION + 1}")
    storage.close()
    for way in (SqliteStorage.open, SqliteStorage.open_readonly):
        with pytest.raises(StorageFailed, match="newer version"):
            way(path)
    sqlite3.connect(path, timeout=0).execute("begin immediate")


def test_damaged_bytes_are_told_as_such(path: Path, storage: SqliteStorage) -> None:
    storage.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * 4000 + whole[4100:])
    with pytest.raises(StorageFailed):
        SqliteStorage.open(path)


def test_the_file_says_in_words_what_it_is(storage: SqliteStorage) -> None:
    readme = dict(storage.db.execute("select about, says from readme").fetchall())
    assert set(readme) == {"What this is", "Which is true", "Changes", "Times", "Lists", "audience"}
    assert "log" in readme["Which is true"]


def test_a_fault_of_our_own_is_not_told_as_one_of_the_disk() -> None:
    with pytest.raises(ZeroDivisionError), failing():
        _ = 1 / 0
