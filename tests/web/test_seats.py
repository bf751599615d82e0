"""Whoever is expected takes their seat with the code of a card, or by their name."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.people import FISHERS, MINISTRY, Hall, Phone, bearer
from wsr.domain.invited import Invitee
from wsr.domain.records import Person

LIST = "Name;Group\nAna Silva;Fishers\nBen;Ministry\n"


@pytest.fixture
def fay(hall: Hall) -> Phone:
    fay = hall.phone("Fay")
    path = f"/api/workshops/{hall.code}/people"
    assert hall.http.post(path, data=LIST, headers=bearer(fay.token)).status_code == 200
    return fay


def seat(hall: Hall, name: str = "Ana Silva") -> Invitee:
    return next(each for each in hall.room.workshop.all(Invitee) if each.name == name)


def person(hall: Hall, id: str) -> Person:
    return hall.room.workshop.need(Person, id)


def test_ana_joins_with_the_code_of_her_card_alone(hall: Hall, fay: Phone) -> None:
    ana = hall.seat(seat=seat(hall).code.lower())["person"]
    assert (person(hall, ana).name, person(hall, ana).group) == ("Ana Silva", FISHERS)
    assert seat(hall).person == ana


def test_or_by_her_name_with_her_group_chosen(hall: Hall, fay: Phone) -> None:
    ana = hall.seat(name="ana  SILVA", group=FISHERS)["person"]
    assert seat(hall).person == ana


def test_the_page_of_her_card_is_filled_in(hall: Hall, fay: Phone) -> None:
    page = hall.get(f"/w/{hall.code}?seat={seat(hall).code}").text
    assert 'value="Ana Silva"' in page
    assert f'value="{FISHERS}" required checked' in page
    assert f'name="seat" value="{seat(hall).code}"' in page


def test_a_name_without_a_group_tells_no_stranger_who_is_expected(hall: Hall, fay: Phone) -> None:
    answers = [hall.join(name=name) for name in ("Ana Silva", "Nobody Known")]
    assert [each.json["error"]["code"] for each in answers] == ["group_missing"] * 2  # type: ignore[index]
    assert answers[0].json == answers[1].json
    assert seat(hall).person is None


def test_a_phone_without_scripts_joins_by_it(hall: Hall, fay: Phone) -> None:
    form = {"seat": seat(hall).code, "name": "Ana", "group": FISHERS}
    assert hall.http.post(f"/w/{hall.code}/join", data=form).status_code == 303
    assert seat(hall).person


def test_the_form_for_a_code_is_there_once_cards_are(hall: Hall) -> None:
    page = f"/w/{hall.code}"
    assert "join-card" not in hall.get(page).text
    token = hall.seat(name="Fay", facilitator_key=hall.facilitator_key)["token"]
    hall.http.post(f"/api/workshops/{hall.code}/people", data=LIST, headers=bearer(token))
    assert "join-card" in hall.get(page).text


def test_a_code_that_no_card_has_is_told_and_the_form_stays(hall: Hall, fay: Phone) -> None:
    answer = hall.get(f"/w/{hall.code}?seat=ZZZZZZZZ")
    assert answer.status_code == 404
    assert "No seat has this code." in answer.text
    assert "Ana Silva" not in answer.text
    assert hall.join(seat="ZZZZZZZZ").json["error"]["field"] == "seat"  # type: ignore[index]


def test_a_seat_that_is_taken_is_told(hall: Hall, fay: Phone) -> None:
    hall.seat(seat=seat(hall).code)
    answer = hall.join(seat=seat(hall).code)
    assert answer.status_code == 409
    assert answer.json["error"]["code"] == "seat_taken"  # type: ignore[index]


def test_codes_cannot_be_guessed_and_no_one_else_is_kept_out(hall: Hall, fay: Phone) -> None:
    answers = [hall.join(seat=f"ZZZZZZ{n:02}").status_code for n in range(40)]
    assert answers[0] == 404
    assert answers[-1] == 429
    assert hall.get(f"/w/{hall.code}?seat=ZZZZZZZZ").status_code == 429
    assert hall.seat(name="Zoe", group=MINISTRY)


def test_who_is_in_already_takes_the_seat_of_the_card(hall: Hall, fay: Phone) -> None:
    browser = hall.app.test_client()
    path = f"/api/workshops/{hall.code}/join"
    joined: Any = browser.post(path, json={"name": "A", "group": MINISTRY}).json
    again: Any = browser.post(path, json={"seat": seat(hall).code}).json
    assert again["person"] == joined["person"]
    assert seat(hall).person == joined["person"]
    assert person(hall, joined["person"]).group == MINISTRY, "that stays as it is"


def test_no_stranger_learns_who_is_expected_unless_fay_wants_it(hall: Hall, fay: Phone) -> None:
    path = f"/api/workshops/{hall.code}/names?group={FISHERS}"
    assert hall.get(path).status_code == 403
    fay.done("edit_workshop", name_list=True)
    assert hall.get(path).json == {"names": ["Ana Silva"]}
    hall.seat(seat=seat(hall).code)
    assert hall.get(path).json == {"names": []}
    assert hall.get("/api/workshops/ZZZZZZ/names").status_code == 404


@pytest.mark.parametrize("who", ["Ana", "wall"])
def test_nothing_of_the_list_reaches_phones_and_the_wall(hall: Hall, fay: Phone, who: str) -> None:
    viewer = hall.wall() if who == "wall" else hall.phone("Ana", FISHERS)
    fay.done("edit_invitee", invitee=seat(hall).id, organisation="CANARY")
    fay.done("mark_attendance", person=fay.person, half_day="1", present=True)
    viewer.settle()
    assert not [kind for kind, _ in viewer.store if kind in ("invitee", "attendance")]
    assert "CANARY" not in viewer.everything()
    assert "Ana Silva" not in viewer.everything()


def test_what_is_missing_is_told_in_the_room_and_of_no_one_by_name(hall: Hall, fay: Phone) -> None:
    path = f"/api/workshops/{hall.code}/missing"
    fay.done("edit_invitee", invitee=seat(hall).id, flags=["authority"])
    for token in (fay.token, hall.wall().token, hall.seat(group=FISHERS)["token"]):
        told: Any = hall.get(path, token).json
        fishers = next(each for each in told["groups"] if each["group"] == FISHERS)
        assert fishers["brings"]["authority"] == "awaited"
        assert "Ana" not in hall.get(path, token).text
    assert hall.get(path).status_code == 401
