"""A sessions folder with its rooms, on plain threads and in gevent's way."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cast import CREATE
from tests.patience import PATIENCE, until
from wsr.domain.people import Join
from wsr.live.loop import GeventLoop, Loop, ThreadLoop
from wsr.live.ops import Answered, Move, Op, Ops
from wsr.live.room import HOST, Room
from wsr.live.rooms import Rooms
from wsr.storage.base import Batch
from wsr.storage.data_dir import Folder


class House:
    """Rooms over `folder`; `told` is what was published: (room code, seq before, moves)."""

    def __init__(self, folder: Path, loop: Loop) -> None:
        self.folder, self.loop = folder, loop
        self.told: list[tuple[str, int, list[Move]]] = []
        self.open()

    def open(self) -> None:
        self.rooms = Rooms(Folder(self.folder).claim(), self.loop, publish=self.publish)

    def publish(self, room: Room, before: int, moves: list[Move]) -> None:
        self.told.append((room.code, before, moves))

    def reopen(self) -> None:
        self.rooms.close()
        self.open()

    def room(self, *people: str) -> Room:
        room, _ = self.rooms.create(CREATE)
        for person in people:
            role = "facilitator" if person == "fay" else "participant"
            room.do(HOST, Join(person, person.capitalize(), "fishers", role))
        self.told.clear()
        return room

    def begin(self, work: Callable[..., Any], *args: Any) -> Ask:
        return Ask(self, work, *args)

    def until(self, holds: Callable[[], Any]) -> None:
        until(holds, sleep=self.loop.sleep)


class Ask:
    """Something asked in the background: whether there is an answer yet, and which."""

    def __init__(self, house: House, work: Callable[..., Any], *args: Any) -> None:
        self._house, self._answer = house, None
        self.answered = False
        house.loop.spawn(self._run, work, *args)

    def _run(self, work: Callable[..., Any], *args: Any) -> None:
        try:
            self._answer = work(*args)
        except Exception as error:
            self._answer = error
        self.answered = True

    @property
    def answer(self) -> Any:
        self._house.until(lambda: self.answered)
        return self._answer


class Disk:
    """The disk under a room: it can be held up, it can fail, and it counts what it keeps."""

    def __init__(self, room: Room) -> None:
        self._append = room.storage.append
        room.storage.append = self.append  # type: ignore[attr-defined]
        self._open, self.fault = threading.Event(), lambda batch: None
        self.kept: list[Batch] = []
        self.reached = 0
        self._open.set()

    def append(self, batch: Batch) -> None:
        self.reached += 1
        assert self._open.wait(PATIENCE)
        self.fault(batch)
        self._append(batch)
        self.kept.append(batch)

    def hold(self) -> None:
        self._open.clear()

    def release(self) -> None:
        self._open.set()


@pytest.fixture(params=[ThreadLoop, GeventLoop], ids=["threads", "gevent"])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    found = House(tmp_path / "sessions", request.param())
    yield found
    found.rooms.close()


def post(room: Room, person: str, n: int, text: str) -> Answered:
    """One card with the id `person-n`, asked as a phone asks it."""
    fields = {"card": f"{person}-{n}", "stage": "barriers", "text": text}
    return room.ask(person, Ops(room.workshop.log, f"phone-{person}", (Op(n, "add_card", fields),)))
