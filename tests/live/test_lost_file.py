"""The session file is moved, deleted, replaced under a live room: what has a tick is found on disk."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.mischief import MISCHIEF, deleted, folder_deleted, folder_renamed, replaced
from tests.live.conftest import House, post
from tests.storage.scribe import told
from wsr.domain.agenda import OpenStage
from wsr.domain.kernel import Refused
from wsr.domain.records import Card
from wsr.live.backups import Copies
from wsr.live.loading import read
from wsr.live.room import HOST, Room
from wsr.storage.base import StorageFailed
from wsr.storage.data_dir import Folder, FolderInUse

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets no one move an open file")


@pytest.fixture
def room(house: House) -> Room:
    room = house.room("fay", "ana")
    room.do(HOST, OpenStage("barriers"))
    post(room, "ana", 1, "before")
    return room


def path_of(house: House, room: Room) -> Path:
    return house.rooms.engine.path(room.code)  # type: ignore[attr-defined,no-any-return]


def ticked(house: House, room: Room, n: int, text: str) -> int:
    """As a phone does it: again, until it has its tick."""
    said = []

    def once() -> bool:
        try:
            said.append(post(room, "ana", n, text).results[0].seq)
        except Refused as refused:
            need_not_saved(refused)
        return bool(said)

    house.until(once)
    return int(said[0] or 0)


def need_not_saved(refused: Refused) -> None:
    assert refused.code == "not_saved", refused


def on_disk(house: House, room: Room) -> list[str]:
    """By a reader of its own, as after a restart."""
    with house.rooms.engine.kept(room.code).reading() as storage:
        assert told(storage.records()) == told(room.workshop.records())
        return [card.text for card in read(storage).all(Card)]


@pytest.mark.parametrize("mischief", MISCHIEF)
def test_what_has_a_tick_is_found_where_the_file_belongs(
    house: House, room: Room, mischief: Callable[[Path], None]
) -> None:
    mischief(path_of(house, room))
    ticked(house, room, 2, "after")
    ticked(house, room, 3, "later")
    assert on_disk(house, room) == ["before", "after", "later"]
    assert room.trouble == ""
    code = room.code
    house.rooms.close()
    house.folder.mkdir(exist_ok=True)
    house.open()
    assert [c.text for c in house.rooms.get(code).workshop.all(Card)] == [
        "before",
        "after",
        "later",
    ]


@pytest.mark.parametrize("mischief", MISCHIEF)
def test_a_post_that_was_under_way_is_not_ticked_before_it_is_found(
    house: House, room: Room, mischief: Callable[[Path], None]
) -> None:
    """Between the begin of its transaction and the answer."""
    left = [path_of(house, room)]
    honest = room.storage._append  # type: ignore[attr-defined]

    def under_way(batch: object) -> None:
        honest(batch)
        if left:
            mischief(left.pop())

    room.storage._append = under_way  # type: ignore[attr-defined]
    ticked(house, room, 2, "after")
    assert not left
    assert on_disk(house, room) == ["before", "after"]


def test_a_strangers_file_stays_as_it_is_and_the_workshop_goes_on_beside_it(
    house: House, room: Room
) -> None:
    path = path_of(house, room)
    replaced(path)
    stranger = path.read_bytes()
    ticked(house, room, 2, "after")
    assert path.read_bytes() == stranger
    assert room.storage.name == f"{room.code}.2.sqlite"
    assert [*house.rooms.codes()] == [room.code]


def test_a_room_in_which_no_one_speaks_is_brought_back_too(house: House, room: Room) -> None:
    deleted(path_of(house, room))
    house.until(lambda: room.brought_back)
    assert on_disk(house, room) == ["before"]


@pytest.mark.parametrize("mischief", [folder_renamed, folder_deleted])
def test_a_folder_that_was_made_anew_is_held_and_has_its_secrets(
    house: House, room: Room, mischief: Callable[[Path], None]
) -> None:
    key = house.rooms.facilitator_key(room.code)
    mischief(path_of(house, room))
    house.until(lambda: room.brought_back)
    with pytest.raises(FolderInUse):
        Folder(house.folder).claim()
    assert house.rooms.facilitator_key(room.code) == key


def test_while_it_cannot_be_brought_back_nothing_is_ticked_and_the_reason_is_told(
    house: House, room: Room
) -> None:
    path = path_of(house, room)
    path.parent.rename(path.parent.with_name("elsewhere"))
    path.parent.write_text("where the folder was")
    with pytest.raises(Refused) as refused:
        post(room, "ana", 2, "after")
    assert refused.value.code == "not_saved"
    assert "moved or deleted" in str(refused.value)
    assert "moved or deleted" in room.trouble
    path.parent.unlink()
    ticked(house, room, 2, "after")
    assert (on_disk(house, room), room.trouble) == (["before", "after"], "")


def test_a_copy_of_a_strangers_file_never_takes_the_place_of_a_good_one(
    house: House, room: Room, tmp_path: Path
) -> None:
    copies = Copies(house.rooms, None)
    copies._folder = tmp_path / "stick"
    copies._folder.mkdir()
    copies.copy(room)
    good = (copies._folder / f"{room.code}.sqlite").read_bytes()
    replaced(path_of(house, room))
    with pytest.raises(StorageFailed):
        room.storage.export_file(copies._folder / f"{room.code}.sqlite")
    assert (copies._folder / f"{room.code}.sqlite").read_bytes() == good


def test_reading_a_document_does_not_take_away_the_locks_of_the_file(
    house: House, room: Room
) -> None:
    """Else another program that closes the file would delete the log of what is not in it yet."""
    with room.storage.reading() as reader:
        list(reader.read())
    shell = (
        "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('select * from cards').close()"
    )
    path = path_of(house, room)
    import subprocess
    import sys

    subprocess.run([sys.executable, "-c", shell, str(path)], check=True)
    assert path.with_name(path.name + "-wal").exists()
