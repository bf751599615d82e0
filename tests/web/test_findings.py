"""Fay is told what to look at; the room sees it while she shows it on the wall, and not before."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.people import FISHERS, MINISTRY, Hall, Phone, bearer


@pytest.fixture
def ana(hall: Hall, fay: Phone) -> Phone:
    """Ana of the fishers has named a barrier; Ben of the ministry is here and has said nothing."""
    ana = hall.phone("Ana", FISHERS)
    hall.phone("Ben", MINISTRY)
    fay.done("edit_group", group=FISHERS, level="core")
    fay.done("open_stage", stage="barriers")
    ana.done("add_card", card="k1", stage="barriers", text="No law", level="national")
    return ana


def asked(hall: Hall, who: Phone, **headers: str) -> Any:
    path = f"/api/workshops/{hall.code}/findings"
    return hall.http.get(path, headers={**bearer(who.token), **headers})


def found(hall: Hall, who: Phone, **headers: str) -> dict[str, dict[str, Any]]:
    return {each["id"]: each for each in asked(hall, who, **headers).json["findings"]}


def test_fay_is_told_which_group_is_silent_and_which_level_no_one_covers(hall, fay, ana):
    told = found(hall, fay)
    silent = told[f"silent_group:barriers.{MINISTRY}"]
    assert (silent["place"], silent["stage"], silent["aside"]) == ("barriers", True, None)
    level = told["level_not_covered:national"]
    assert level["says"] == (
        "No group here has influence at this level, where barriers lie: National."
    )
    assert (level["place"], level["stage"]) == ("missing", False)


def test_she_is_told_in_her_language(hall, fay, ana):
    told = found(hall, fay, **{"Accept-Language": "ar"})["level_not_covered:national"]["says"]
    assert told.startswith("لا تأثير لأي مجموعة هنا")
    assert "National" not in told


def test_what_is_mended_is_no_finding_any_more(hall, fay, ana):
    fay.done("edit_group", group=MINISTRY, level="national")
    assert "level_not_covered:national" not in found(hall, fay)


def test_a_level_that_facilitators_named_is_called_as_they_named_it(hall, fay, ana):
    items = [{"id": "national", "title": "The capital"}]
    fay.done("edit_vocabulary", vocabulary="levels", items=items)
    assert "The capital." in found(hall, fay)["level_not_covered:national"]["says"]


def test_no_one_else_is_told_before_the_wall_shows_it(hall, fay, ana):
    for who in (ana, hall.wall()):
        answer = asked(hall, who)
        assert (answer.status_code, answer.json["error"]["code"]) == (403, "not_shown")


def test_the_wall_is_told_what_was_not_set_aside_and_no_reason(hall, fay, ana):
    wall = hall.wall()
    fay.done("show_on_wall", show="findings")
    level = "level_not_covered:national"
    assert set(found(hall, wall)[level]) == {"id", "code", "says"}
    fay.done("set_finding_aside", finding=level, why="CANARY comes tomorrow")
    assert level not in found(hall, wall)
    assert "CANARY" not in asked(hall, wall).text
    assert found(hall, fay)[level]["aside"] == "CANARY comes tomorrow"


def test_who_is_not_in_the_room_is_told_nothing(hall, fay, ana):
    assert hall.http.get(f"/api/workshops/{hall.code}/findings").status_code in (401, 403)
