"""A hall for each test; the pages' files are read once for all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.web.people import FISHERS, MINISTRY, Hall, Phone
from wsr.config import resource
from wsr.web.assets import DIST, Assets, Built


@pytest.fixture(scope="session")
def assets() -> Assets:
    return Assets(Built(resource("static") / DIST))


@contextmanager
def opened(folder: Path, assets: Assets) -> Iterator[Hall]:
    def read_already(*_: Any) -> Assets:
        return assets

    with pytest.MonkeyPatch.context() as here:
        here.setattr("wsr.web.realtime.presence.PAUSE", 0.01)
        with (
            here.context() as once
        ):  # a hall may stay open while other tests make apps of their own
            once.setattr("wsr.app.Assets", read_already)
            found = Hall(folder / "sessions")
        yield found
        found.stop()


@pytest.fixture
def hall(tmp_path: Path, assets: Assets) -> Iterator[Hall]:
    with opened(tmp_path, assets) as found:
        yield found


@pytest.fixture(scope="session")
def still(tmp_path_factory: pytest.TempPathFactory, assets: Assets) -> Iterator[Hall]:
    """A hall in which nothing ever happens, for what must be refused and for what is only read."""
    with opened(tmp_path_factory.mktemp("still"), assets) as found:
        before = found.room.workshop
        yield found
        assert found.room.workshop == before
        assert list(found.services.rooms.codes()) == [found.code]


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
