"""Who has the code comes in, with a name or without; the phone remembers its seat."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.people import FISHERS, Hall, Phone, bearer
from wsr.domain.records import Person


def refusal(answer: Any) -> tuple[int, str, str | None]:
    error = answer.json["error"]
    return answer.status_code, error["code"], error.get("field")


def person(hall: Hall, id: str) -> Person:
    return hall.room.workshop.need(Person, id)


def test_ana_takes_a_seat_in_her_group(hall: Hall) -> None:
    answer = hall.join(name="  Ana\u0000 ", group=FISHERS)
    seat: Any = answer.json
    assert answer.status_code == 201
    assert seat == {"token": seat["token"], "person": seat["person"], "role": "participant"}
    assert seat["token"].startswith(f"{hall.code}.")
    assert len(seat["token"].partition(".")[2]) >= 43, "256 bits"
    assert person(hall, seat["person"]).name == "Ana"
    assert Phone(hall, seat["token"], seat["person"]).enter()["me"]["group"] == FISHERS


def test_a_name_need_not_be_told_and_may_be_someone_elses(hall: Hall) -> None:
    for name in ("", "Ana", "Ana", "Facilitator"):
        assert hall.join(name=name, group=FISHERS).json["role"] == "participant"  # type: ignore[index]


def test_a_code_may_be_typed_in_any_case(hall: Hall) -> None:
    assert hall.join(hall.code.lower(), name="Ana", group=FISHERS).status_code == 201


def test_a_recorder_and_the_wall_take_their_own_kinds_of_seat(hall: Hall) -> None:
    assert hall.seat(name="Rui", group=FISHERS, recorder=True)["role"] == "recorder"
    wall = hall.seat(wall=True)
    assert wall == {"token": wall["token"], "role": "wall", "person": None}


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"name": "Zoe"}, (400, "group_missing", "group")),
        ({"group": "moon"}, (404, "no_such_group", "group")),
        ({"group": None}, (400, "group_missing", "group")),
        ({"group": "a b"}, (400, "bad_id", "group")),
        ({"name": "x" * 61, "group": FISHERS}, (400, "too_long", "name")),
        ({"name": ["Zoe"], "group": FISHERS}, (400, "wrong_type", "name")),
        ({"recorder": 1, "group": FISHERS}, (400, "wrong_type", "recorder")),
        ({"role": "facilitator", "group": FISHERS}, (400, "unknown_field", "role")),
        ({"person": "fay", "group": FISHERS}, (400, "unknown_field", "person")),
        ({"facilitator_key": "wrong"}, (401, "bad_facilitator_key", "facilitator_key")),
        ({"facilitator_key": "x" * 201}, (400, "too_long", "facilitator_key")),
    ],
    ids=repr,
)
def test_what_is_no_way_to_join_is_refused(
    still: Hall, asked: dict[str, Any], said: tuple[int, str, str | None]
) -> None:
    before = still.room.workshop
    assert refusal(still.join(**asked)) == said
    assert still.room.workshop == before


def test_a_room_that_is_not_there_cannot_be_joined(hall: Hall) -> None:
    for code in ("ZZZZZZ", "x", "..", "%2e%2e"):
        assert hall.join(code, group=FISHERS).status_code == 404


def test_a_seats_token_is_no_facilitators_key(hall: Hall) -> None:
    secret = hall.seat(group=FISHERS)["token"].partition(".")[2]
    assert refusal(hall.join(facilitator_key=secret))[1] == "bad_facilitator_key"


def test_a_closed_workshop_takes_in_no_one_but_its_facilitators_and_the_wall(
    hall: Hall, fay: Phone
) -> None:
    fay.done("close_workshop")
    assert refusal(hall.join(name="Ana", group=FISHERS)) == (409, "workshop_closed", None)
    assert hall.get(f"/api/workshops/{hall.code}/about").json["closed"] is True  # type: ignore[index]
    assert hall.seat(facilitator_key=hall.facilitator_key)["role"] == "facilitator"
    assert hall.seat(wall=True)["role"] == "wall"
    fay.done("reopen_workshop")
    assert hall.join(name="Ana", group=FISHERS).status_code == 201


def test_a_stranger_with_the_code_learns_what_the_door_says_and_no_more(
    hall: Hall, ana: Phone
) -> None:
    told: Any = hall.get(f"/api/workshops/{hall.code.lower()}/about").json
    door = {"code", "title", "task", "place", "language", "closed", "groups"}
    assert set(told) == {*door, "name_list", "cards"}
    assert told["groups"][1] == {"id": "g2", "name": "Ministry", "icon": "national", "colour": 2}
    assert "Ana" not in str(told)


def test_without_a_script_ana_joins_by_a_plain_form(hall: Hall) -> None:
    browser = hall.app.test_client()
    form = {"name": "Ana", "group": FISHERS}
    answer = browser.post(f"/w/{hall.code}/join", data=form, headers={"Origin": "http://localhost"})
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/w/{hall.code}")
    seat: Any = browser.get(f"/api/workshops/{hall.code}/seat").json
    assert (person(hall, seat["person"]).name, seat["role"]) == ("Ana", "participant")
    assert browser.get(f"/api/workshops/{hall.code}/snapshot").status_code == 200


def test_a_refused_form_gives_back_what_was_typed(hall: Hall) -> None:
    answer = hall.http.post(f"/w/{hall.code}/join", data={"name": "Ana <b>Banana", "group": ""})
    assert answer.status_code == 400
    assert 'value="Ana &lt;b&gt;Banana"' in answer.text
    assert "Choose your group." in answer.text


def test_the_cookie_is_for_this_server_alone(hall: Hall) -> None:
    cookie = hall.join(name="Ana", group=FISHERS).headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    cookie = hall.join(wall=True).headers["Set-Cookie"]
    assert cookie.startswith(f"wsr-{hall.code}-w=")
    assert "HttpOnly" in cookie


def test_the_walls_cookie_opens_its_page_and_nothing_else(hall: Hall) -> None:
    browser = hall.app.test_client()
    browser.post(f"/api/workshops/{hall.code}/join", json={"wall": True})
    assert browser.get(f"/api/workshops/{hall.code}/snapshot").status_code == 401
    assert browser.get(f"/api/workshops/{hall.code}/seat").status_code == 401


def test_a_plain_form_comes_with_its_origin_so_that_the_page_allows_it(hall: Hall) -> None:
    """Under no-referrer a browser says `Origin: null`, which is what another site may say too."""
    assert hall.get(f"/w/{hall.code}").headers["Referrer-Policy"] == "same-origin"
    assert hall.get("/").headers["Referrer-Policy"] == "no-referrer"


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:81"},
        {"Origin": "http://localhost.evil.example"},
        {"Origin": "http://evil.example@localhost"},
        {"Origin": "file://localhost"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Origin": "http://evil.example", "X-Forwarded-Host": "evil.example"},
    ],
    ids=repr,
)
def test_a_page_of_another_site_cannot_join_anyone(still: Hall, headers: dict[str, str]) -> None:
    form = {"name": "Ana", "group": FISHERS}
    before = still.room.workshop
    for path in (f"/w/{still.code}/join", f"/w/{still.code}/leave"):
        assert still.http.post(path, data=form, headers=headers).status_code == 403
    api = still.http.post(f"/api/workshops/{still.code}/join", json=form, headers=headers)
    assert refusal(api) == (403, "bad_origin", None)
    assert still.room.workshop == before


def test_a_laptop_keeps_the_facilitators_seat_beside_a_participants(hall: Hall) -> None:
    browser = hall.app.test_client()
    path = f"/api/workshops/{hall.code}"
    browser.post(f"{path}/join", json={"facilitator_key": hall.facilitator_key})
    browser.post(f"{path}/join", json={"name": "Ana", "group": FISHERS})
    assert browser.get(f"{path}/seat").json["role"] == "participant"  # type: ignore[index]
    assert browser.get(f"{path}/snapshot").json["me"]["role"] == "facilitator"  # type: ignore[index]


def test_a_broken_file_is_told_as_such_and_not_as_a_lost_seat(hall: Hall, ana: Phone) -> None:
    """Else every phone would forget its seat, with what waits on it."""
    path = hall.services.rooms.engine.path(hall.code)
    hall.stop()
    whole = path.read_bytes()
    path.write_bytes(b"broken")
    hall.start()
    answer = hall.get(f"/api/workshops/{hall.code}/snapshot", ana.token)
    assert refusal(answer) == (500, "broken_file", None)
    ana.ring()
    assert ana.enter()["error"]["code"] == "broken_file"
    path.write_bytes(whole)
    assert "snapshot" in ana.enter()


def test_who_is_no_one_here_reads_nothing(hall: Hall, ana: Phone) -> None:
    for code, token in ((hall.code, ""), (hall.code, "x"), ("ZZZZZZ", ana.token), ("ZZZZZZ", "")):
        for what in ("snapshot", "seat", "export/json"):
            answer = hall.http.get(f"/api/workshops/{code}/{what}", headers=bearer(token))
            assert refusal(answer) == (401, "no_such_token", None)
