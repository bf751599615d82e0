"""One writer per room: first the disk, then the checkmark, then everyone else."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from tests.live.conftest import Disk, House, post
from wsr.domain.agenda import OpenStage
from wsr.domain.kernel import Refused, Workshop
from wsr.domain.records import Card
from wsr.live import ops
from wsr.live.moves import Recent
from wsr.live.ops import Answered, Op, Ops
from wsr.live.replay import replay
from wsr.live.room import HOST, Room
from wsr.storage.base import Batch, BatchBroken, StorageFailed
from wsr.web.realtime.snapshots import snapshot

PEOPLE = tuple(f"p{n}" for n in range(20))


@pytest.fixture
def room(house: House) -> Room:
    room = house.room("fay", *PEOPLE)
    room.do(HOST, OpenStage("barriers"))
    house.told.clear()
    return room


def texts(workshop: Workshop) -> list[str]:
    return [card.text for card in workshop.all(Card)]


def accepted(answer: Any) -> bool:
    return isinstance(answer, Answered) and answer.results[0].refused is None


def test_no_one_hears_of_what_is_not_on_disk(house: House, room: Room) -> None:
    disk, before = Disk(room), room.workshop
    disk.hold()
    ask = house.begin(post, room, "p0", 1, "No trust")
    house.until(lambda: disk.reached)
    assert (ask.answered, house.told, room.workshop) == (False, [], before)
    disk.release()
    assert accepted(ask.answer)
    assert [(code, seq) for code, seq, _ in house.told] == [(room.code, before.seq)]
    assert texts(room.workshop) == ["No trust"]


def test_what_the_disk_holds_up_is_told_as_unsaved(house: House, room: Room) -> None:
    disk = Disk(room)
    disk.hold()
    asks = [house.begin(post, room, who, 1, who) for who in PEOPLE[:3]]
    house.until(lambda: disk.reached and room.waiting == 3)
    disk.release()
    assert all(accepted(ask.answer) for ask in asks)
    house.until(lambda: room.waiting == 0)


def test_the_checkmark_names_the_place_in_the_log(house: House, room: Room) -> None:
    answered = post(room, "p0", 1, "No trust")
    assert (answered.head, answered.last_n, answered.results[0].seq) == (
        room.workshop.seq,
        1,
        room.workshop.seq,
    )


def test_what_is_asked_while_the_disk_is_busy_is_kept_in_one_transaction(
    house: House, room: Room
) -> None:
    disk = Disk(room)
    disk.hold()
    asks = [house.begin(post, room, "p0", 1, "first")]
    house.until(lambda: disk.reached)
    asks += [house.begin(post, room, person, 1, person) for person in PEOPLE[1:]]
    house.until(lambda: room.waiting == len(PEOPLE))
    disk.release()
    assert all(accepted(ask.answer) for ask in asks)
    assert [len(batch.entries) for batch in disk.kept] == [1, len(PEOPLE) - 1]
    assert [entry.seq for entry in room.storage.read()] == list(range(1, room.workshop.seq + 1))
    assert replay(room.workshop.log, room.storage.read()) == room.workshop


def test_a_full_disk_gives_no_checkmark_uses_no_number_and_may_recover(
    house: House, room: Room
) -> None:
    disk, before = Disk(room), room.workshop

    def full(batch: Batch) -> None:
        raise StorageFailed("database or disk is full")

    disk.fault = full
    for _ in range(2):
        refused = house.begin(post, room, "p0", 1, "No trust").answer
        assert (refused.code, "disk is full" in str(refused)) == ("not_saved", True)
    assert (room.workshop, house.told, room.storage.sender("phone-p0")) == (before, [], None)
    disk.fault = lambda batch: None
    assert post(room, "p0", 1, "No trust").results[0].seq == before.seq + 1


def test_one_post_that_cannot_be_kept_does_not_cost_the_others_theirs(
    house: House, room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL, "wsr.live.room")
    disk = Disk(room)

    def broken(batch: Batch) -> None:
        if any(entry.beside.get("text") == "p3" for entry in batch.entries):
            raise BatchBroken("FOREIGN KEY constraint failed")

    disk.fault = broken
    answers = all_at_once(house, room, disk)
    assert [who for who, answer in answers.items() if not accepted(answer)] == ["p3"]
    # With this code a phone gives the words back, instead of sending them forever.
    assert answers["p3"].code == "bad_message"
    assert sorted(texts(room.workshop)) == sorted(set(PEOPLE) - {"p3"})
    assert replay(room.workshop.log, room.storage.read()) == room.workshop


def test_a_fault_in_a_rule_costs_one_post_and_leaves_nothing_half_done(
    house: House, room: Room, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL, "wsr.live.room")

    def evolve(workshop: Workshop, event: Any) -> Any:
        if getattr(event, "text", "") == "p3":
            raise Refused("no_such_card", "An evolver must not refuse.")
        return honest(workshop, event)

    honest = ops.evolve
    monkeypatch.setattr(ops, "evolve", evolve)
    answers = all_at_once(house, room, Disk(room))
    assert [who for who, answer in answers.items() if not accepted(answer)] == ["p3"]
    assert answers["p3"].code == "bad_message"
    assert replay(room.workshop.log, room.storage.read()) == room.workshop


def all_at_once(house: House, room: Room, disk: Disk) -> dict[str, Any]:
    """What each is answered when all their posts are in one batch."""
    disk.hold()
    asks = {"p0": house.begin(post, room, "p0", 1, "p0")}
    house.until(lambda: disk.reached)
    asks |= {who: house.begin(post, room, who, 1, who) for who in PEOPLE[1:]}
    house.until(lambda: room.waiting == len(PEOPLE))
    disk.release()
    return {who: ask.answer for who, ask in asks.items()}


def test_reading_and_other_rooms_go_on_while_a_disk_is_stuck(house: House, room: Room) -> None:
    other = house.room("ana")
    disk = Disk(room)
    disk.hold()
    ask = house.begin(post, room, "p0", 1, "No trust")
    house.until(lambda: disk.reached)
    assert len(snapshot(room.workshop, HOST)) == len(list(room.workshop.records()))
    assert other.do(HOST, OpenStage("barriers")) == other.workshop.seq
    assert house.rooms.get(room.code) is room
    assert not ask.answered
    disk.release()
    assert accepted(ask.answer)


def test_a_refusal_is_kept_too_so_that_the_number_is_used(house: House, room: Room) -> None:
    first = room.ask("p0", Ops(room.workshop.log, "phone-p0", (Op(1, "open_stage", {}),)))
    again = room.ask("p0", Ops(room.workshop.log, "phone-p0", (Op(1, "open_stage", {}),)))
    assert (first.last_n, first.results) == (1, again.results)
    assert house.told == [], "a refusal reaches only who asked"


def test_closing_finishes_what_was_asked_and_takes_nothing_more(house: House, room: Room) -> None:
    disk = Disk(room)
    disk.hold()
    ask = house.begin(post, room, "p0", 1, "No trust")
    house.until(lambda: disk.reached)
    closing = house.begin(house.rooms.close)
    late = house.begin(post, room, "p1", 1, "Too late")
    assert late.answer.code == "closing"
    assert not closing.answered
    disk.release()
    assert accepted(ask.answer)
    assert closing.answer is None
    house.open()
    assert texts(house.rooms.get(room.code).workshop) == ["No trust"]


def test_a_phone_back_after_a_moment_gets_what_it_missed_and_after_long_all(
    house: House, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = room.workshop.seq
    for n in range(1, 4):
        post(room, "p0", n, f"text {n}")
    found = room.since(start + 1, "p1")
    assert found is not None
    assert sorted({seq for seq, _, _ in found}) == [start + 2, start + 3]
    assert room.since(start + 4, "p1") is None, "no one knows the future"
    assert room.since(-1, "p1") is None


def test_only_so_much_is_kept_for_phones_that_come_back(house: House) -> None:
    room = house.room("fay", "p0")
    room.recent = Recent(room.workshop.seq, 4)
    room.do(HOST, OpenStage("barriers"))
    start = room.workshop.seq
    for n in range(1, 5):
        post(room, "p0", n, f"text {n}")  # a card and its authorship: two changes each
    assert room.since(start + 1, "p1") is None
    found = room.since(start + 2, "p1")
    assert found is not None
    assert [seq for seq, _, _ in found] == [start + 3, start + 3, start + 4, start + 4]


def test_a_batch_larger_than_what_is_kept_leaves_its_end(house: House) -> None:
    room = house.room("fay", *PEOPLE)
    room.recent = Recent(room.workshop.seq, 4)
    room.do(HOST, OpenStage("barriers"))
    before = room.workshop.seq
    all_at_once(house, room, Disk(room))
    last = before + len(PEOPLE)
    assert room.since(last - 3, "p1") is None
    found = room.since(last - 2, "p1")
    assert found is not None
    assert [seq for seq, _, _ in found] == [last - 1, last - 1, last, last]
