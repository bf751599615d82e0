"""No one is locked out for being one of many; who guesses or floods is slowed down."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.people import FISHERS, MINISTRY, Hall, Phone, bearer
from wsr.app import FAILED_TRIES, FAILED_WITHIN
from wsr.domain.kernel import Refused
from wsr.live.rooms import LETTERS
from wsr.web.security import Pace, Tries


@pytest.fixture
def _long_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing grows back during a test, however slow the machine."""
    monkeypatch.setattr("wsr.web.realtime.sockets.PACE_SECONDS", 1e9)


def burst(many: int, first: int = 1) -> list[dict[str, Any]]:
    return [{"n": n, "do": "dance", "with": {}} for n in range(first, first + many)]


@pytest.mark.usefixtures("_long_memory")
def test_a_person_may_send_much_at_once_but_not_endlessly_on_however_many_lines(
    request: pytest.FixtureRequest,
) -> None:
    hall: Hall = request.getfixturevalue("hall")
    ana, ben = hall.phone("Ana", FISHERS), hall.phone("Ben", MINISTRY)
    for page in range(6):
        assert "results" in ana.ops(*burst(50), client=f"page{page}-")
    again = Phone(hall, ana.token, ana.person)
    again.enter()
    for phone in (ana, again):
        assert phone.ops(*burst(1))["error"]["code"] == "too_fast"
    assert ben.ops(*burst(1))["last_n"] == 1


def refusal(work: Any, *given: Any) -> str:
    with pytest.raises(Refused) as refused:
        work(*given)
    return refused.value.code


def test_the_pace_grows_back_with_time_and_no_further() -> None:
    now = [0.0]
    pace = Pace(300, 10, lambda: now[0])
    pace.need_left("ana", 300)
    for seconds, back in ((0, 0), (1, 30), (100, 300)):
        now[0] += seconds
        assert refusal(pace.need_left, "ana", back + 1) == "too_fast"
        pace.need_left("ana", back)
    pace.need_left("ben", 300)


def test_a_hall_of_300_comes_in_from_one_address(hall: Hall) -> None:
    for n in range(300):
        assert hall.join(name=f"Guest {n}", group=FISHERS).status_code == 201


def test_who_guesses_codes_is_stopped_after_a_while_and_counts_failures_only(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr(hall.services.tries, "_clock", lambda: now[0])
    ways = ("/w/ZZZZZZ", "/api/workshops/ZZZZZZ/about", "/w/ZZZZZZ/wall", "/?code=ZZZZZZ")
    for n in range(FAILED_TRIES):
        assert hall.get(ways[n % len(ways)]).status_code == 404
        hall.seat(name="Ana", group=FISHERS) if n % 10 == 0 else None
    for way in (*ways, f"/w/{hall.code}"):
        assert hall.get(way).status_code == 429
    assert hall.join(name="Ana", group=FISHERS).json["error"]["code"] == "too_many_tries"  # type: ignore[index]
    now[0] = FAILED_WITHIN + 1
    assert hall.join(name="Ana", group=FISHERS).status_code == 201


def test_who_sits_in_the_room_stays_in_it_while_someone_guesses(hall: Hall, ana: Phone) -> None:
    for _ in range(FAILED_TRIES + 1):
        hall.get("/w/ZZZZZZ")
    assert "error" not in ana.come_back()
    assert ana.snapshot()


def guess(hall: Hall, **headers: str) -> None:
    for _ in range(FAILED_TRIES + 1):
        hall.get("/w/ZZZZZZ", **headers)


def test_who_has_a_seat_gets_every_page_while_someone_guesses_from_the_same_address(
    hall: Hall, fay: Phone
) -> None:
    ana, laptop, wall = (hall.app.test_client() for _ in range(3))
    path = f"/api/workshops/{hall.code}/join"
    ana.post(path, json={"name": "Ana", "group": FISHERS})
    laptop.post(path, json={"facilitator_key": hall.facilitator_key})
    wall.post(path, json={"wall": True})
    guess(hall)
    for browser, page in ((ana, ""), (ana, "/report"), (ana, "/wall"), (laptop, "/run")):
        assert browser.get(f"/w/{hall.code}{page}").status_code == 200, page
    assert wall.get(f"/w/{hall.code}/wall").status_code == 200
    assert hall.get(f"/api/workshops/{hall.code}/about", fay.token).status_code == 200
    assert hall.get(f"/w/{hall.code}").status_code == 429, "a stranger at this address waits"


def test_fay_comes_in_with_her_key_while_someone_guesses(hall: Hall) -> None:
    guess(hall)
    assert hall.seat(facilitator_key=hall.facilitator_key)["role"] == "facilitator"
    answer = hall.join(facilitator_key="wrong")
    assert answer.json["error"]["code"] == "too_many_tries"  # type: ignore[index]


def test_a_token_of_another_room_or_of_someone_removed_is_no_seat_here(
    hall: Hall, fay: Phone, ana: Phone
) -> None:
    other = hall.make().json["code"]  # type: ignore[index]
    fay.done("remove_person", person=ana.person)
    guess(hall)
    assert hall.get(f"/w/{other}", fay.token).status_code == 429
    assert hall.get(f"/w/{hall.code}", ana.token).status_code == 429


def test_a_shared_report_opens_while_someone_guesses_links(hall: Hall, fay: Phone) -> None:
    made = hall.http.post(
        f"/api/workshops/{hall.code}/shares",
        json={"name": "Friends", "days": 7},
        headers=bearer(fay.token),
    ).json
    for _ in range(FAILED_TRIES + 1):
        hall.get("/r/ZZZZZZ.x")
    assert hall.get("/r/ZZZZZZ.x").status_code == 429
    assert hall.get("/" + made["url"].split("/", 3)[3]).status_code == 200  # type: ignore[index]


def test_who_tries_host_keys_keeps_no_one_out_of_the_hall(hall: Hall) -> None:
    for _ in range(FAILED_TRIES):
        assert hall.make("wrong").json["error"]["code"] == "bad_host_key"  # type: ignore[index]
    assert hall.make().status_code == 429
    assert hall.join(name="Ana", group=FISHERS).status_code == 201


def test_a_typing_error_in_the_join_form_is_no_guess(hall: Hall) -> None:
    for _ in range(FAILED_TRIES + 1):
        hall.join(name="Ana", group="moon")
        hall.join(name="Fay", facilitator_key="wrong")
    assert hall.join(name="Ana", group=FISHERS).status_code == 201


def test_each_address_is_counted_for_itself_and_forgotten_in_time() -> None:
    now = [0.0]
    tries = Tries(2, 60, lambda: now[0])
    for _ in range(2):
        tries.need_left("a")
        tries.note("a")
    assert refusal(tries.need_left, "a") == "too_many_tries"
    tries.need_left("b")
    now[0] = 61
    tries.need_left("a")


@pytest.mark.parametrize(("length", "addresses", "rooms"), [(6, 1, 1), (8, 1000, 100)])
def test_a_room_is_not_found_by_guessing_for_three_days(
    length: int, addresses: int, rooms: int
) -> None:
    """A laptop's hall by one address; a host's rooms by a thousand at once."""
    guesses = addresses * FAILED_TRIES * (3 * 24 * 3600 / FAILED_WITHIN)
    assert guesses * rooms / len(LETTERS) ** length < 0.02
