"""Two laptops: one where a hall has worked, and one that has never heard of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from tests.documents import hall
from wsr import importing
from wsr.cli.export import export
from wsr.config import Config
from wsr.domain.kernel import Actor, Command, Workshop
from wsr.live.loop import ThreadLoop
from wsr.live.room import Room
from wsr.live.rooms import Rooms
from wsr.storage.data_dir import Folder


@dataclass
class Laptop:
    """A sessions folder with a room or without one."""

    rooms: Rooms
    room: Room
    key: str

    refused = None  # so that a scene may play in it; see tests/cast.py

    @property
    def workshop(self) -> Workshop:
        return self.room.workshop

    def when(self, actor: Actor, command: Command, at: int = 0) -> Laptop:
        self.room.do(actor, command)
        return self

    def exported(self, format: str, code: str = "") -> bytes:
        path = self.rooms.engine.path(code or self.room.code)
        config = Config(sessions=self.rooms.folder.path, host_key="host", host="127.0.0.1")
        return export(config, str(path), format, path.with_name(f"out.{format}")).read_bytes()


def rooms_in(path: Path) -> Rooms:
    return Rooms(Folder(path).claim("test"), ThreadLoop())


@pytest.fixture(scope="session")
def laptop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laptop]:
    rooms = rooms_in(tmp_path_factory.mktemp("laptop"))
    busy = Laptop(rooms, *rooms.create(replace(hall.CREATE, illustrative=True)))
    hall.filled(busy)  # type: ignore[arg-type]
    yield busy
    rooms.close()


@pytest.fixture(scope="session")
def exported(laptop: Laptop) -> dict[str, Any]:
    """The JSON export of the hall, to be spoilt in copies."""
    return dict(json.loads(laptop.exported("json")))


@pytest.fixture(scope="session")
def session(laptop: Laptop) -> bytes:
    return laptop.exported("sqlite")


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Rooms]:
    rooms = rooms_in(tmp_path / "elsewhere")
    yield rooms
    rooms.close()


@pytest.fixture
def bring(elsewhere: Rooms, tmp_path: Path) -> Any:
    """Bring bytes in on the other laptop."""

    def brought(body: bytes) -> tuple[Room, str]:
        file = tmp_path / "brought"
        file.write_bytes(body)
        return importing.bring(elsewhere, file)

    return brought
