"""A recorder with a link gets in by a screen, whoever else is at the door."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.web.people import FISHERS, Hall, Phone, bearer
from tests.web.test_arrivals import browser, code_of, join, people, stopped
from wsr.live.keys import DAY, RECORDERS
from wsr.web import joining


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Hall]:
    """Where few can join at once."""
    found = Hall(tmp_path / "small", joins=3)
    stopped(found)
    yield found
    found.stop()


def link(hall: Hall, by: Phone, **asked: Any) -> str:
    path = f"/api/workshops/{hall.code}/recorder-link"
    answer = hall.http.post(path, json=asked, headers=bearer(by.token))
    assert answer.status_code == 200, answer.text
    assert answer.json
    assert answer.json["url"].endswith(f"/w/{hall.code}?recorder={answer.json['key']}")
    return str(answer.json["url"])


@pytest.fixture
def far_east(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The laptop's clock is fourteen hours ahead of UTC."""
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def key_in(url: str) -> str:
    return parse_qs(urlsplit(url).query)["recorder"][0]


def path_of(url: str) -> str:
    found = urlsplit(url)
    return f"{found.path}?{found.query}"


def flood(hall: Hall) -> None:
    while join(browser(hall), hall).status_code == 201:
        pass
    while hall.join(name="Zoe", group=FISHERS).status_code == 201:
        pass


def test_a_recorder_joins_by_the_form_while_a_flood_has_used_the_pace_up(small: Hall) -> None:
    url = link(small, small.phone("Fay"))
    flood(small)
    rui = small.app.test_client()
    page = rui.get(path_of(url))
    assert page.status_code == 200
    assert "You’re joining as a recorder" in page.text
    assert f'name="recorder_key" value="{key_in(url)}"' in page.text
    form = {"name": "Rui", "group": FISHERS, "recorder_key": key_in(url)}
    assert rui.post(f"/w/{small.code}/join", data=form).status_code == 303
    assert [p.role for p in people(small) if p.name == "Rui"] == ["recorder"]
    assert join(browser(small), small).status_code == 429, "a participant still waits"


def test_a_recorder_joins_by_the_api_in_a_full_room(
    hall: Hall, fay: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wsr.domain.people.MAX_PEOPLE", 1)
    key = key_in(link(hall, fay))
    assert code_of(hall.join(name="Zoe", group=FISHERS)) == "room_full"
    assert hall.seat(name="Rui", group=FISHERS, recorder_key=key)["role"] == "recorder"
    assert code_of(hall.join(name="Rui", recorder_key=key)) == "group_missing"


def test_thirty_wrong_codes_do_not_keep_a_recorder_out(hall: Hall, fay: Phone) -> None:
    url = link(hall, fay)
    while hall.get("/w/ZZZZZZ").status_code != 429:
        pass
    assert hall.get(f"/w/{hall.code}").status_code == 429
    assert hall.get(path_of(url)).status_code == 200
    assert hall.seat(name="Rui", group=FISHERS, recorder_key=key_in(url))["role"] == "recorder"


def test_the_link_is_the_same_until_fay_makes_a_new_one(hall: Hall, fay: Phone) -> None:
    first = link(hall, fay)
    assert link(hall, fay) == first
    second = link(hall, fay, anew=True)
    assert second != first
    ended = hall.join(name="Rui", group=FISHERS, recorder_key=key_in(first))
    assert (ended.status_code, code_of(ended)) == (401, "bad_recorder_key")
    assert sum(key.purpose == "recorder" for key in hall.room.keys.values()) == 1
    hall.stop()
    hall.start()
    assert link(hall, Phone(hall, fay.token, fay.person)) == second


def test_the_link_ends_after_a_week_and_the_page_says_so(
    hall: Hall, fay: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = link(hall, fay)
    late = hall.room._clock() + RECORDERS * DAY + 1
    monkeypatch.setattr(joining, "now_ms", lambda: late)
    page = hall.get(path_of(url))
    assert page.status_code == 401
    assert "This recorder link no longer works. Ask the facilitator for a new one." in page.text
    assert "recorder_key" not in page.text, "the form is the one for everyone"


def test_the_last_day_of_the_link_is_that_of_the_laptop(
    hall: Hall, fay: Phone, far_east: None
) -> None:
    path = f"/api/workshops/{hall.code}/recorder-link"
    told = hall.http.post(path, json={}, headers=bearer(fay.token)).json
    assert told
    there = datetime.fromtimestamp(told["expires_at"] / 1000, timezone(timedelta(hours=14)))
    assert told["expires_on"] == there.date().isoformat()


def test_no_page_of_another_site_makes_a_link(hall: Hall, fay: Phone) -> None:
    path = f"/api/workshops/{hall.code}/recorder-link"
    headers = {**bearer(fay.token), "Origin": "http://example.org"}
    assert code_of(hall.http.post(path, json={}, headers=headers)) == "bad_origin"


def test_the_link_opens_nothing_else(hall: Hall, fay: Phone) -> None:
    key = key_in(link(hall, fay))
    assert code_of(hall.join(facilitator_key=key)) == "bad_facilitator_key"
    for token in (key, f"{hall.code}.{key}"):
        assert hall.get(f"/api/workshops/{hall.code}/snapshot", token).status_code == 401
    wrong = hall.join(name="Zoe", group=FISHERS, recorder_key=hall.facilitator_key)
    assert code_of(wrong) == "bad_recorder_key"


def test_no_one_joins_a_closed_workshop_by_it(hall: Hall, fay: Phone) -> None:
    key = key_in(link(hall, fay))
    fay.done("close_workshop")
    late = hall.join(name="Rui", group=FISHERS, recorder_key=key)
    assert code_of(late) == "workshop_closed"


def test_only_a_facilitator_sees_the_link(hall: Hall, ana: Phone) -> None:
    path = f"/api/workshops/{hall.code}/recorder-link"
    assert hall.http.post(path, json={}, headers=bearer(ana.token)).status_code == 403
    assert hall.http.post(path, json={}).status_code == 401


def test_its_qr_code_is_another_one_than_that_for_everyone(hall: Hall, fay: Phone) -> None:
    key = key_in(link(hall, fay))
    plain, recorders = (
        hall.get(f"/w/{hall.code}/qr.svg{more}").data for more in ("", f"?recorder={key}")
    )
    assert plain != recorders
