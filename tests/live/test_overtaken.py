"""Someone else's program writes into the file of a live room: no one loses anything by it."""

from __future__ import annotations

import pytest

from tests.live.conftest import House, post
from wsr.domain.agenda import CloseStage, OpenStage
from wsr.domain.kernel import Command
from wsr.domain.people import Join
from wsr.domain.records import Card
from wsr.live import room as live_room
from wsr.live.ops import Draft, do
from wsr.live.replay import replay
from wsr.live.room import HOST, Room
from wsr.live.rooms import open_workshop
from wsr.storage.base import Key, Overtaken, Storage


@pytest.fixture
def room(house: House) -> Room:
    room = house.room("fay", "ana")
    room.do(HOST, OpenStage("barriers"))
    house.told.clear()
    return room


def elsewhere(house: House, room: Room, *commands: Command, key: Key | None = None) -> None:
    """Another server at the same log."""
    storage, workshop = open_workshop(house.rooms.engine.kept(room.code))
    draft = Draft(workshop, storage, 1)
    for command in commands:
        do(draft, HOST, command)
    draft.keys.extend([key] if key else [])
    storage.append(draft.batch())
    storage.close()


def test_a_post_that_another_writer_overtook_is_kept_after_its_own(
    house: House, room: Room
) -> None:
    before = room.workshop.seq
    elsewhere(house, room, Join("zoe", "Zoe", "fishers"), key=Key("h", "person", "zoe"))
    answered = house.begin(post, room, "ana", 1, "No trust").answer
    assert answered.results[0].seq == before + 2
    assert room.workshop.find("person", "zoe")
    assert [card.text for card in room.workshop.all(Card)] == ["No trust"]
    assert replay(room.workshop.log, room.storage.read()) == room.workshop
    assert room.keys["h"].person == "zoe"


def test_everyone_hears_of_what_the_other_writer_kept_in_order(house: House, room: Room) -> None:
    before = room.workshop.seq
    elsewhere(house, room, Join("zoe", "Zoe", "fishers"), Join("rui", "Rui", "fishers"))
    assert house.begin(post, room, "ana", 1, "No trust").answer.results
    told = [(start, sorted({seq for seq, _, _ in moves})) for _, start, moves in house.told]
    assert told == [(before, [before + 1, before + 2]), (before + 2, [before + 3])]


def test_what_was_decided_too_early_is_decided_again(house: House, room: Room) -> None:
    """The stage was closed on another server while Ana's card was on its way."""
    elsewhere(house, room, CloseStage("barriers"))
    answered = house.begin(post, room, "ana", 1, "No trust").answer
    assert answered.results[0].refused["code"] == "stage_closed"
    assert not [*room.workshop.all(Card)]


def test_a_room_that_is_overtaken_for_ever_gives_no_words_back(
    house: House, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Phones keep what was not saved; what cannot be taken they would hand back to the person."""
    tries = []

    def overtaken(batch: object) -> None:
        tries.append(batch)
        raise Overtaken("another program has written to the file")

    monkeypatch.setattr(room.storage, "append", overtaken)
    refused = house.begin(post, room, "ana", 1, "No trust").answer
    assert (refused.code, len(tries)) == ("not_saved", live_room.TRIES + 1)
    monkeypatch.undo()
    assert post(room, "ana", 1, "No trust").results[0].seq == room.workshop.seq


def test_what_cannot_be_understood_of_the_other_writer_is_not_skipped(
    house: House, room: Room
) -> None:
    before = room.workshop
    storage: Storage = house.rooms.engine.kept(room.code).open()
    storage.db.execute(  # type: ignore[attr-defined]
        "insert into events values (?, 1, null, 'of_a_later_version', 1, '{}')", [before.seq + 1]
    )
    storage.close()
    refused = house.begin(post, room, "ana", 1, "No trust").answer
    assert (refused.code, room.workshop) == ("not_saved", before)
