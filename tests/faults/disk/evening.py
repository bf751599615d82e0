"""Evening: one workshop on a disk that fails, with what each step was answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.storage.scribe import told
from wsr.documents.asked import Asked
from wsr.documents.formats import FORMATS
from wsr.domain.agenda import OpenStage
from wsr.domain.kernel import Actor, Command, Refused
from wsr.domain.people import Join
from wsr.domain.records import Card
from wsr.live.loading import from_tables
from wsr.live.loop import ThreadLoop
from wsr.live.ops import Op, Ops
from wsr.live.replay import replay
from wsr.live.room import HOST, Room
from wsr.live.rooms import Rooms
from wsr.storage.base import StorageFailed
from wsr.storage.data_dir import Folder
from wsr.storage.sqlite import SqliteStorage
from wsr.web.identity import WALL
from wsr.web.realtime.snapshots import snapshot

FAY = Actor("fay", "facilitator")


@dataclass
class Evening:
    """`room` is open in `rooms`; `acked` are Ana's cards with a checkmark."""

    rooms: Rooms
    room: Room
    acked: dict[str, int] = field(default_factory=dict)  # card: seq
    n: int = 0
    refusals: int = 0

    @classmethod
    def begun(cls, rooms: Rooms, room: Room) -> Evening:
        for command in (
            Join("fay", "Fay", None, "facilitator"),
            Join("ana", "Ana", "fishers"),
            OpenStage("barriers"),
        ):
            room.do(HOST, command)
        return cls(rooms, room)

    def post(self) -> bool:
        """Ana's next card, or the same again where it had no checkmark; whether it has one."""
        card, before = f"k{self.n + 1}", self.room.workshop
        fields = {"card": card, "stage": "barriers", "text": f"{card} {'word ' * 20}"}
        ops = Ops(before.log, "phone-ana", (Op(self.n + 1, "add_card", fields),))
        try:
            (said,) = self.room.ask("ana", ops).results
        except Refused as refused:
            self.must_be_not_saved(refused, before)
            return False
        assert said.refused is None, said
        self.acked[card], self.n = int(said.seq or 0), self.n + 1
        return True

    def do(self, command: Command) -> bool:
        before = self.room.workshop
        try:
            self.room.do(HOST, command)
        except Refused as refused:
            self.must_be_not_saved(refused, before)
            return False
        return True

    def must_be_not_saved(self, refused: Refused, before: Any) -> None:
        """A plain reason, and no one sees what was not kept."""
        assert refused.code == "not_saved", refused
        assert refused.params["reason"], "no reason"
        assert self.room.workshop is before
        self.refusals += 1

    def must_be_readable(self, *formats: str) -> None:
        """The board, for everyone who comes, and these downloads."""
        assert len(snapshot(self.room.workshop, WALL)) >= len(self.acked)
        for each in formats:
            asked = Asked(self.room.workshop, FAY, self.room.storage, self.rooms.folder.path)
            assert FORMATS[each].whole(asked), each

    def copy(self, target: Path) -> int | None:
        """The seq that the copy has reached, or None where it is refused."""
        try:
            return self.room.storage.export_file(target)
        except StorageFailed:
            return None

    def reopen(self) -> None:
        """As a new start of the server does it."""
        self.rooms.close()
        self.rooms = opened(self.rooms.folder.path)
        self.room = self.rooms.get(self.room.code)

    def must_agree(self) -> None:
        """Memory, tables and log say the same, and every checkmark is in it."""
        storage = self.room.storage
        assert isinstance(storage, SqliteStorage)
        workshop = replay(storage.log, storage.read())
        assert storage.faults() == []
        assert workshop == self.room.workshop
        assert told(workshop.records()) == told(storage.records())
        assert from_tables(storage) == workshop, "what failed does not make the next start slow"
        must_hold(workshop, self.acked)


def must_hold(workshop: Any, acked: dict[str, int]) -> None:
    cards = [card.id for card in workshop.all(Card)]
    assert sorted(cards) == sorted(acked), "what has a checkmark is there once, and nothing else"


def must_be_on_disk(path: Path, acked: dict[str, int]) -> None:
    """After a power cut at this moment."""
    storage = SqliteStorage.open(path)
    try:
        assert storage.faults() == []
        workshop = replay(storage.log, storage.read())
        assert set(acked) <= {card.id for card in workshop.all(Card)}, "a checkmark was broken"
    finally:
        storage.close()


def opened(folder: Path) -> Rooms:
    return Rooms(Folder(folder).claim(), ThreadLoop())
