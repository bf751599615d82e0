"""The workshops of a sessions folder are made, found again, refused where broken, never shared."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cast import CREATE
from tests.live.conftest import House, post
from wsr.domain.agenda import OpenStage
from wsr.domain.kernel import Refused
from wsr.domain.records import Card
from wsr.live.room import HOST
from wsr.live.rooms import LETTERS, hash_of
from wsr.storage.data_dir import Folder, FolderInUse
from wsr.storage.sqlite import SqliteStorage


def refusal(house: House, code: str) -> Refused:
    with pytest.raises(Refused) as refused:
        house.rooms.get(code)
    return refused.value


def test_a_code_cannot_be_guessed_nor_misread(house: House) -> None:
    codes = {house.room().code for _ in range(8)}
    assert len(codes) == 8
    assert all(len(code) == 6 and set(code) <= set(LETTERS) for code in codes)
    assert len(set(LETTERS)) == 31
    assert not set(LETTERS) & set("01ILO")


def test_the_internet_gets_longer_codes_than_a_hall(house: House) -> None:
    house.rooms.code_length = 8
    room = house.room()
    assert len(room.code) == 8
    assert house.rooms.get(room.code) is room


def test_a_file_opened_again_gives_the_same_workshop(house: House) -> None:
    room = house.room("fay", "p0")
    room.do(HOST, OpenStage("barriers"))
    post(room, "p0", 1, "No trust")
    before, keys = room.workshop, room.keys
    house.reopen()
    again = house.rooms.get(room.code)
    assert again is not room
    assert (again.workshop, again.keys) == (before, keys)
    assert house.rooms.get(room.code) is again


def test_after_a_restart_a_room_is_there_without_reading_its_log(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = house.room("fay", "p0")
    room.do(HOST, OpenStage("barriers"))
    post(room, "p0", 1, "No trust")
    house.reopen()
    monkeypatch.delattr(SqliteStorage, "read")
    assert house.rooms.get(room.code).workshop == room.workshop


def test_what_someone_wrote_into_a_table_is_not_on_the_wall_after_a_restart(house: House) -> None:
    room = house.room("fay", "p0")
    room.do(HOST, OpenStage("barriers"))
    post(room, "p0", 1, "No trust")
    house.rooms.close()
    with closing(sqlite3.connect(house.rooms.engine.path(room.code))) as file, file:
        file.execute("update cards set text = 'We trust'")
    house.open()
    again = house.rooms.get(room.code)
    assert [card.text for card in again.workshop.all(Card)] == ["No trust"]
    kept = again.storage.db.execute("select text from cards").fetchall()  # type: ignore[attr-defined]
    assert kept == [("No trust",)], "nor in the table any more"


def test_a_phone_goes_on_with_its_numbers_after_a_restart(house: House) -> None:
    room = house.room("fay", "p0")
    room.do(HOST, OpenStage("barriers"))
    first = post(room, "p0", 1, "No trust")
    house.reopen()
    again = house.rooms.get(room.code)
    assert post(again, "p0", 1, "No trust").results == first.results
    assert post(again, "p0", 3, "A gap").gap == 2


def test_two_who_open_the_same_file_at_once_get_the_same_room(house: House) -> None:
    code = house.room().code
    house.reopen()
    asks = [house.begin(house.rooms.get, code) for _ in range(8)]
    assert len({id(ask.answer) for ask in asks}) == 1


def test_the_facilitators_key_is_kept_for_the_host_and_hashed_in_the_file(house: House) -> None:
    room, key = house.rooms.create(CREATE)
    assert house.rooms.facilitator_key(room.code) == key
    assert room.keys[hash_of(key)].purpose == "facilitator"
    files = [house.rooms.engine.path(room.code), Path(f"{house.rooms.engine.path(room.code)}-wal")]
    assert not any(key.encode() in file.read_bytes() for file in files if file.exists())


@pytest.mark.parametrize(
    "code", ["", "ABCDE1", "abcdef", "../ABCD", "ABCDEFGHJ", "ABCDEF\n", "é" * 6]
)
def test_what_is_no_code_finds_no_room(house: House, code: str) -> None:
    (house.folder / "ABCDE1.sqlite").write_bytes(b"x")
    assert refusal(house, code).code == "no_such_room"


def test_a_broken_file_is_refused_and_the_others_open(house: House) -> None:
    sound, broken, emptied = house.room(), house.room(), house.room()
    house.rooms.close()
    house.rooms.engine.path(broken.code).write_bytes(b"hello")
    with closing(sqlite3.connect(house.rooms.engine.path(emptied.code))) as file, file:
        file.execute("delete from events where seq = 1")
    house.open()
    assert refusal(house, broken.code).code == "broken_file"
    assert refusal(house, emptied.code).code == "broken_file"
    assert house.rooms.get(sound.code).workshop == sound.workshop
    assert set(house.rooms.codes()) == {sound.code, broken.code, emptied.code}


@pytest.mark.parametrize(
    "damage",
    [
        "update events set type = 'moon_landed' where seq = 1",
        "update events set data = '{' where seq = 1",
        "update events set data = '{}' where seq = 1",
        "update events set seq = 7 where seq = 1",
        "delete from meta",
        "pragma user_version = 99",
    ],
)
def test_a_log_that_cannot_be_read_is_refused_in_one_sentence(house: House, damage: str) -> None:
    code = house.room().code
    house.rooms.close()
    with closing(sqlite3.connect(house.rooms.engine.path(code))) as file, file:
        file.execute(damage)
    house.open()
    refused = refusal(house, code)
    assert (refused.code, str(refused).endswith(".")) == ("broken_file", True)
    sqlite3.connect(house.rooms.engine.path(code), timeout=0).execute("begin immediate")


def test_a_workshop_that_is_refused_leaves_no_file(house: House) -> None:
    for wrong in (replace(CREATE, day0="soon"), replace(CREATE, groups=())):
        with pytest.raises(Refused):
            house.rooms.create(wrong)
    assert list(house.rooms.codes()) == []


def test_a_workshop_that_cannot_be_kept_leaves_nothing_and_the_next_one_can(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Folder, name: str, value: str) -> str:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as now:
        now.setattr(Folder, "keep", full)
        with pytest.raises(Refused) as refused:
            house.rooms.create(CREATE)
    assert (refused.value.code, "No space left" in str(refused.value)) == ("not_saved", True)
    assert (list(house.rooms.codes()), house.rooms.opened()) == ([], [])
    assert house.room().workshop.seq == 1


def test_a_folder_that_cannot_be_written_to_is_told(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(house.rooms.engine, "folder", Path("/proc/nowhere"))
    with pytest.raises(Refused) as refused:
        house.rooms.create(CREATE)
    assert refused.value.code == "not_saved"


def test_a_second_program_in_the_same_folder_is_refused_and_told_why(house: House) -> None:
    with pytest.raises(FolderInUse, match="Another wsr is using the folder"):
        Folder(house.folder).claim()
    second = subprocess.run(
        [sys.executable, "-m", "wsr", "new", "--title", "Other", "--sessions", str(house.folder)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert second.returncode != 0
    assert f"Another wsr is using the folder {house.folder}" in second.stderr
    assert "Traceback" not in second.stderr
    assert list(house.rooms.codes()) == []


def test_the_folder_is_free_again_when_the_rooms_are_closed(house: House) -> None:
    house.rooms.close()
    with Folder(house.folder).claim():
        pass
    house.open()
