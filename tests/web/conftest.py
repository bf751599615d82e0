"""A hall for each test; the pages' files are read once for all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.web.people import FISHERS, MINISTRY, Hall, Phone
from wsr.config import resource
from wsr.web.assets import Assets


@pytest.fixture(scope="session")
def assets() -> Assets:
    return Assets(resource("static"), {})


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, assets: Assets) -> Iterator[Hall]:
    def read_already(*_: Any) -> Assets:
        return assets

    monkeypatch.setattr("wsr.app.Assets", read_already)
    monkeypatch.setattr("wsr.web.presence.PAUSE", 0.01)
    found = Hall(tmp_path / "sessions")
    yield found
    found.stop()


@pytest.fixture
def fay(hall: Hall) -> Phone:
    return hall.phone("Fay")


@pytest.fixture
def ana(hall: Hall) -> Phone:
    return hall.phone("Ana", FISHERS)


@pytest.fixture
def ben(hall: Hall) -> Phone:
    return hall.phone("Ben", MINISTRY)


@pytest.fixture
def wall(hall: Hall) -> Phone:
    return hall.wall()


@pytest.fixture
def barriers(fay: Phone) -> None:
    """The barriers stage is open."""
    fay.done("open_stage", stage="barriers")
