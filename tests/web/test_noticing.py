"""Whoever is here is noted for the half-day, without a word from anyone."""

from __future__ import annotations

import pytest

from tests.cast import stage
from tests.web.people import FISHERS, MINISTRY, Hall, until
from wsr.domain.attendance import Attendance
from wsr.domain.setup import CreateWorkshop
from wsr.web.realtime import noticing

DAYS = (stage(1, "past", "cards", day=1, half="pm"), stage(2, "power", "ratings", day=2))
IDS = ({"id": FISHERS, "name": "Fishers"}, {"id": MINISTRY, "name": "Ministry"})


@pytest.fixture
def retreat(monkeypatch: pytest.MonkeyPatch, hall: Hall) -> Hall:
    monkeypatch.setattr(noticing, "PAUSE", 0.05)
    made = CreateWorkshop("", "Three days", groups=IDS, stages=DAYS)
    room, hall.facilitator_key = hall.services.rooms.create(made)
    hall.code = room.code
    return hall


def there(hall: Hall) -> set[tuple[str, str, bool]]:
    found = hall.room.workshop.all(Attendance)
    return {(each.half_day, each.person, each.present) for each in found}


def test_ana_is_there_from_her_joining_and_fay_is_not_counted(retreat: Hall) -> None:
    ana = retreat.phone("Ana", FISHERS)
    retreat.phone("Fay")
    assert there(retreat) == {("1-pm", str(ana.person), True)}


def test_in_the_next_half_day_whoever_is_connected_is_there_in_one_entry(retreat: Hall) -> None:
    ana, ben = retreat.phone("Ana", FISHERS), retreat.phone("Ben", MINISTRY)
    away = retreat.phone("Rui", MINISTRY)
    away.hang_up()
    fay = retreat.phone("Fay")
    fay.done("open_stage", stage="power")
    until(lambda: ("2", str(ben.person), True) in there(retreat))
    assert ("2", str(ana.person), True) in there(retreat)
    assert ("2", str(away.person), True) not in there(retreat)
    entries = [e for e in retreat.room.storage.read() if e.type == "people_noticed"]
    assert len(entries) == 1
    away.ring()
    away.enter()
    until(lambda: ("2", str(away.person), True) in there(retreat))


def test_fays_own_mark_stays(retreat: Hall) -> None:
    ana, fay = retreat.phone("Ana", FISHERS), retreat.phone("Fay")
    fay.done("mark_attendance", person=ana.person, half_day="1-pm", present=False)
    ana.enter()
    ben = retreat.phone("Ben", MINISTRY)
    until(lambda: ("1-pm", str(ben.person), True) in there(retreat))
    assert ("1-pm", str(ana.person), False) in there(retreat)
