"""The host makes a workshop over HTTP and gets its links; no one else can."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.people import GROUPS, KEY, Hall
from wsr.domain.records import About, Group, Stage
from wsr.live.rooms import CODE


def refusal(answer: Any) -> tuple[int, str, str | None]:
    assert set(answer.json) == {"error"}
    error = answer.json["error"]
    assert error["why"].endswith(".")
    return answer.status_code, error["code"], error.get("field")


def test_the_host_gets_a_code_and_the_links_to_it(hall: Hall) -> None:
    answer = hall.make()
    made: Any = answer.json
    code, key = made["code"], made["facilitator_key"]
    assert answer.status_code == 201
    assert CODE.fullmatch(code)
    assert made == {
        "code": code,
        "facilitator_key": key,
        "facilitator_url": f"http://localhost/w/{code}/run#key={key}",
        "join_url": f"http://localhost/w/{code}",
    }
    assert hall.join(code, facilitator_key=key).json["role"] == "facilitator"  # type: ignore[index]


def test_the_workshop_is_what_the_host_asked_for(hall: Hall) -> None:
    made = hall.make(
        title=" Fish  for\u200b all ",
        task="What now?",
        place="Mpulungu",
        dots=7,
        groups=["Local government", {"name": "Fishers", "icon": "fish", "colour": 12}],
    )
    workshop = hall.services.rooms.get(made.json["code"]).workshop  # type: ignore[index]
    about = workshop.need(About, "about")
    assert (about.title, about.task, about.place) == (
        "Fish  for\u200b all",
        "What now?",
        "Mpulungu",
    )
    assert (about.day0, about.method, about.code) == ("2026-11-21", "half-day", made.json["code"])  # type: ignore[index]
    assert workshop.all(Group) == [
        Group("g1", "Local government", "people", 1, 1),
        Group("g2", "Fishers", "fish", 12, 2),
    ]
    assert workshop.need(Stage, "leverage").settings["budget"] == 7


def test_day_zero_is_today_when_nothing_else_is_said(hall: Hall) -> None:
    from datetime import date

    made: Any = hall.make(day0="").json
    about = hall.services.rooms.get(made["code"]).workshop.need(About, "about")
    assert about.day0 == date.today().isoformat()


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("", "bad_host_key"),
        ("wrong", "bad_host_key"),
        (KEY.upper(), "bad_host_key"),
        (KEY + " x", "bad_host_key"),
        ("\u00e9", "bad_host_key"),
    ],
)
def test_no_one_else_makes_one(hall: Hall, key: str, code: str) -> None:
    before = list(hall.services.rooms.codes())
    assert refusal(hall.make(key)) == (401, code, "host_key")
    assert hall.http.post("/api/workshops", json={}).status_code == 401
    assert list(hall.services.rooms.codes()) == before


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"title": ""}, (400, "empty_text", "title")),
        ({"title": "x" * 121}, (400, "too_long", "title")),
        ({"title": 7}, (400, "wrong_type", "title")),
        ({"title": "\ud800"}, (400, "bad_text", "title")),
        ({"groups": []}, (400, "bad_groups", "groups")),
        ({"groups": "Fishers"}, (400, "wrong_type", "groups")),
        ({"groups": ["a", "A"]}, (400, "name_in_use", "groups")),
        ({"groups": [""]}, (400, "empty_text", "name")),
        ({"groups": [7]}, (400, "bad_message", None)),
        ({"groups": [{"name": "a", "id": "g9"}]}, (400, "unknown_field", "id")),
        ({"groups": [{"icon": "fish"}]}, (400, "missing_field", "name")),
        ({"groups": [{"name": "a", "icon": "../x"}]}, (400, "bad_id", "icon")),
        ({"groups": [f"Group {n}" for n in range(41)]}, (400, "bad_groups", "groups")),
        ({"groups": [f"Group {n}" for n in range(1001)]}, (400, "too_many", "groups")),
        ({"method": "moon"}, (404, "no_such_method", "method")),
        ({"method": "../half-day"}, (400, "bad_id", "method")),
        ({"day0": "tomorrow"}, (400, "bad_date", "day0")),
        ({"day0": "2026-02-30"}, (400, "bad_date", "day0")),
        ({"day0": "21.11.2026"}, (400, "bad_id", "day0")),
        ({"dots": 0}, (400, "bad_budget", "dots")),
        ({"dots": 101}, (400, "bad_budget", "dots")),
        ({"dots": True}, (400, "wrong_type", "dots")),
        ({"dots": "5"}, (400, "wrong_type", "dots")),
        ({"code": "ABCDEF"}, (400, "unknown_field", "code")),
        ({"illustrative": True}, (400, "unknown_field", "illustrative")),
    ],
    ids=repr,
)
def test_what_cannot_be_made_is_refused_with_the_field_at_fault(
    still: Hall, asked: dict[str, Any], said: tuple[int, str, str | None]
) -> None:
    assert refusal(still.make(**asked)) == said
    assert list(still.services.rooms.codes()) == [still.code]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"x"',
        b'{"title":"a","title":"b"}',
        b'{"title":NaN}',
        b"[" * 100_000,
        b'{"dots":' + b"9" * 5000 + b"}",
        b"\xff\xfe",
        b"title=Lake",
    ],
    ids=lambda body: repr(body[:20]),
)
def test_what_is_no_json_object_is_unreadable(still: Hall, body: bytes) -> None:
    answer = still.http.post(
        "/api/workshops", data=body, headers={"Authorization": f"Bearer {KEY}"}
    )
    assert refusal(answer) == (400, "bad_message", None)


def test_more_than_anyone_needs_is_too_large(hall: Hall) -> None:
    answer = hall.make(title="x" * 600_000)
    assert refusal(answer) == (413, "too_large", None)
    assert hall.make(groups=GROUPS).status_code == 201
