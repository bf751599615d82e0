"""A dead laptop is not a dead workshop: a second medium holds a copy that can continue."""

import shutil

import pytest

from tests.cast import CREATE
from tests.patience import until
from wsr.domain.people import Join
from wsr.live.backups import Copies
from wsr.live.loop import ThreadLoop
from wsr.live.ops import Op, Ops
from wsr.live.room import HOST
from wsr.live.rooms import Rooms
from wsr.storage.backup import back_up
from wsr.storage.base import StorageFailed
from wsr.storage.data_dir import Folder
from wsr.storage.sqlite import SqliteStorage


@pytest.fixture
def hall(tmp_path):
    rooms = Rooms(Folder(tmp_path / "sessions").claim(), ThreadLoop())
    room, _ = rooms.create(CREATE)
    room.do(HOST, Join("fay", "Fay", None, "facilitator"))
    yield rooms, room
    rooms.close()


def says(room, n, card, *, again=False):
    with_ = {"card": card, "stage": "barriers", "text": card}
    message = Ops(room.workshop.log, "fays-phone", (Op(n, "add_card", with_, again),))
    return room.ask("fay", message).results[0]


def keeper(rooms, folder):
    """Copies on demand, without the clock."""
    copies = Copies(rooms, None)
    copies._folder = folder
    folder.mkdir()
    return copies


def test_a_copy_is_whole_and_says_up_to_where(hall, tmp_path):
    rooms, room = hall
    copies = keeper(rooms, tmp_path / "stick")
    says(room, 1, "k1")
    copies.copy_all()
    assert copies.of(room).seq == room.workshop.seq
    found = SqliteStorage.open_readonly(tmp_path / "stick" / rooms.engine.path(room.code).name)
    assert [e.seq for e in found.read()] == list(range(1, room.workshop.seq + 1))
    found.close()


def votes(room):
    says(room, 1, "k1")
    for n, (do, with_) in enumerate(
        (
            ("mark_leverage", {"on": "k1"}),
            ("open_stage", {"stage": "leverage"}),
            ("open_vote", {"vote": "v1"}),
        ),
        2,
    ):
        assert asks(room, "fay", n, do, **with_).seq
    for n in range(5):
        room.do(HOST, Join(f"v{n}", f"V{n}", "fishers"))
        assert asks(room, f"v{n}", 1, "place_dots", vote="v1", on="k1", dots=1).seq


def asks(room, who, n, do, **with_):
    message = Ops(room.workshop.log, f"{who}s-phone", (Op(n, do, with_),))
    return room.ask(who, message).results[0]


def test_the_copy_holds_ballots_no_longer_than_the_vote_is_open(hall, tmp_path, monkeypatch):
    monkeypatch.setattr("wsr.live.backups.EVERY", 3600.0)
    rooms, room = hall
    votes(room)
    stick = tmp_path / "stick"
    copies = Copies(rooms, stick)
    copy = stick / rooms.engine.path(room.code).name
    until(lambda: copies.of(room).seq == room.workshop.seq, "the copy of the open vote")
    assert types_in(copy).count("dots_placed") == 5, "it can go on with the vote"
    assert asks(room, "fay", 5, "close_vote", vote="v1").seq
    until(lambda: copies.of(room).seq == room.workshop.seq, "a copy that has forgotten them")
    assert "dots_placed" not in types_in(copy)
    assert [each.name for each in stick.iterdir()] == [copy.name], "nothing is left beside it"
    copies.stop()


def types_in(copy):
    found = SqliteStorage.open_readonly(copy)
    types = [entry.type for entry in found.read()]
    found.close()
    return types


def test_a_stick_that_is_pulled_out_is_told_and_the_room_goes_on(hall, tmp_path):
    rooms, room = hall
    copies = keeper(rooms, tmp_path / "stick")
    copies.copy_all()
    first = copies.of(room).at
    shutil.rmtree(tmp_path / "stick")
    assert says(room, 1, "k1").seq
    copies.copy_all()
    assert copies.of(room).why
    assert copies.of(room).at == first


def test_a_copy_that_is_gone_from_the_stick_is_made_again_and_not_told_as_there(hall, tmp_path):
    rooms, room = hall
    copies = keeper(rooms, tmp_path / "stick")
    copies.copy_all()
    [copy] = (tmp_path / "stick").iterdir()
    copy.unlink()
    copies.copy_all()
    assert copy.is_file()
    shutil.rmtree(tmp_path / "stick")
    copies.copy_all()
    assert copies.of(room).why


def test_a_broken_copy_never_takes_the_place_of_a_good_one(hall, tmp_path):
    rooms, room = hall
    target = tmp_path / "copy.sqlite"
    back_up(rooms.engine.path(room.code), target)
    good = target.read_bytes()
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(good[:4096] + b"\xff" * 4096 + good[8192:])
    with pytest.raises(StorageFailed):
        back_up(broken, target)
    assert target.read_bytes() == good


def test_after_a_restore_phones_send_again_what_the_copy_lacks(hall, tmp_path):
    rooms, room = hall
    copies = keeper(rooms, tmp_path / "stick")
    says(room, 1, "k1")
    copies.copy_all()
    says(room, 2, "k2")
    restored = Rooms(Folder(tmp_path / "new laptop").claim(), ThreadLoop())
    shutil.copy(tmp_path / "stick" / rooms.engine.path(room.code).name, restored.folder.path)
    after = restored.get(room.code)
    assert after.workshop.log != room.workshop.log, "phones see that it is another log"
    assert says(after, 1, "k1", again=True).seq, "what the copy has is answered from it"
    assert says(after, 2, "k2", again=True).seq
    assert {c.id for c in after.workshop.all(type(after.workshop.find("card", "k1")))} == {
        "k1",
        "k2",
    }
    assert (after.came_back, after.storage.restored) == (1, room.workshop.seq - 1)
    restored.close()


def test_a_session_file_that_is_moved_by_hand_keeps_its_log(hall, tmp_path):
    rooms, room = hall
    log, code = room.workshop.log, room.code
    room.close()
    moved = Rooms(Folder(tmp_path / "other").claim(), ThreadLoop())
    shutil.copy(rooms.engine.path(code), moved.folder.path)
    assert moved.get(code).workshop.log == log
    moved.close()
