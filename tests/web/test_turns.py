"""Whose turn it is: the wall and facilitators first, then whoever has waited longest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cast import CREATE
from tests.live.still import Lines, Still
from wsr.activities.cards.editing import EditCard
from wsr.activities.cards.moderating import HideCard
from wsr.activities.cards.posting import AddCard
from wsr.domain.agenda import OpenStage
from wsr.domain.kernel import Actor
from wsr.domain.people import Join
from wsr.live.loop import ThreadLoop
from wsr.live.room import HOST
from wsr.live.rooms import Rooms
from wsr.storage.data_dir import Folder
from wsr.web.realtime.broadcast import RECEIPT, Broadcast
from wsr.web.realtime.pacing import STEADY
from wsr.web.realtime.viewer import HEARTBEAT, QUIET, TICK

WALL, FAY = Actor(None, "wall"), Actor("fay", "facilitator")
PHONES = [f"p{n:02}" for n in range(40)]


class Air:
    """A hall of 40 phones, a wall and a console; `free` is whether the air carries them all."""

    def __init__(self, folder: Path) -> None:
        self.now, self.lines = 100.0, Lines()
        self.broadcast = Broadcast(Still(), self.lines, clock=lambda: self.now)
        self.rooms = Rooms(
            Folder(folder).claim(),
            ThreadLoop(),
            publish=lambda *told: self.broadcast.publish(*told),
        )
        self.room, _ = self.rooms.create(CREATE)
        self.room.do(HOST, Join("fay", "Fay", "fishers", "facilitator"))
        for person in PHONES:
            self.room.do(HOST, Join(person, person, "fishers", "participant"))
        self.room.do(FAY, OpenStage("barriers"))
        for person in PHONES:
            self.broadcast.follow(self.room, person, Actor(person, "participant", "fishers"))
        self.broadcast.follow(self.room, "fay", FAY)
        self.broadcast.follow(self.room, "wall", WALL)
        self.following = self.broadcast._rooms[self.room.code]
        self.cards = 0

    def fills_up(self) -> None:
        self.following.pacing.rate = STEADY
        self.following.pacing._refilled = self.now

    def post(self) -> int:
        """Fay posts a card that everyone sees; its seq."""
        self.cards += 1
        return self.room.do(FAY, AddCard(f"k{self.cards}", "barriers", "No trust", "governance"))

    def after(self, seconds: float) -> list[str]:
        """Who is told something after so many seconds, in the order of sending."""
        self.now += seconds
        self.broadcast.tick(self.following)
        return self.lines.told()


@pytest.fixture
def air(tmp_path: Path) -> Iterator[Air]:
    found = Air(tmp_path)
    yield found
    found.rooms.close()


def test_in_a_free_air_all_are_told_at_once(air: Air) -> None:
    air.post()
    assert sorted(air.after(TICK)) == sorted(["wall", "fay", *PHONES])


def test_in_a_full_air_the_wall_and_the_facilitator_are_told_first(air: Air) -> None:
    air.fills_up()
    air.post()
    told = air.after(1.1 * TICK)
    assert {*told[:2]} == {"wall", "fay"}
    assert 0 < len(told) - 2 < len(PHONES)


def test_then_each_phone_has_its_turn_before_any_has_a_second(air: Air) -> None:
    air.fills_up()
    told: list[str] = []
    while len(told) < 2 * len(PHONES):
        air.post()
        told += [name for name in air.after(0.01) if name in PHONES]
    assert sorted(told[: len(PHONES)]) == PHONES
    assert told[len(PHONES) :] == told[: len(told) - len(PHONES)]


def test_the_wall_and_the_facilitator_have_a_turn_every_tick(air: Air) -> None:
    air.fills_up()
    turns = 0
    for _ in range(100):
        air.post()
        turns += "wall" in air.after(0.01)
    assert turns == pytest.approx(100 * 0.01 / TICK, abs=4)


def test_a_phone_that_has_not_taken_its_patch_gets_one_that_covers_both(air: Air) -> None:
    air.fills_up()
    first = air.post()
    while "p00" not in air.after(TICK):
        pass
    air.lines.deaf = {"p00"}
    second = air.post()
    third = air.post()
    for _ in range(20):
        assert "p00" not in air.after(TICK)
    air.lines.deaf = set()
    air.now += TICK
    air.broadcast.tick(air.following)
    [patch] = [patch for name, patch in air.lines.sent if name == "p00"]
    assert (patch["from"], patch["upto"]) == (first, third)
    assert [record["id"] for record in patch["put"]] == ["k2", "k3"]
    assert second < third


def test_in_a_free_air_a_late_receipt_is_waited_for_only_once_in_a_while(air: Air) -> None:
    air.post()
    air.after(TICK)
    air.lines.deaf = {"p00"}
    air.post()
    assert "p00" in air.after(TICK)
    air.post()
    assert "p00" not in air.after(RECEIPT)


def test_a_phone_that_takes_nothing_holds_up_no_other(air: Air) -> None:
    air.fills_up()
    air.lines.deaf = {"p00", "p01", "p02"}
    air.post()
    told = {name for _ in range(20) for name in air.after(TICK)}
    assert told == {"wall", "fay", *PHONES} - air.lines.deaf


def test_what_only_facilitators_may_see_takes_no_turn_of_a_phone_in_a_full_air(air: Air) -> None:
    air.post()
    air.room.do(FAY, HideCard("k1", hidden=True))
    air.after(TICK)
    air.fills_up()
    air.room.do(FAY, EditCard("k1", "Nobody trusts the ministry"))
    assert air.after(2 * TICK) == ["fay"]
    told = [*air.after(QUIET), *air.after(2 * TICK)]
    assert sorted(told) == sorted(["wall", *PHONES]), "each then hears how far it is"
    assert air.broadcast.behind(air.room.code) == 0


def test_whoever_has_heard_nothing_for_long_is_told_that_the_line_lives(air: Air) -> None:
    assert air.after(HEARTBEAT / 2) == []
    assert sorted(air.after(HEARTBEAT / 2)) == sorted(["wall", "fay", *PHONES])


def test_one_phone_a_tick_is_asked_how_long_its_patch_took(air: Air) -> None:
    air.post()
    air.after(TICK)
    assert air.lines.asked == [air.following.pacing]


def test_the_console_is_told_how_late_others_cards_are(air: Air) -> None:
    air.post()
    air.after(0.7)
    assert air.broadcast.wait(air.room.code) is None, "where the air is free, the laptop was late"
    air.fills_up()
    air.post()
    for _ in range(10):
        air.after(0.07)
    assert air.broadcast.wait(air.room.code) == pytest.approx(0.1, abs=0.7)
