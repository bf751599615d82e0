"""A session file of one's own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from wsr.storage.sqlite import SqliteStorage


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ABCDEF.sqlite"


@pytest.fixture
def storage(path: Path) -> Iterator[SqliteStorage]:
    made = SqliteStorage.create(path, "log1")
    yield made
    made.close()
