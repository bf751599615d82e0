"""Keys end when no one uses them, walls are bounded, and who uses a key keeps it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cast import NOW
from tests.live.conftest import House
from wsr.domain.erasure import ErasePerson
from wsr.domain.kernel import Put, Workshop, apply
from wsr.domain.people import ReadmitPerson, RemovePerson
from wsr.domain.records import Person
from wsr.live import keys
from wsr.live.keys import CONSOLES, DAY, LIVES, MOST_WALLS, REMOVED, fresh, is_due, is_over
from wsr.live.room import HOST, Present, Room
from wsr.storage.base import Key
from wsr.storage.sqlite import SqliteStorage


def wall(n: int, name: str = "") -> Key:
    """The n-th wall of a morning, in its order."""
    return fresh(f"w{n}", "wall", None, NOW + n, name)


def workshop(status: str = "in") -> Workshop:
    return apply(Workshop("log"), 1, [Put(Person("ana", "Ana", "fishers", status=status))])


ANAS = fresh("a", "person", "ana", NOW)


@pytest.mark.parametrize("purpose", LIVES)
def test_a_key_ends_some_time_after_its_last_use_and_is_renewed_once_a_day(purpose: str) -> None:
    key = fresh("k", purpose, None, NOW)
    end = NOW + LIVES[purpose] * DAY
    assert [is_over(key, at) for at in (NOW, end - 1, end)] == [False, False, True]
    assert [is_due(key, at) for at in (NOW, NOW + DAY - 1, NOW + DAY + 1)] == [False, False, True]
    assert keys.renewed(key, NOW + DAY).expires_at == end + DAY


def test_the_facilitators_link_and_a_shared_report_are_not_ended_by_this() -> None:
    for key in (Key("f", "facilitator", None, NOW), Key("s", "share", None, NOW, NOW + 1)):
        assert not is_due(key, NOW + 10_000 * DAY)
        assert keys.tidied([key], workshop(), (), NOW + 10_000 * DAY) == ([], [])


def test_a_seat_holds_as_long_as_a_plan_runs() -> None:
    assert LIVES["person"] > 1000
    assert not is_over(ANAS, NOW + 1000 * DAY)


def test_the_oldest_unused_wall_makes_room() -> None:
    walls = [wall(n) for n in range(MOST_WALLS)]
    assert keys.surplus(walls[:-1], "", ()) == []
    assert keys.surplus(walls, "", ()) == ["w0"]
    assert keys.surplus(walls, "", ("w0", "w1")) == ["w2"]
    assert keys.surplus(walls, "", [key.hash for key in walls]) == ["w0"]


def test_a_wall_that_fay_opened_beside_her_console_is_displaced_by_no_other() -> None:
    walls = [wall(0, CONSOLES), *(wall(n) for n in range(1, MOST_WALLS + 5))]
    assert "w0" not in keys.surplus(walls, "", ())
    assert keys.surplus(walls, CONSOLES, ()) == []


def test_what_no_one_uses_any_more_goes_and_what_is_connected_stays() -> None:
    late = NOW + 40 * DAY
    assert keys.tidied([wall(1), ANAS], workshop(), (), late) == ([], ["w1"])
    changed, gone = keys.tidied([wall(1), ANAS], workshop(), ["w1"], late)
    assert ([key.expires_at for key in changed], gone) == ([late + LIVES["wall"] * DAY], [])


def test_who_is_removed_can_be_let_back_in_for_a_while_and_who_is_erased_is_gone() -> None:
    [short], gone = keys.tidied([ANAS], workshop("removed"), (), NOW)
    assert (short.expires_at, gone) == (NOW + REMOVED * DAY, [])
    assert keys.tidied([short], workshop("removed"), (), NOW + DAY) == ([], [])
    assert keys.tidied([short], workshop("removed"), (), NOW + REMOVED * DAY) == ([], ["a"])
    assert is_due(short, NOW + DAY), "back in the room, the seat has its full time again"
    assert keys.tidied([ANAS], workshop("erased"), (), NOW) == ([], ["a"])


def test_a_key_of_an_earlier_version_gets_its_full_time_from_now() -> None:
    old = Key("a", "person", "ana", NOW - 5000 * DAY)
    assert not is_over(old, NOW)
    [found], _ = keys.tidied([old], workshop(), (), NOW)
    assert found.expires_at == NOW + LIVES["person"] * DAY


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock(house: House, monkeypatch: pytest.MonkeyPatch) -> Clock:
    found = Clock()
    monkeypatch.setattr(house.rooms, "_clock", found)
    return found


def kept(room: Room) -> dict[str, Key]:
    """What the file holds; it is what the room knows."""
    storage = SqliteStorage.open_readonly(path(room))
    found = {key.hash: key for key in storage.secrets()}
    storage.close()
    assert found == room.keys
    return found


def path(room: Room) -> Path:
    assert isinstance(room.storage, SqliteStorage)
    return room.storage.path


def test_five_hundred_walls_leave_a_few_keys(house: House, clock: Clock) -> None:
    room = house.room("fay")
    for n in range(500):
        room.add_wall(wall(n))
    walls = [hash for hash, key in kept(room).items() if key.purpose == "wall"]
    assert walls == [f"w{n}" for n in range(500 - MOST_WALLS, 500)]


def test_the_wall_at_the_projector_is_in_use_and_stays(house: House, clock: Clock) -> None:
    room = house.room("fay")
    room._present = lambda code: Present(keys=frozenset({"w0"}))
    for n in range(MOST_WALLS + 5):
        room.add_wall(wall(n))
    assert "w0" in kept(room)
    assert "w1" not in kept(room)


def test_a_key_that_is_used_is_renewed_in_the_file_and_no_one_waits(
    house: House, clock: Clock
) -> None:
    room = house.room("fay")
    room.add_key(ANAS)
    room.use(ANAS)
    assert kept(room)["a"] == ANAS, "it is new"
    clock.now += 2 * DAY
    room.use(ANAS)
    room.use(ANAS)
    house.until(lambda: room.keys["a"].expires_at == clock.now + LIVES["person"] * DAY)
    assert kept(room)["a"].expires_at == clock.now + LIVES["person"] * DAY
    assert not room._renewing


def test_a_key_that_was_dropped_meanwhile_does_not_come_back(house: House, clock: Clock) -> None:
    room = house.room("fay")
    room.add_key(ANAS)
    clock.now += 2 * DAY
    room.use(ANAS)
    room.drop_key("a")
    room.use(ANAS)
    house.until(lambda: not room._renewing)
    assert "a" not in kept(room)


def test_once_a_day_what_is_over_goes_with_the_next_thing_that_is_written(
    house: House, clock: Clock
) -> None:
    room = house.room("fay", "ana")
    room.add_wall(wall(1))
    room.add_key(ANAS)
    clock.now += 40 * DAY
    assert "w1" in kept(room), "a workshop that rests is left alone"
    room.do(HOST, RemovePerson("ana"))
    assert "w1" not in kept(room)
    assert kept(room)["a"].expires_at == clock.now + REMOVED * DAY
    room.do(HOST, ReadmitPerson("ana"))
    clock.now += 2 * DAY
    room.do(HOST, ErasePerson("ana"))
    assert "a" not in kept(room)


def test_the_keys_of_an_old_file_open_it_and_have_their_full_time(
    house: House, clock: Clock
) -> None:
    room = house.room("fay", "ana")
    old = Key("a", "person", "ana", NOW)
    room.add_key(old)
    assert kept(room)["a"].expires_at is None
    clock.now += 5000 * DAY
    room.use(old)
    house.until(lambda: room.keys["a"].expires_at == clock.now + LIVES["person"] * DAY)
    assert kept(room)["a"].made_at == NOW
