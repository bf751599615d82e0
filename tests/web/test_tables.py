"""What is for one table reaches those who sit at it, at once and on every channel, and no one else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.web.people import FISHERS, MINISTRY, Hall, Phone, until
from wsr.activities import index
from wsr.activities.cards.posting import CardAdded, card_added
from wsr.domain import visibility
from wsr.domain.kernel import Change, Put, Workshop
from wsr.domain.records import Card

FOLLOWING = [None, [], [("stage", "barriers")]]  # everything, what the room is in, one stage


@pytest.fixture
def for_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cards are for the first table alone."""

    def for_table(w: Workshop, e: CardAdded) -> list[Change]:
        return [told(change) for change in card_added(w, e)]

    def told(change: Change) -> Change:
        if isinstance(change, Put) and isinstance(change.record, Card):
            return Put(replace(change.record, audience=visibility.table_only("r1t1")))
        return change

    monkeypatch.setitem(index.EVOLVE, CardAdded, for_table)


def follows(phone: Phone, of: Any) -> Phone:
    return phone if of is None else phone.follows(*of, now=True)


def at(fay: Phone, phone: Phone, table: int) -> None:
    fay.done("move_seat", person=phone.person, table=str(table))


@pytest.fixture
def seated(
    hall: Hall, fay: Phone, ana: Phone, ben: Phone, barriers: None, for_tables: None
) -> Phone:
    """Ana sits at the first of two tables, Ben at the second, and Eve of Ana's group beside him."""
    eve = hall.phone("Eve", FISHERS)
    hall.phone("Adam", MINISTRY)
    fay.done("seat_room", seating="mixed", tables=2)
    for phone, table in ((ana, 1), (ben, 2), (eve, 2)):
        at(fay, phone, table)
    return eve


@pytest.mark.parametrize("of", FOLLOWING)
def test_a_table_alone_gets_what_is_for_it(
    hall: Hall, fay: Phone, ana: Phone, ben: Phone, wall: Phone, seated: Phone, of: Any
) -> None:
    others = [follows(phone, of) for phone in (ben, seated)]
    follows(ana, of)
    for phone in (*others, ana, wall):
        phone.heard.clear()
    ana.post("k1", "For our table")
    for phone in (ana, *others, wall, fay):
        phone.settle()
    assert [card["text"] for card in ana.sees("card")] == ["For our table"]
    for phone in (*others, wall):
        assert "For our table" not in phone.everything() + str(phone.snapshot())
        assert "For our table" not in str(phone.enter())
    assert ana.snapshot()[("card", "k1")]["audience"] == "table:r1t1"


@pytest.mark.parametrize("of", FOLLOWING)
def test_who_changes_tables_gets_it_or_loses_it_at_once(
    fay: Phone, ana: Phone, ben: Phone, seated: Phone, of: Any
) -> None:
    follows(ana, of), follows(ben, of)
    ana.post("k1", "For our table")
    ana.settle()
    at(fay, ana, 2)
    at(fay, ben, 1)
    for phone, cards in ((ana, []), (ben, ["For our table"])):
        phone.settle()
        assert [card["text"] for card in phone.sees("card")] == cards
        assert phone.store == phone.snapshot()
    ben.heard.clear(), ana.heard.clear()
    fay.done("add_card", card="k2", stage="barriers", text="Said later")
    ben.settle(), ana.settle()
    assert "Said later" in ben.everything()
    assert "Said later" not in ana.everything()


def test_a_snapshot_that_is_known_is_another_at_another_table(
    hall: Hall, fay: Phone, ana: Phone, seated: Phone
) -> None:
    ana.post("k1", "For our table")
    path = f"/api/workshops/{hall.code}/snapshot"
    first = hall.get(path, ana.token)
    again = hall.get(path, ana.token, **{"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304
    at(fay, ana, 2)
    moved = hall.get(path, ana.token, **{"If-None-Match": first.headers["ETag"]})
    assert (moved.status_code, "For our table" in moved.text) == (200, False)
    assert moved.json["me"]["table"] == "r1t2"


def test_a_phone_hears_of_its_own_table_and_its_neighbours_alone(
    hall: Hall, fay: Phone, ana: Phone, ben: Phone, seated: Phone
) -> None:
    ana.follows(now=True)
    assert [table["id"] for table in ana.sees("table")] == ["r1t1"]
    assert {p["name"] for p in ana.sees("person")} == {"Ana", *neighbours(hall, "r1t1")}
    at(fay, ana, 2)
    ana.settle()
    assert [table["id"] for table in ana.sees("table")] == ["r1t2"]
    assert {p["name"] for p in ana.sees("person")} == neighbours(hall, "r1t2")
    assert ana.store == ana.snapshot()


def neighbours(hall: Hall, table: str) -> set[str]:
    w = hall.room.workshop
    return {w.find("person", id).name for id in w.find("table", table).people}


def test_a_hall_that_is_seated_need_not_begin_anew(
    hall: Hall, fay: Phone, ana: Phone, ben: Phone
) -> None:
    """Nothing is for one table alone, so that the seats come with a patch as all else does."""
    ana.follows(now=True)
    seq = fay.done("seat_room", seating="stakeholder")
    for phone in (ana, ben):
        until(lambda phone=phone: (phone.hear(), phone.upto == seq)[1])  # and not outdated
        assert phone.store == phone.snapshot()
    assert [table["id"] for table in ana.sees("table")] == ["r1t1"]
