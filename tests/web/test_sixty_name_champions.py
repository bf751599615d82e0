"""Sixty people name who drives the change while Fay notes who may resist; all of it ends where it should."""

from __future__ import annotations

from typing import Any

from tests.activities.halls import document
from tests.documents.told import tables
from tests.importing.test_moving import board
from tests.web.channels import texts
from tests.web.people import FISHERS, KEY, MINISTRY, TRADERS, Hall, Phone, bearer
from wsr.domain.records import LEVELS

GROUPS = (FISHERS, MINISTRY, TRADERS)
PEOPLE = 60
WITH_ONE = LEVELS[:4]  # no one names a champion at the last


def named(phones: list[Phone]) -> None:
    """Each puts an actor on the map and names them as a champion."""
    for n, phone in enumerate(phones):
        phone.done("add_actor", actor=f"a{n}", name=f"Qxactor {n}", level=WITH_ONE[n % 4])
        champion = {"champion": f"h{n}", "actor": f"a{n}", "level": WITH_ONE[n % 4]}
        phone.done("add_champion", **champion, brings=["network"], turnover="high")
        phone.done("edit_champion", champion=f"h{n}", engaged=["evidence", "leaders"])


def noted(fay: Phone) -> None:
    for n in range(10):
        who = {"resistance": f"x{n}", "who": f"Qxresisting {n}", "fears": "Qxloss of permits"}
        fay.done("add_resistance", **who, root_cause=["Qxno budget"], severity=1 + n % 5)
    fay.done("edit_resistance", resistance="x0", response="Qxwalk together", due="2026-12-01")
    fay.done("remove_resistance", resistance="x9")


def test_sixty_people_name_champions_and_fay_notes_who_may_resist(hall: Hall, fay: Phone) -> None:
    phones = [hall.phone(f"Person {n}", GROUPS[n % 3]) for n in range(PEOPLE)]
    asked = {"stage": "who", "activity": "map", "title": "Who can move it"}
    fay.done("add_stage", **asked, settings={"champions": True})
    fay.done("open_stage", stage="who")
    named(phones)
    noted(fay)
    wall = hall.wall()
    for phone in (phones[0], wall):
        phone.settle()
        assert len(phone.sees("champion")) == PEOPLE
        assert phone.sees("resistance") == []
    fay.settle()
    assert len(fay.sees("resistance")) == 9
    ends_in_documents(hall, phones[0])
    comes_along(hall, fay)


def ends_in_documents(hall: Hall, ana: Phone) -> None:
    rows = tables(document(hall, ana, "csv"))["champions"]
    assert len(rows) == PEOPLE
    assert {row["level"] for row in rows} == {*WITH_ONE}
    assert {row["engaged"] for row in rows} == {"evidence\nleaders"}
    for format in ("pdf", "docx", "xlsx", "html", "md", "csv", "json"):
        told = texts(document(hall, ana, format))
        assert "Qxactor 59" in told, format
        words = ("Qxresisting", "Qxloss", "Qxno budget", "Qxwalk")
        assert not [each for each in words if each in told], format
    assert "No champion at the global level yet." in texts(document(hall, ana, "md"))


def comes_along(hall: Hall, fay: Phone) -> None:
    """The JSON of a facilitator brings all of it to another laptop, the register too."""
    file = document(hall, fay, "json")
    made: Any = hall.http.post("/api/import", data=file, headers=bearer(KEY)).json
    there = board(hall.services.rooms.get(made["code"]).workshop)
    assert there == board(hall.room.workshop)
    assert len([id for kind, id in there if kind == "resistance"]) == 9
