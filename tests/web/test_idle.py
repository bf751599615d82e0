"""Fay lets go of all who never did anything, in one act, and can take it back."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.people import FISHERS, TRADERS, Hall, Phone
from wsr.domain.people import Join
from wsr.domain.records import Person
from wsr.live.room import HOST


def idle(hall: Hall, fay: Phone) -> list[str]:
    answer = hall.get(f"/api/workshops/{hall.code}/idle", fay.token)
    assert answer.status_code == 200
    assert answer.json
    return list(answer.json["people"])


def status(hall: Hall) -> dict[str, str]:
    return {person.name: person.status for person in hall.room.workshop.all(Person)}


@pytest.fixture
def guests(hall: Hall) -> list[str]:
    """Three who joined and went away."""
    return [hall.seat(name=f"Guest {n}", group=TRADERS)["person"] for n in range(3)]


def test_who_joined_and_went_away_is_let_go_and_who_is_here_or_records_stays(
    hall: Hall, fay: Phone, ana: Phone, guests: list[str]
) -> None:
    hall.seat(name="Rui", group=FISHERS, recorder=True)
    assert idle(hall, fay) == guests, "Ana did nothing either, but she is here"
    fay.done("remove_idle_people")
    assert status(hall) == {
        "Fay": "in",
        "Ana": "in",
        "Rui": "in",
        **{f"Guest {n}": "removed" for n in range(3)},
    }
    assert idle(hall, fay) == []


@pytest.mark.usefixtures("barriers")
def test_whoever_ever_did_something_stays_though_nothing_of_it_is_left(
    hall: Hall, fay: Phone, ana: Phone, ben: Phone
) -> None:
    ana.post("k1", "Never mind")
    ana.done("withdraw_card", card="k1")
    for phone in (ana, ben):
        phone.hang_up()
    assert idle(hall, fay) == [ben.person]
    fay.done("remove_idle_people", people=[ana.person, ben.person, fay.person])
    assert status(hall) == {"Fay": "in", "Ana": "in", "Ben": "removed"}


def test_who_comes_back_between_the_question_and_the_answer_stays(
    hall: Hall, fay: Phone, guests: list[str]
) -> None:
    ana = hall.phone("Ana", FISHERS)
    ana.hang_up()
    asked = idle(hall, fay)
    assert ana.person in asked
    hall.seat(name="Zoe", group=FISHERS)
    ana.ring()
    ana.enter()
    fay.done("remove_idle_people", people=asked)
    gone = {f"Guest {n}": "removed" for n in range(3)}
    assert status(hall) == {"Fay": "in", "Ana": "in", "Zoe": "in", **gone}, (
        "Zoe was not asked about"
    )


def test_fay_takes_it_back_and_their_phones_open_the_room_again(
    hall: Hall, fay: Phone, guests: list[str]
) -> None:
    ana = hall.phone("Ana", FISHERS)
    ana.hang_up()
    fay.done("remove_idle_people")
    ana.ring()
    assert ana.enter()["error"]["code"] == "removed"
    fay.done("readmit_people", people=[*guests, ana.person])
    assert set(status(hall).values()) == {"in"}
    assert "error" not in ana.enter()


def test_a_thousand_who_never_came_go_at_once_and_make_room(
    hall: Hall, fay: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wsr.domain.people.MAX_PEOPLE", 1000)
    for n in range(999):
        hall.room.do(HOST, Join(f"z{n}", f"Zoe {n}", FISHERS))
    assert hall.join(name="Ana", group=FISHERS).json["error"]["code"] == "room_full"  # type: ignore[index]
    fay.done("remove_idle_people", people=[f"z{n}" for n in range(999)])
    assert hall.join(name="Ana", group=FISHERS).status_code == 201
    fay.settle()
    assert {p["status"] for p in fay.sees("person") if p["id"].startswith("z")} == {"removed"}


def test_only_facilitators_are_told_who_is_idle_or_may_let_them_go(
    hall: Hall, ana: Phone, wall: Phone
) -> None:
    for token in (ana.token, wall.token):
        answer: Any = hall.get(f"/api/workshops/{hall.code}/idle", token)
        assert answer.status_code == 403
    assert hall.get(f"/api/workshops/{hall.code}/idle").status_code == 401
    assert ana.refused("remove_idle_people") == "not_allowed"
