"""Stages are added, duplicated, taken off the agenda and brought back while the room is live."""

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, FAY, MINUTE, NOW, RUI, STAGES, TIMES, after, given, opened
from wsr.activities.cards.posting import AddCard
from wsr.activities.dots.records import Vote
from wsr.activities.dots.rules import OpenVote
from wsr.activities.plans.records import Action, Plan
from wsr.activities.plans.rules import AddAction
from wsr.activities.pledges.records import Pledge
from wsr.activities.pledges.rules import AddPledge
from wsr.codec import to_wire
from wsr.documents.report_context import EVERYONE, as_seen_by
from wsr.domain import findings
from wsr.domain.agenda import CloseStage, OpenStage
from wsr.domain.agenda_order import ArrangeStages
from wsr.domain.agenda_stages import (
    AddStage,
    DuplicateStage,
    RemoveStage,
    RestoreStage,
    StageAdded,
    StageDuplicated,
    StageRemoved,
    StageRestored,
)
from wsr.domain.leverage import MarkLeverage
from wsr.domain.records import About, Card, Cluster, Leverage, RemovedStage, Stage
from wsr.domain.visibility import sees
from wsr.web.wire import as_json

ORDER = [each["id"] for each in STAGES]
LUNCH = AddStage("lunch", "break", "Lunch", after="power", minutes=60)


def the(scene, id):
    return scene.workshop.need(Stage, id)


def order(scene):
    return [s.id for s in findings.in_order(scene.workshop.all(Stage))]


def test_fay_adds_lunch_between_two_stages():
    scene = given().when(FAY, LUNCH)
    scene.then(StageAdded("lunch", 4, "break", "Lunch", "", 60, (), {}, 1, "", "", ()))
    assert order(scene) == [*ORDER[:3], "lunch", *ORDER[3:]]
    assert the(scene, "lunch") == Stage("lunch", 4, "break", "Lunch", minutes=60)


def test_a_stage_is_added_at_the_end_or_before_all_others():
    end = given().when(FAY, AddStage("more", "poster", "More"))
    assert order(end) == [*ORDER, "more"]
    assert [change.key[1] for change in end.changes] == ["more"], "no other stage is told anew"
    start = given().when(FAY, AddStage("first", "poster", "First", after=""))
    assert order(start) == ["first", *ORDER]


def test_a_new_stage_can_have_everything_that_a_method_gives_one():
    whole = AddStage(
        "trends", "cards", "Trends", "", 2, "pm", 45, "What changes?", TIMES, {"most": 3}, "mixed",
        ("leader", "reporter"),
    )  # fmt: skip
    put = the(given().when(FAY, whole), "trends")
    assert (put.day, put.half, put.minutes, put.lanes) == (2, "pm", 45, TIMES)
    assert (put.settings, put.seating) == ({"most": 3}, "mixed")
    assert (put.instruction, put.roles) == ("What changes?", ("leader", "reporter"))


def test_a_new_stage_is_planned_for_the_day_of_the_one_before():
    days = {"power": {"day": 2, "half": "am"}, "barriers": {"day": 1, "half": "pm"}}
    room = given((FAY, ArrangeStages(tuple(ORDER), days=days)))
    lunch = the(room.when(FAY, LUNCH), "lunch")
    assert (lunch.day, lunch.half) == (2, "am")
    first = the(room.when(FAY, replace(LUNCH, after="")), "lunch")
    assert (first.day, first.half) == (1, "pm")
    third = the(room.when(FAY, replace(LUNCH, day=3)), "lunch")
    assert (third.day, third.half) == (3, "")


@pytest.mark.parametrize(
    ("set", "code", "field"),
    [
        ({"stage": "past"}, "id_in_use", "stage"),
        ({"activity": "karaoke"}, "no_such_activity", "activity"),
        ({"after": "dinner"}, "no_such_stage", "after"),
        ({"minutes": -5}, "bad_minutes", "minutes"),
        ({"day": 31}, "bad_day", "day"),
        ({"half": "night"}, "bad_choice", "half"),
        ({"seating": "rows"}, "bad_choice", "seating"),
        ({"roles": ("king",)}, "bad_choice", "roles"),
        ({"lanes": ({"id": "a", "title": ""},)}, "bad_lanes", "lanes"),
        ({"settings": {"pause": 1}}, "bad_setting", "pause"),
        ({"settings": {"budget": 5}}, "bad_setting", "budget"),
    ],
)
def test_what_a_stage_cannot_be_is_refused_with_one_sentence(set, code, field):
    given().when(FAY, replace(LUNCH, **set)).then_refused(code, field)


def test_an_agenda_has_at_most_a_hundred_stages():
    full = after(
        given(), *((FAY, AddStage(f"s{n}", "poster", "S")) for n in range(100 - len(ORDER)))
    )
    full.when(FAY, LUNCH).then_refused("too_many_stages")
    full.when(FAY, DuplicateStage("past", "again")).then_refused("too_many_stages")
    less = after(full, (FAY, RemoveStage("s1")), (FAY, LUNCH))
    less.when(FAY, RestoreStage("s1")).then_refused("too_many_stages")


def test_a_duplicate_follows_its_stage_with_its_words_and_none_of_its_cards():
    room = opened(
        "past", (ANA, AddCard("k1", "past", "1998", lane="self")), (FAY, CloseStage("past"))
    )
    scene = room.when(FAY, DuplicateStage("past", "again")).then(StageDuplicated("past", "again"))
    assert order(scene) == ["barriers", "past", "again", *ORDER[2:]]
    again = the(scene, "again")
    assert (again.title, again.lanes, again.status, again.runs) == ("Past", TIMES, "ahead", ())
    assert [card.stage for card in scene.workshop.all(Card)] == ["past"]


def test_a_duplicate_needs_a_stage_and_an_id_that_is_free():
    given().when(FAY, DuplicateStage("dinner", "x")).then_refused("no_such_stage", "stage")
    given().when(FAY, DuplicateStage("past", "power")).then_refused("id_in_use", "as")
    gone = given((FAY, RemoveStage("past")))
    gone.when(FAY, DuplicateStage("power", "past")).then_refused("id_in_use", "as")


def test_fay_takes_a_stage_off_the_agenda_and_brings_it_back_as_it_was():
    before = given()
    scene = before.when(FAY, RemoveStage("power")).then(StageRemoved("power"))
    assert order(scene) == [*ORDER[:2], *ORDER[3:]]
    back = scene.when(FAY, RestoreStage("power")).then(StageRestored("power"))
    assert back.workshop.all(RemovedStage) == []
    assert {s.id: s for s in back.workshop.all(Stage)} == {
        s.id: s for s in before.workshop.all(Stage)
    }


def test_a_stage_that_has_travelled_to_phones_is_removed_like_any_other():
    room = given()
    as_json(the(room, "power"))
    gone = room.when(FAY, RemoveStage("power"))
    as_json(gone.workshop.need(RemovedStage, "power"))
    assert "power" in order(gone.when(FAY, RestoreStage("power")))


def test_a_stage_comes_back_to_its_place_though_another_was_added_there():
    scene = given((FAY, RemoveStage("power")), (FAY, replace(LUNCH, after="past")))
    assert order(scene.when(FAY, RestoreStage("power"))) == [*ORDER[:3], "lunch", *ORDER[3:]]


def test_only_facilitators_see_what_is_off_the_agenda():
    gone = given((FAY, RemoveStage("power"))).workshop.need(RemovedStage, "power")
    assert sees(FAY, gone)
    assert not any(sees(who, gone) for who in (ANA, BEN, RUI))
    assert to_wire(gone)["kind"] == "removed_stage"


def test_what_cannot_be_removed_or_brought_back():
    opened("past").when(FAY, RemoveStage("past")).then_refused("stage_open", "stage")
    given().when(FAY, RemoveStage("dinner")).then_refused("no_such_stage", "stage")
    given().when(FAY, RestoreStage("past")).then_refused("no_such_stage", "stage")
    alone = after(given(), *((FAY, RemoveStage(id)) for id in ORDER[1:]))
    alone.when(FAY, RemoveStage("barriers")).then_refused("last_stage", "stage")


def test_a_stage_is_not_removed_while_a_vote_is_open_in_it():
    room = given(
        (FAY, AddCard("k1", "leverage", "Trust")),
        (FAY, MarkLeverage("k1")),
        (FAY, OpenVote("v1", "leverage")),
    )
    room.when(FAY, RemoveStage("leverage")).then_refused("vote_open")


def test_no_one_posts_in_a_stage_that_is_off_the_agenda():
    gone = given((FAY, RemoveStage("past")))
    for who in (ANA, FAY):
        gone.when(who, AddCard("k1", "past", "1998")).then_refused("no_such_stage", "stage")


def test_the_room_goes_to_the_stage_it_was_in_before():
    steps = [(FAY, OpenStage("barriers"), NOW), (FAY, OpenStage("past"), NOW + MINUTE)]
    room = given()
    for who, asked, at in steps:
        room = room.when(who, asked, at=at)
    gone = after(room, (FAY, CloseStage("past")), (FAY, RemoveStage("past")))
    assert gone.workshop.need(About, "about").current == "barriers"
    back = gone.when(FAY, RestoreStage("past"))
    assert back.workshop.need(About, "about").current == "past"
    other = gone.when(FAY, RemoveStage("barriers"))
    assert other.workshop.need(About, "about").current is None


def busy():
    return given(
        (FAY, OpenStage("barriers")),
        (ANA, AddCard("k1", "barriers", "No trust")),
        (FAY, MarkLeverage("k1")),
        (FAY, AddCard("k2", "past", "1998")),
        (FAY, OpenStage("plans")),
        (ANA, AddAction(action="a1", plan="plan-fishers", horizon=100, what="Meet")),
        (FAY, OpenStage("pledges")),
        (ANA, AddPledge("g1", "I will listen")),
        (FAY, OpenStage("power")),
    )


def left(scene, *nouns):
    """What is left of these for everyone in documents."""
    seen = as_seen_by(scene.workshop, EVERYONE)
    return [record.id for noun in nouns for record in seen.all(noun)]


def test_what_was_done_in_a_removed_stage_is_in_no_document_until_it_is_back():
    scene = busy()
    gone = after(scene, (FAY, RemoveStage("barriers")))
    assert left(gone, Card, Cluster, Leverage) == ["k2"]
    assert findings.barriers(gone.workshop) == []
    assert left(after(gone, (FAY, RestoreStage("barriers"))), Card, Leverage) == ["k1", "k2", "k1"]
    assert [card.id for card in as_seen_by(gone.workshop, FAY).all(Card)] == ["k1", "k2"]


def test_what_was_chosen_in_a_removed_stage_is_on_no_ballot():
    gone = after(busy(), (FAY, CloseStage("power")), (FAY, RemoveStage("barriers")))
    gone.when(FAY, OpenVote("v1", "leverage")).then_refused("no_leverage", "on")
    gone.when(FAY, OpenVote("v1", "leverage", on=("k1",))).then_refused("not_on_agenda", "on")
    back = gone.when(FAY, RestoreStage("barriers")).when(FAY, OpenVote("v1", "leverage"))
    assert back.workshop.need(Vote, "v1").items == ("k1",)


@pytest.mark.parametrize(
    ("stage", "nouns", "before"),
    [
        ("plans", (Plan, Action), ["plan-fishers", "plan-ministry", "plan-traders", "a1"]),
        ("pledges", (Pledge,), ["g1"]),
    ],
)
def test_plans_and_pledges_go_with_the_last_stage_that_shows_them(stage, nouns, before):
    scene = busy()
    assert left(scene, *nouns) == before
    assert left(after(scene, (FAY, RemoveStage(stage))), *nouns) == []
    two = after(scene, (FAY, DuplicateStage(stage, "second")), (FAY, RemoveStage(stage)))
    assert left(two, *nouns) == before, "another stage of the agenda shows them"


@pytest.mark.parametrize(
    "asked", [LUNCH, DuplicateStage("past", "x"), RemoveStage("past"), RestoreStage("past")]
)
def test_ana_does_not_change_the_agenda(asked):
    given().when(ANA, asked).then_refused("not_allowed")


def test_a_long_agenda_costs_one_event_and_what_moves():
    sixty = after(given(), *((FAY, AddStage(f"s{n}", "poster", f"S {n}")) for n in range(54)))
    added = sixty.when(FAY, AddStage("late", "poster", "Late", after="s52"))
    assert len(added.events) == 1
    assert [change.key[1] for change in added.changes] == ["s53", "late"]
    removed = added.when(FAY, RemoveStage("s3"))
    assert [change.key for change in removed.changes] == [("stage", "s3"), ("removed_stage", "s3")]
