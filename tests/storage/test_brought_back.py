"""A session file that is taken away piece by piece is brought back with all that was ticked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # the one that is used

from tests.faults.mischief import deleted, moved, wal_deleted
from tests.storage.test_file import FIRST
from wsr.storage import open_file
from wsr.storage.backup import copy
from wsr.storage.base import Batch, StorageFailed
from wsr.storage.engine import connect
from wsr.storage.sqlite import SqliteStorage


@pytest.fixture
def kept(storage: SqliteStorage) -> SqliteStorage:
    storage.append(Batch([FIRST]))
    return storage


@pytest.fixture
def before_opening(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Callable[[Path], Any]]]:
    """What someone does to the file just before it is opened again, once each."""
    waiting: list[Callable[[Path], Any]] = []

    def opened(path: Path) -> Any:
        if waiting:
            waiting.pop(0)(path)
        return connect(path)

    monkeypatch.setattr(open_file, "connect", opened)
    yield waiting
    assert waiting == []


def emptied(path: Path) -> None:
    path.unlink()
    path.touch()


def test_what_was_beside_the_file_is_made_again_under_the_same_name(
    path: Path, kept: SqliteStorage
) -> None:
    wal_deleted(path)
    assert kept.bring_back()
    assert (kept.path, list(kept.read())) == (path, [FIRST])


@pytest.mark.parametrize("mischief", [deleted, moved, emptied])
def test_a_file_taken_away_while_it_is_opened_again_is_lost_by_no_one(
    path: Path,
    kept: SqliteStorage,
    before_opening: list[Callable[[Path], Any]],
    mischief: Callable[[Path], Any],
) -> None:
    wal_deleted(path)
    before_opening.append(mischief)
    with pytest.raises(StorageFailed):
        kept.bring_back()
    with pytest.raises(StorageFailed):
        kept.append(Batch([FIRST]))
    assert list(kept.read()) == [FIRST]
    assert kept.bring_back()
    again = SqliteStorage.open_readonly(kept.path)
    assert list(again.read()) == [FIRST]
    again.close()


def test_no_empty_file_takes_the_place_of_one_that_is_gone(path: Path) -> None:
    with pytest.raises(StorageFailed):
        connect(path)
    assert not path.exists()


def test_a_closed_connection_is_refused_as_the_source_of_a_copy() -> None:
    source, target = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
    source.close()
    with pytest.raises(sqlite3.ProgrammingError):
        copy(source, target)
    target.close()
