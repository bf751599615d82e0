"""A hall comes in as fast as it likes; one phone that joins again and again keeps no one out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.web.people import FISHERS, MINISTRY, Hall, Phone, until
from wsr.domain.people import MAX_PEOPLE
from wsr.domain.records import Person
from wsr.live.keys import DAY, LIVES, MOST_WALLS
from wsr.web import arrivals, identity
from wsr.web.arrivals import (
    ADDRESS_SECONDS,
    DEVICE,
    DEVICE_SECONDS,
    PROGRAM_SECONDS,
    TOGETHER,
    Arrivals,
)

FEW = 5  # can join at once in the small hall


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(hall: Hall) -> Clock:
    """Time doesn't move while people join."""
    return stopped(hall)


def stopped(hall: Hall) -> Clock:
    found, door = Clock(), hall.services.arrivals
    for pace in door.paces:
        pace._clock, pace._swept = found, found.now
    return found


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Hall]:
    found = Hall(tmp_path / "small", joins=FEW)
    stopped(found)
    yield found
    found.stop()


def people(hall: Hall) -> list[Person]:
    return [each for each in hall.room.workshop.all(Person) if each.status == "in"]


def browser(hall: Hall) -> FlaskClient:
    """A phone whose browser has opened the page."""
    found = hall.app.test_client()
    assert found.get(f"/w/{hall.code}").status_code == 200
    return found


def join(phone: FlaskClient, hall: Hall, **asked: Any) -> TestResponse:
    whole = {"name": "Ana", "group": FISHERS, **asked}
    return phone.post(f"/api/workshops/{hall.code}/join", json=whole)


def code_of(answer: TestResponse) -> str:
    assert answer.json
    return str(answer.json["error"]["code"])


# One phone that joins 2,000 times.


def test_one_phone_that_joins_two_thousand_times_fills_no_room(hall: Hall, clock: Clock) -> None:
    said = {hall.join(name=f"Zoe {n}", group=FISHERS).status_code for n in range(2000)}
    assert said == {201, 429}
    assert len(people(hall)) == hall.config.joins
    assert hall.seat(facilitator_key=hall.facilitator_key)["role"] == "facilitator"
    assert hall.seat(wall=True)["role"] == "wall"
    keyed = {"group": FISHERS, "recorder": True, "facilitator_key": hall.facilitator_key}
    assert hall.seat(**keyed)["role"] == "recorder"
    assert join(browser(hall), hall).status_code == 201, "Ana's phone has opened the page"


def test_three_hundred_browsers_come_in_at_the_same_moment(hall: Hall, clock: Clock) -> None:
    assert {join(browser(hall), hall).status_code for _ in range(300)} == {201}


def test_a_script_with_many_cookies_fills_no_room_within_minutes(hall: Hall, clock: Clock) -> None:
    """It opens the page anew for each join, and posts without the page as well."""

    def as_many_as_possible() -> None:
        while join(browser(hall), hall).status_code == 201:
            pass
        while hall.join(name="Zoe", group=FISHERS).status_code == 201:
            pass

    as_many_as_possible()
    assert len(people(hall)) == TOGETHER * hall.config.joins < MAX_PEOPLE
    clock.now += 180
    as_many_as_possible()
    assert len(people(hall)) < MAX_PEOPLE, "three minutes later"


def test_three_hundred_come_in_after_a_script_has_joined_as_often_as_it_could(
    hall: Hall, clock: Clock
) -> None:
    while hall.join(name="Zoe", group=FISHERS).status_code == 201:
        pass
    assert {join(browser(hall), hall).status_code for _ in range(300)} == {201}


def test_a_full_room_keeps_out_no_one_who_has_the_facilitators_key(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wsr.domain.people.MAX_PEOPLE", 3)
    fay, ana, ben = hall.phone("Fay"), hall.phone("Ana", FISHERS), hall.phone("Ben", MINISTRY)
    assert code_of(hall.join(name="Zoe", group=FISHERS)) == "room_full"
    assert hall.seat(facilitator_key=hall.facilitator_key)["role"] == "facilitator"
    keyed = {"group": FISHERS, "recorder": True, "facilitator_key": hall.facilitator_key}
    assert hall.seat(**keyed)["role"] == "recorder"
    assert hall.seat(wall=True)["role"] == "wall"
    for phone in (ana, ben, fay):
        assert phone.snapshot(), "who has a seat keeps it"
    for person in [p.id for p in people(hall) if p.id != fay.person]:
        fay.done("remove_person", person=person)
    assert hall.join(name="Zoe", group=FISHERS).status_code == 201, "removing people makes room"


def test_a_list_that_is_full_is_told_apart_from_a_full_room(
    hall: Hall, ana: Phone, fay: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    fay.done("remove_person", person=ana.person)
    monkeypatch.setattr("wsr.domain.people.MAX_EVER", 2)
    answer = hall.join(name="Zoe", group=FISHERS)
    assert (answer.status_code, code_of(answer)) == (409, "list_full")
    assert hall.seat(facilitator_key=hall.facilitator_key)["role"] == "facilitator"


# The pace.


def test_who_has_to_wait_is_told_how_long_and_then_gets_in(small: Hall) -> None:
    clock = stopped(small)
    for _ in range(FEW):
        assert small.join(name="Zoe", group=FISHERS).status_code == 201
    answer = small.join(name="Zoe", group=FISHERS)
    assert (answer.status_code, code_of(answer)) == (429, "too_many_joins")
    seconds = int(answer.headers["Retry-After"])
    assert f"try again in {seconds} seconds" in answer.text
    clock.now += seconds
    assert small.join(name="Zoe", group=FISHERS).status_code == 201


def test_a_phone_that_joins_again_and_again_waits_and_the_others_do_not(
    hall: Hall, clock: Clock
) -> None:
    zoe = browser(hall)
    for _ in range(DEVICE):
        assert join(zoe, hall, another=True).status_code == 201
    answer = join(zoe, hall, another=True)
    assert (answer.status_code, code_of(answer)) == (429, "too_many_joins")
    assert join(browser(hall), hall).status_code == 201
    clock.now += int(answer.headers["Retry-After"])
    assert join(zoe, hall, another=True).status_code == 201


def test_leaving_does_not_make_the_phone_another_one(hall: Hall, clock: Clock) -> None:
    """As when one phone goes from hand to hand, only faster than hands are."""
    zoe = browser(hall)
    for _ in range(DEVICE):
        assert join(zoe, hall).status_code == 201
        assert zoe.post(f"/w/{hall.code}/leave").status_code == 204
    assert join(zoe, hall).status_code == 429


def test_a_browser_is_known_after_the_server_was_started_again(hall: Hall) -> None:
    cookie = hall.get(f"/w/{hall.code}").headers["Set-Cookie"].partition(";")[0]
    hall.stop()
    hall.start()
    clock = stopped(hall)
    path, asked = f"/api/workshops/{hall.code}/join", {"name": "Zoe", "group": FISHERS}
    said = [
        hall.http.post(path, json=asked, headers={"Cookie": cookie}).status_code
        for _ in range(DEVICE + 1)
    ]
    assert (said, clock.now) == ([201] * DEVICE + [429], 0.0)


def test_a_made_up_device_is_none(small: Hall) -> None:
    for n in range(FEW):
        asked = {"name": "Zoe", "group": FISHERS}
        cookie = {"Cookie": f"wsr-device=made-up-{n}"}
        path = f"/api/workshops/{small.code}/join"
        assert small.http.post(path, json=asked, headers=cookie).status_code == 201
    assert small.http.post(path, json=asked, headers=cookie).status_code == 429


def test_a_script_that_joins_again_and_again_keeps_out_no_browser(small: Hall) -> None:
    while small.join(name="Zoe", group=FISHERS).status_code == 201:
        pass
    for _ in range(FEW // 2 + 1):
        assert join(browser(small), small).status_code == 201
    assert join(browser(small), small).status_code == 429, "both together have a pace, too"


def test_a_refused_form_keeps_what_was_typed_and_says_when_to_try_again(small: Hall) -> None:
    while small.join(name="Zoe", group=FISHERS).status_code == 201:
        pass
    form = {"name": "Ana Silva", "group": MINISTRY, "recorder": "on"}
    answer = small.http.post(f"/w/{small.code}/join", data=form)
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "240")
    assert 'value="Ana Silva"' in answer.text
    assert f'value="{MINISTRY}" required checked' in answer.text
    assert 'name="recorder" checked' in answer.text
    assert "Many people are joining at once. Please try again in 240 seconds." in answer.text


def test_the_sentence_comes_in_the_readers_language(small: Hall) -> None:
    while small.join(name="Zoe", group=FISHERS).status_code == 201:
        pass
    path, asked = f"/api/workshops/{small.code}/join", {"group": FISHERS}
    answer = small.http.post(path, json=asked, headers={"Accept-Language": "ne"})
    assert "सेकेन्डपछि" in answer.text


def test_all_addresses_of_one_ipv6_network_are_one() -> None:
    assert arrivals.place("2001:db8:1:2:3::4") == arrivals.place("2001:db8:1:2:ff::1")
    assert arrivals.place("2001:db8:1:2::4") != arrivals.place("2001:db8:1:3::4")
    assert arrivals.place("192.168.1.2") != arrivals.place("192.168.1.3")


class Later:
    """A loop on which a minute passes when the test says so."""

    def __init__(self, clock: Clock) -> None:
        self.clock, self.works = clock, list[Any]()

    def spawn(self, work: Any) -> None:
        self.works.append(work)

    def sleep(self, seconds: float) -> None:
        self.clock.now += seconds

    def a_minute_passes(self) -> None:
        self.works.pop()()


def test_no_device_and_no_address_is_kept_longer_than_the_pace_needs() -> None:
    clock = Clock()
    later: Any = Later(clock)
    door = Arrivals(FEW, later, clock)
    door.need_pace("zoe's phone", "192.168.1.2")
    door.need_pace(None, "192.168.1.3")
    held = [[*each._left] for each in door.paces]
    both = ["192.168.1.2", "192.168.1.3"]
    assert held == [["zoe's phone"], ["192.168.1.2"], ["192.168.1.3"], both]
    assert max(DEVICE_SECONDS, ADDRESS_SECONDS, PROGRAM_SECONDS) <= 1200, "twenty minutes"
    clock.now += 30
    door.need_pace("ana's phone", "192.168.1.2")
    clock.now -= 30
    later.a_minute_passes()
    assert [*door.devices._left] == ["ana's phone"], "of Zoe nothing is known any more"
    while later.works:
        later.a_minute_passes()
    assert clock.now <= 1260
    assert [each._left for each in door.paces] == [{}, {}, {}, {}]


def test_who_guesses_codes_is_told_when_to_try_again(hall: Hall) -> None:
    answers = [hall.get("/w/ZZZZZZ") for _ in range(31)]
    assert 0 < int(answers[-1].headers["Retry-After"]) <= 60


# A browser that has a seat.


def test_a_browser_that_has_a_seat_gets_its_seat(hall: Hall) -> None:
    phone = browser(hall)
    first, again = join(phone, hall), join(phone, hall, name="Someone else")
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json == again.json
    assert [person.name for person in people(hall)] == ["Ana"]
    form = {"name": "Ben", "group": MINISTRY}
    assert phone.post(f"/w/{hall.code}/join", data=form).status_code == 303
    assert len(people(hall)) == 1


def test_a_browser_takes_a_second_person_in_when_it_asks_for_it(hall: Hall) -> None:
    phone = browser(hall)
    first, second = join(phone, hall), join(phone, hall, name="Ben", another=True)
    assert second.status_code == 201
    assert first.json != second.json
    assert [person.name for person in people(hall)] == ["Ana", "Ben"]


def test_who_left_or_was_removed_comes_in_as_someone_new(hall: Hall, fay: Phone) -> None:
    phone = browser(hall)
    first: Any = join(phone, hall).json
    fay.done("remove_person", person=first["person"])
    assert join(phone, hall).status_code == 201
    assert phone.post(f"/w/{hall.code}/leave").status_code == 204
    assert join(phone, hall, name="Ben").status_code == 201


def test_each_kind_of_seat_is_found_again_on_the_same_laptop(hall: Hall) -> None:
    laptop = browser(hall)
    key = {"facilitator_key": hall.facilitator_key}
    seats = [join(laptop, hall, **each).json for each in (key, {}, {"wall": True})]
    again = [join(laptop, hall, **each) for each in (key, {}, {"wall": True})]
    assert [answer.status_code for answer in again] == [200, 200, 200]
    assert [answer.json for answer in again] == seats
    assert code_of(join(laptop, hall, facilitator_key="wrong")) == "bad_facilitator_key"


def test_a_seat_in_another_workshop_is_none_here(hall: Hall) -> None:
    phone, other = browser(hall), hall.make().json
    assert other
    assert join(phone, hall).status_code == 201
    path = f"/api/workshops/{other['code']}/join"
    assert phone.post(path, json={"group": FISHERS}).status_code == 201


def test_who_has_a_seat_gets_it_however_many_are_at_the_door(small: Hall) -> None:
    phone = browser(small)
    seat = join(phone, small).json
    while join(browser(small), small).status_code == 201:
        pass
    assert join(phone, small).json == seat


# Walls, and keys that end.


def test_five_hundred_wall_joins_leave_a_few_keys_and_the_projector_its_own(hall: Hall) -> None:
    wall = hall.wall()
    for _ in range(500):
        assert hall.join(wall=True).status_code == 201
    assert sum(key.purpose == "wall" for key in hall.room.keys.values()) == MOST_WALLS
    assert "error" not in wall.come_back(), "it is connected"


def test_a_wall_opened_beside_the_console_stays_though_it_is_away(hall: Hall) -> None:
    laptop = browser(hall)
    join(laptop, hall, facilitator_key=hall.facilitator_key)
    assert join(laptop, hall, wall=True).status_code == 201
    for _ in range(MOST_WALLS + 1):
        hall.seat(wall=True)
    assert join(laptop, hall, wall=True).status_code == 200


@pytest.mark.parametrize(("asked", "purpose"), [({"group": FISHERS}, "person"), ({}, "wall")])
def test_a_seat_that_no_one_uses_ends_and_one_that_is_used_does_not(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, asked: dict[str, Any], purpose: str
) -> None:
    token = hall.seat(**(asked or {"wall": True}))["token"]
    [key] = [key for key in hall.room.keys.values() if key.purpose == purpose]
    begun, life = key.made_at, LIVES[purpose] * DAY

    def opens(days: int) -> bool:
        monkeypatch.setattr(identity, "now_ms", lambda: begun + days * DAY)
        monkeypatch.setattr(hall.room, "_clock", lambda: begun + days * DAY)
        return identity.known_seat(hall.services.rooms, token) is not None

    assert opens(LIVES[purpose] - 1)
    until(lambda: hall.room.keys[key.hash].expires_at == begun + (LIVES[purpose] - 1) * DAY + life)
    assert opens(2 * LIVES[purpose] - 2)
    until(lambda: not hall.room._renewing)
    assert not opens(4 * LIVES[purpose])


def test_the_facilitators_link_holds_as_long_as_the_file(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = hall.room._clock() + 10_000 * DAY
    monkeypatch.setattr(hall.room, "_clock", lambda: late)
    hall.phone("Ana", FISHERS)
    hall.phone("Fay").done("open_stage", stage="barriers")
    assert hall.seat(facilitator_key=hall.facilitator_key)["role"] == "facilitator"
