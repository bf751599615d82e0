"""Fay takes an agenda away as a file, changes it, and begins another workshop with it."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from tests.web.people import KEY, Hall, Phone, bearer
from wsr.domain.findings import in_order
from wsr.domain.records import About, Group, Stage

EVENING = """title = "Evening"
summary = "One question."

[[stages]]
id = "ask"
activity = "cards"
title = "Ask"
day = 2
half = "pm"
minutes = 30
seating = "mixed"
roles = ["leader", "recorder"]
lanes = [{ id = "a", title = "पानी" }, { id = "b", title = "الماء" }]
settings = { most = 3 }

[[stages]]
id = "end"
activity = "close"
title = "End"
minutes = 5
"""


def refusal(answer: Any) -> tuple[int, str, str | None, str]:
    error = answer.json["error"]
    return answer.status_code, error["code"], error.get("field"), error["why"]


def check(hall: Hall, text: str | bytes, key: str = KEY, **headers: str) -> Any:
    raw = text.encode() if isinstance(text, str) else text
    return hall.http.post("/api/methods/check", data=raw, headers={**bearer(key), **headers})


def agenda(hall: Hall, code: str) -> list[Stage]:
    return in_order(hall.services.rooms.get(code).workshop.all(Stage))


def method_file(hall: Hall, phone: Phone, code: str = "") -> Any:
    return hall.get(f"/api/workshops/{code or hall.code}/method", phone.token)


def test_fay_takes_the_agenda_away_and_another_laptop_begins_with_it(
    hall: Hall, fay: Phone
) -> None:
    fay.done("edit_stage", stage="barriers", title="What stops us, “really”?", minutes=55)
    fay.done("arrange_stages", stages=[s.id for s in reversed(agenda(hall, hall.code))])
    fay.done("open_stage", stage="barriers")
    fay.done("add_card", card="k1", stage="barriers", text="Nets are too fine")
    saved = method_file(hall, fay)
    assert saved.headers["Content-Disposition"].startswith("attachment; filename=")
    assert "lake-retreat" in saved.headers["Content-Disposition"]
    assert "Nets" not in saved.text
    file: Any = tomllib.loads(saved.text)
    made: Any = hall.make(method_file=saved.text, groups=file["groups"]).json
    fresh = hall.services.rooms.get(made["code"]).workshop
    told = [
        (s.id, s.activity, s.title, s.minutes, s.lanes, s.settings)
        for s in agenda(hall, made["code"])
    ]
    assert told == [
        (s.id, s.activity, s.title, s.minutes, s.lanes, s.settings) for s in agenda(hall, hall.code)
    ]
    assert fresh.all(Group) == hall.room.workshop.all(Group)
    assert {s.status for s in fresh.all(Stage)} == {"ahead"}
    assert fresh.need(About, "about").method == "own"


def test_only_facilitators_take_the_agenda_away(hall: Hall, ana: Phone) -> None:
    assert method_file(hall, ana).status_code == 403
    assert hall.get(f"/api/workshops/{hall.code}/method").status_code == 401


def test_a_file_that_is_dropped_is_shown_before_it_is_used(still: Hall) -> None:
    told: Any = check(still, EVENING).json
    assert (told["id"], told["title"], told["summary"], told["minutes"]) == (
        "own",
        "Evening",
        "One question.",
        35,
    )
    assert told["halves"] == [
        {"day": 2, "half": "pm", "minutes": 30},
        {"day": 1, "half": "", "minutes": 5},
    ]
    assert told["stages"][0] == {
        "id": "ask",
        "activity": "cards",
        "title": "Ask",
        "instruction": "",
        "day": 2,
        "half": "pm",
        "minutes": 30,
    }


def test_a_workshop_begins_with_all_that_the_file_says(hall: Hall) -> None:
    made: Any = hall.make(method_file=EVENING).json
    ask = agenda(hall, made["code"])[0]
    assert (ask.day, ask.half, ask.seating, ask.roles) == (2, "pm", "mixed", ("leader", "recorder"))
    assert [lane["title"] for lane in ask.lanes] == ["पानी", "الماء"]
    assert ask.settings == {"most": 3}


def test_nothing_of_a_file_is_written_into_the_folder_of_methods(hall: Hall) -> None:
    check(hall, EVENING)
    hall.make(method_file=EVENING)
    assert not hall.config.methods.exists()


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (('"cards"', '"karaoke"'), "Line 6: activity must be one of"),
        (('id = "end"', 'id = "ask"'), "Line 17: id must differ: ask."),
        (("minutes = 30", "minutes = -30"), "Line 10: minutes must be 0 to 1440."),
        (("[[stages]]", "[[steps]]"), "In this file: steps isn’t known here."),
        (('"One question."', '"One question.'), "Line 2: This isn’t readable TOML"),
    ],
)
def test_a_bad_file_is_refused_with_line_and_sentence_and_nothing_is_made(
    still: Hall, change: tuple[str, str], why: str
) -> None:
    text = EVENING.replace(*change)
    for answer in (check(still, text), still.make(method_file=text)):
        status, code, field, said = refusal(answer)
        assert (status, code, field) == (400, "bad_method", "method_file")
        assert said.startswith(why)


def test_the_sentence_is_in_fays_language(still: Hall) -> None:
    text = EVENING.replace("minutes = 30", "minutes = -30")
    said = refusal(check(still, text, **{"Accept-Language": "ar"}))[3]
    assert "minutes" in said
    assert "must be" not in said


def test_ten_megabytes_of_lanes_are_too_much(still: Hall) -> None:
    lanes = '{ id = "a", title = "A" },' * 400_000
    text = EVENING.replace("minutes = 5", f"lanes = [{lanes}]")
    assert refusal(check(still, text))[:2] == (413, "too_large")
    assert refusal(still.make(method_file=text))[:2] == (413, "too_large")
    assert refusal(check(still, EVENING.replace("minutes = 5", f"lanes = [{lanes[:200_000]}]")))[
        :2
    ] == (400, "bad_method")


def test_a_file_of_almost_256_kb_can_be_sent_along(hall: Hall) -> None:
    text = EVENING + "# पानी\n" * 15_000
    assert check(hall, text).status_code == 200
    assert hall.make(method_file=text).status_code == 201


@pytest.mark.parametrize(
    "long", ["a." * 120_000 + "a = 1", "[" + "a." * 120_000 + "a]"], ids=["key", "head"]
)
def test_a_line_that_goes_on_and_on_is_refused_before_it_is_read(still: Hall, long: str) -> None:
    status, code, _, why = refusal(check(still, f"{EVENING}{long}\n"))
    assert (status, code) == (400, "bad_method")
    assert why == "Line 21: This line is too long: use at most 10000 characters."


@pytest.mark.parametrize("raw", [b"", b"\xff\xfe\x00", b"\x00" * 99, b"PK\x03\x04", b"[" * 9999])
def test_what_is_no_method_file_is_refused_plainly(still: Hall, raw: bytes) -> None:
    assert refusal(check(still, raw))[:2] == (400, "bad_method")


def test_a_stranger_checks_no_files(still: Hall) -> None:
    assert refusal(check(still, EVENING, "guess"))[:2] == (401, "bad_host_key")


KEPT = [
    {"id": "close", "day": 2, "half": "am"},
    {"id": "barriers", "title": "What stops us?", "minutes": 25},
    {"id": "open"},
]


def test_the_agenda_is_changed_before_anyone_joins(hall: Hall) -> None:
    made: Any = hall.make(agenda=KEPT).json
    found = agenda(hall, made["code"])
    assert [(s.position, s.id, s.title, s.minutes) for s in found] == [
        (1, "close", "Closing", 10),
        (2, "barriers", "What stops us?", 25),
        (3, "open", "Welcome", 20),
    ]
    assert [(s.day, s.half) for s in found] == [(2, "am"), (1, ""), (1, "")]
    assert len(found[1].lanes) == 4


@pytest.mark.parametrize(
    ("kept", "code"),
    [
        ([], "bad_agenda"),
        ([{"id": "open"}, {"id": "open"}], "bad_agenda"),
        ([{"id": "moon"}], "bad_agenda"),
        ([{"id": "open", "minutes": -1}], "bad_minutes"),
        ([{"id": "open", "minutes": 1441}], "bad_minutes"),
        ([{"id": "open", "day": 31}], "bad_day"),
        ([{"id": "open", "half": "noon"}], "bad_day"),
        ([{"id": "open", "title": " "}], "empty_text"),
        ([{"id": "open", "title": "x" * 121}], "too_long"),
        ([{"id": "open", "lanes": []}], "unknown_field"),
        (["open"], "bad_message"),
        ("open", "wrong_type"),
    ],
)
def test_an_agenda_that_is_none_is_refused(still: Hall, kept: Any, code: str) -> None:
    assert refusal(still.make(agenda=kept))[:2] == (400, code)


def test_dots_are_set_in_an_agenda_of_ones_own_too(hall: Hall) -> None:
    made: Any = hall.make(agenda=[{"id": "leverage"}], dots=9).json
    assert agenda(hall, made["code"])[0].settings["budget"] == 9
