"""Stages are opened, closed, extended, skipped, edited."""

from dataclasses import replace

import pytest

from tests.cast import ANA, FAY, MINUTE, NOW, TIMES, after, given, opened
from wsr.activities.cards.moderating import HideCard, MoveCard
from wsr.activities.cards.posting import AddCard
from wsr.activities.dots.rules import OpenVote
from wsr.activities.index import evolve
from wsr.activities.plans.rules import PlanAdded
from wsr.domain.agenda import (
    CloseStage,
    EditStage,
    ExtendStage,
    OpenStage,
    SkipStage,
    StageClosed,
    StageEdited,
    StageExtended,
    StageOpened,
    StageSkipped,
)
from wsr.domain.kernel import Put, apply
from wsr.domain.leverage import MarkLeverage
from wsr.domain.records import About, Stage


def the(scene, id):
    return scene.workshop.get(Stage, id)


def voting():
    return opened(
        "leverage",
        (FAY, AddCard("k1", "leverage", "Trust")),
        (FAY, MarkLeverage("k1")),
        (FAY, OpenVote("v1")),
    )


def test_fay_opens_a_stage_for_its_planned_minutes():
    scene = given().when(FAY, OpenStage("barriers"))
    scene.then(StageOpened("barriers", NOW, NOW + 30 * MINUTE))
    assert the(scene, "barriers").status == "open"
    assert scene.workshop.get(About, "about").current == "barriers"


def test_a_stage_can_have_other_minutes_or_no_end():
    given().when(FAY, OpenStage("past", 5)).then(StageOpened("past", NOW, NOW + 5 * MINUTE))
    given().when(FAY, OpenStage("past")).then(StageOpened("past", NOW, None))


def test_opening_a_stage_closes_the_one_before():
    scene = opened("barriers").when(FAY, OpenStage("past"))
    scene.then(StageClosed("barriers", NOW), StageOpened("past", NOW, None))
    assert (the(scene, "barriers").status, the(scene, "past").status) == ("done", "open")


def test_a_stage_opened_again_keeps_the_hour_of_its_first_opening():
    scene = opened("past", (FAY, CloseStage("past")))
    scene = scene.when(FAY, OpenStage("past"), at=NOW + MINUTE)
    assert the(scene, "past").opened_at == NOW


def test_a_stage_tells_each_time_that_it_was_open():
    later = NOW + 20 * MINUTE
    scene = opened("past", (FAY, CloseStage("past"))).when(FAY, OpenStage("past"), at=later)
    closed = {"opened_at": NOW, "closed_at": NOW}
    assert the(scene, "past").runs == (closed, {"opened_at": later})
    scene = scene.when(FAY, OpenStage("past", 5), at=later + MINUTE)
    assert the(scene, "past").runs == (closed, {"opened_at": later})


def test_a_close_of_an_older_log_ends_a_run_at_no_known_time():
    w = opened("past").workshop
    [put] = evolve(w, StageClosed("past"))
    assert put.record.runs == ({"opened_at": NOW, "closed_at": 0},)


def test_a_stage_of_an_older_log_tells_no_times_that_no_one_wrote_down():
    w = opened("past").workshop
    stage = replace(w.need(Stage, "past"), runs=())
    w = apply(w, w.seq, [Put(stage)])
    assert evolve(w, StageClosed("past")) == [Put(replace(stage, status="done", ends_at=None))]


@pytest.mark.parametrize("minutes", [-1, 24 * 60 + 1])
def test_minutes_are_between_none_and_a_day(minutes):
    given().when(FAY, OpenStage("past", minutes)).then_refused("bad_minutes", "minutes")
    given().when(FAY, EditStage("past", minutes=minutes)).then_refused("bad_minutes", "minutes")


def test_opening_the_plans_stage_gives_every_group_its_plan_once():
    scene = given().when(FAY, OpenStage("plans"))
    plans = [PlanAdded(f"plan-{g}", g, g, "plans") for g in ("fishers", "ministry", "traders")]
    scene.then(StageOpened("plans", NOW, None), *plans)
    scene.when(FAY, OpenStage("plans")).then(StageOpened("plans", NOW, None))


def test_a_stage_is_not_left_while_a_vote_is_open_in_it():
    voting().when(FAY, CloseStage("leverage")).then_refused("vote_open")
    voting().when(FAY, OpenStage("plans")).then_refused("vote_open")


def test_fay_closes_the_open_stage_only():
    scene = opened("barriers").when(FAY, CloseStage("barriers")).then(StageClosed("barriers", NOW))
    assert the(scene, "barriers").ends_at is None
    scene.when(FAY, CloseStage("barriers")).then_refused("stage_closed", "stage")
    scene.when(FAY, CloseStage("lunch")).then_refused("no_such_stage", "stage")


def test_ten_minutes_more_or_fewer_but_never_before_now():
    room = opened("barriers")
    end = NOW + 30 * MINUTE
    room.when(FAY, ExtendStage("barriers", 10)).then(StageExtended("barriers", end + 10 * MINUTE))
    room.when(FAY, ExtendStage("barriers", -40)).then(StageExtended("barriers", NOW))
    room.when(FAY, ExtendStage("barriers", 5), at=end + MINUTE).then(
        StageExtended("barriers", end + 6 * MINUTE)
    )


def test_only_an_open_stage_is_extended_by_a_day_at_most():
    opened("past").when(FAY, ExtendStage("past", 1441)).then_refused("bad_minutes", "minutes")
    given().when(FAY, ExtendStage("past", 5)).then_refused("stage_closed", "stage")


def test_a_stage_is_skipped_and_taken_back_into_the_agenda():
    skipped = given().when(FAY, SkipStage("past")).then(StageSkipped("past", True))
    assert the(skipped, "past").status == "skipped"
    assert the(skipped.when(FAY, SkipStage("past", False)), "past").status == "ahead"
    opened("past").when(FAY, SkipStage("past")).then_refused("stage_open", "stage")


def test_fay_edits_a_stage_and_keeps_its_other_settings():
    scene = given().when(FAY, EditStage("leverage", "Dots", minutes=9, settings={"budget": 3}))
    settings = {"budget": 3, "secret": True, "suggest": True}
    scene.then(StageEdited("leverage", {"title": "Dots", "minutes": 9, "settings": settings}))
    assert the(scene, "leverage").settings == settings


@pytest.mark.parametrize(
    ("name", "value"),
    [("colour", 1), ("budget", "5"), ("budget", True), ("budget", -1), ("naming", "x" * 2000)],
)
def test_settings_are_known_and_of_their_kind(name, value):
    given().when(FAY, EditStage("leverage", settings={name: value})).then_refused(
        "bad_setting", name
    )


def test_fay_plans_a_stage_for_another_day_at_mixed_tables_with_roles():
    asked = EditStage("past", day=2, half="pm", seating="mixed", roles=("leader", "recorder"))
    past = the(given().when(FAY, asked), "past")
    assert (past.day, past.half, past.seating) == (2, "pm", "mixed")
    assert past.roles == ("leader", "recorder")
    back = EditStage("past", half="", roles=())
    assert the(given((FAY, asked), (FAY, back)), "past") == replace(past, half="", roles=())


@pytest.mark.parametrize(
    ("set", "code", "field"),
    [
        ({"day": 0}, "bad_day", "day"),
        ({"day": 31}, "bad_day", "day"),
        ({"half": "night"}, "bad_choice", "half"),
        ({"seating": "rows"}, "bad_choice", "seating"),
        ({"roles": ("leader", "king")}, "bad_choice", "roles"),
        ({"roles": ("leader", "leader")}, "bad_choice", "roles"),
    ],
)
def test_days_seatings_and_roles_are_those_there_are(set, code, field):
    given().when(FAY, EditStage("past", **set)).then_refused(code, field)


def test_fay_renames_adds_and_reorders_lanes():
    lanes = ({"id": "self", "title": "Us"}, {"id": "topic", "title": "The lake"}, TIMES[0])
    scene = given().when(FAY, EditStage("past", lanes=lanes))
    assert the(scene, "past").lanes == lanes


@pytest.mark.parametrize(
    "lanes",
    [
        tuple({"id": f"l{n}", "title": "A"} for n in range(13)),
        ({"id": "a", "title": "A"}, {"id": "a", "title": "B"}),
        ({"id": "a", "title": " \u200b"},),
        ({"id": "a", "title": "x" * 121},),
        ({"id": "a b", "title": "A"},),
        ({"id": "a"},),
        ({"id": "a", "title": "A", "colour": "red"},),
    ],
)
def test_lanes_are_at_most_twelve_each_with_a_title_and_an_id_of_its_own(lanes):
    given().when(FAY, EditStage("past", lanes=lanes)).then_refused("bad_lanes", "lanes")


@pytest.mark.parametrize("then", [[], [(FAY, HideCard("k1"))]])
def test_a_lane_with_cards_in_it_stays_also_when_they_are_hidden(then):
    room = opened("past", (ANA, AddCard("k1", "past", "1998", lane="self")), *then)
    room.when(FAY, EditStage("past", lanes=TIMES[:1])).then_refused("lane_in_use", "lanes")
    moved = room.when(FAY, MoveCard("k1", "world")).when(FAY, EditStage("past", lanes=TIMES[:1]))
    assert the(moved, "past").lanes == TIMES[:1]


def test_what_was_planned_stays_known_when_the_minutes_change_on_the_day():
    before = given((FAY, EditStage("barriers", minutes=40)))
    assert the(before, "barriers").planned is None
    on_the_day = after(before, (FAY, OpenStage("past")), (FAY, EditStage("barriers", minutes=20)))
    again = after(on_the_day, (FAY, EditStage("barriers", minutes=15)))
    assert (the(again, "barriers").minutes, the(again, "barriers").planned) == (15, 40)


@pytest.mark.parametrize(
    "asked",
    [
        OpenStage("past"),
        CloseStage("past"),
        ExtendStage("past", 1),
        SkipStage("past"),
        EditStage("past", "Mine"),
    ],
)
def test_ana_does_not_run_the_agenda(asked):
    opened("past").when(ANA, asked).then_refused("not_allowed")
