"""What was written by an older version is read; a page of an older version is sent to reload."""

import sqlite3
from contextlib import closing

import pytest

from tests.faults.hall import agrees, until
from tests.live.conftest import House
from wsr import codec
from wsr.activities.cards.editing import CardEdited
from wsr.cli.rehearse.line import Line
from wsr.domain.records import Card
from wsr.live.loop import ThreadLoop
from wsr.live.ops import Op, Ops


@pytest.fixture
def rooms(tmp_path):
    found = House(tmp_path / "sessions", ThreadLoop())
    yield found
    found.rooms.close()


@pytest.fixture
def newer(monkeypatch):
    """As if CardEdited had come in two older versions: without `set`, then with `tags` for `set`."""
    monkeypatch.setattr(CardEdited, "version", 3, raising=False)
    monkeypatch.setitem(codec.UPGRADES, ("card_edited", 1), lambda old: {**old, "tags": {}})
    monkeypatch.setitem(codec.UPGRADES, ("card_edited", 2), renamed)


def renamed(old):
    return {"set" if name == "tags" else name: value for name, value in old.items()}


def edited(rooms):
    """A room in which Fay has worded a card anew."""
    room = rooms.room("fay")
    said = [
        ("add_card", {"card": "k1", "stage": "barriers", "text": "No trust"}),
        ("edit_card", {"card": "k1", "text": "No trust yet", "category": "governance"}),
    ]
    ops = tuple(Op(n, do, with_) for n, (do, with_) in enumerate(said, 1))
    assert all(each.seq for each in room.ask("fay", Ops(room.workshop.log, "page", ops)).results)
    return room


def made_old(rooms, room, version, data):
    """The last event as an older version would have written it."""
    rooms.rooms.close()
    # Closed before the room is opened: two SQLite libraries in one process do not see each other.
    with closing(sqlite3.connect(rooms.folder / f"{room.code}.sqlite")) as file, file:
        file.execute(
            "update events set version = ?, data = ? where type = 'card_edited'",
            [version, codec.encode(data).decode()],
        )
    rooms.open()
    return rooms.rooms.get(room.code).workshop.need(Card, "k1")


def test_an_event_of_the_first_version_goes_through_all_upgrades(rooms, newer):
    card = made_old(rooms, edited(rooms), 1, {"card": "k1"})
    assert (card.text, card.category, card.edited) == ("No trust yet", "unsorted", True)


def test_an_event_of_the_version_before_goes_through_the_last_one(rooms, newer):
    card = made_old(rooms, edited(rooms), 2, {"card": "k1", "tags": {"category": "structural"}})
    assert (card.text, card.category) == ("No trust yet", "structural")


def test_new_events_are_written_in_the_new_version_beside_the_old_ones(rooms, newer):
    room = edited(rooms)
    assert [e.version for e in room.storage.read() if e.type == "card_edited"] == [3]
    assert made_old(rooms, room, 1, {"card": "k1"}).edited
    again = rooms.rooms.get(room.code)
    op = Op(3, "edit_card", {"card": "k1", "text": "Some trust"})
    assert again.ask("fay", Ops(again.workshop.log, "page", (op,))).results[0].seq
    assert [e.version for e in again.storage.read() if e.type == "card_edited"] == [1, 3]
    before = again.workshop
    rooms.reopen()
    assert rooms.rooms.get(room.code).workshop == before


@pytest.mark.parametrize("event", ["enter", "ops"])
@pytest.mark.parametrize("version", [0, 2, None])
def test_an_old_page_is_told_to_reload_and_nothing_it_says_is_taken(hall, event, version):
    until(lambda: agrees(hall.fay), "Fay to have heard of everything before")
    seq = hall.fay.upto
    line = Line(hall.url, hall.fay.token, lambda *_: None)
    op = {"n": 1, "do": "add_card", "with": {"card": "k1", "stage": "barriers", "text": "x"}}
    message = {"v": version, "log": hall.fay.log, "client": "old", "ops": [op]}
    assert line.call(event, message)["error"]["code"] == "old_page"
    line.hang_up()
    hall.fay.ask("add_card", card="k2", stage="barriers", text="We go on")
    until(lambda: hall.fay.upto == seq + 1, "Fay's card and no other")
