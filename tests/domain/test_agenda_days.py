"""A day begins when its first stage opens, and keeps the end that was planned then."""

import pytest

from tests.cast import FAY, MINUTE, NOW, after, given
from wsr.domain.agenda import CloseStage, EditStage, OpenStage
from wsr.domain.records import About

HOUR = 60 * MINUTE
PLAN = (
    (FAY, EditStage("barriers", day=1, minutes=30)),
    (FAY, EditStage("past", day=1, minutes=45)),
    *((FAY, EditStage(id, day=2, minutes=20)) for id in ("power", "leverage", "plans")),
    (FAY, EditStage("pledges", day=3)),
)


def lived(*steps):
    """Each step is (the minute after the beginning, what is asked)."""
    scene = given(*PLAN)
    for minute, asked in steps:
        scene = scene.when(FAY, asked, at=NOW + minute * MINUTE)
        assert not scene.refused
    return scene


def days(scene):
    return {
        day: ((each["began_at"] - NOW) // MINUTE, (each["ends_at"] - NOW) // MINUTE)
        for day, each in scene.workshop.need(About, "about").days.items()
    }


def test_a_day_is_to_end_when_the_minutes_of_its_stages_have_passed():
    assert days(lived()) == {}
    assert days(lived((5, OpenStage("barriers")))) == {"1": (5, 80)}


@pytest.mark.parametrize(
    "later", [OpenStage("past"), CloseStage("barriers"), EditStage("past", minutes=9)]
)
def test_what_happens_on_the_day_does_not_change_what_was_planned(later):
    assert days(lived((0, OpenStage("barriers")), (50, later))) == {"1": (0, 75)}


def test_a_stage_that_was_opened_by_mistake_does_not_begin_the_day():
    mistake = (0, OpenStage("barriers")), (1, CloseStage("barriers"))
    assert days(lived(*mistake, (30, OpenStage("past")))) == {"1": (30, 75)}


def test_the_next_day_begins_with_its_own_first_stage():
    first = (0, OpenStage("barriers")), (30, OpenStage("past")), (70, CloseStage("past"))
    morning = 24 * 60
    scene = lived(*first, (morning, OpenStage("past")), (morning + 15, OpenStage("power")))
    assert days(scene) == {"1": (0, 75), "2": (morning + 15, morning + 75)}


def test_what_is_left_of_a_day_begins_anew_after_a_night():
    first = (0, OpenStage("barriers")), (30, CloseStage("barriers"))
    assert days(lived(*first, (24 * 60, OpenStage("past")))) == {"1": (24 * 60, 24 * 60 + 45)}


def test_a_workshop_of_an_older_file_has_no_days_yet():
    about = after(given(*PLAN)).workshop.need(About, "about")
    assert about.days == {}
