"""Each stakeholder group writes what it will do in 100 days, in 1000 days."""

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, FAY, NOW, RUI, opened
from wsr.activities.cards.posting import AddCard
from wsr.activities.plans import rules as plans
from wsr.activities.plans.empty_plans import RemovePlan
from wsr.activities.plans.records import Action, Plan, Revision
from wsr.activities.plans.rules import (
    ActionAdded,
    ActionEdited,
    ActionFields,
    ActionRemoved,
    AddAction,
    AddPlan,
    EditAction,
    PlanAdded,
    PlanRemoved,
    RemoveAction,
)
from wsr.codec import command_from_wire
from wsr.domain.agenda import CloseStage, OpenStage
from wsr.domain.fields import LONG
from wsr.domain.kernel import Refused
from wsr.domain.leverage import MarkLeverage
from wsr.domain.setup import EditWorkshop

MEET = AddAction(action="a1", plan="plan-fishers", horizon=100, what="Meet the mayor")
ACTION = Action(
    "a1",
    "plan-fishers",
    100,
    "Meet the mayor",
    1,
    NOW,
    revs={"what": 1},
    missing=("owner", "indicator", "due"),
)


def revision(rev, value, by="ana", field="what"):
    return Revision(f"a1/{field}/{rev}", "a1", field, rev, value, by, audience="nobody")


def planned(*more):
    return opened("plans", (ANA, MEET), *more)


def edit(base, **fields):
    return EditAction("a1", base, ActionFields(**fields))


def the(scene, id="a1"):
    return scene.workshop.get(Action, id)


def test_ana_adds_a_plan_for_her_group_only():
    room = opened("past")
    added = room.when(ANA, AddPlan("p1", "fishers"))
    added.then(PlanAdded("p1", "fishers", "fishers", "plans"))
    added.has(Plan("p1", "fishers", "fishers", "plans"))
    room.when(ANA, AddPlan("p1", "ministry")).then_refused("not_your_group", "owner")
    room.when(ANA, AddPlan("p1", "Task force")).then_refused("not_your_group", "owner")


def test_fay_adds_a_plan_for_a_task_force_that_groups_leave_alone():
    room = opened("plans").when(FAY, AddPlan("p1", "Water task force"))
    room.then(PlanAdded("p1", "Water task force", None, "plans"))
    room.when(ANA, replace(MEET, plan="p1")).then_refused("not_your_group", "plan")


def test_an_owner_has_one_plan_and_a_plan_one_id():
    room = opened("plans")
    room.when(FAY, AddPlan("p1", "fishers")).then_refused("plan_exists", "owner")
    room.when(FAY, AddPlan("plan-fishers", "T")).then_refused("id_in_use", "plan")
    room.when(FAY, AddPlan("", "T")).then_refused("bad_id", "plan")


def test_fay_takes_away_a_plan_without_actions_that_is_no_groups():
    room = opened("plans", (FAY, AddPlan("p1", "Water task force")))
    room.when(FAY, RemovePlan("p1")).then(PlanRemoved("p1")).lacks("plan", "p1")
    room.when(ANA, RemovePlan("p1")).then_refused("not_allowed")
    room.when(FAY, RemovePlan("p9")).then_refused("no_such_plan", "plan")
    room.when(FAY, RemovePlan("plan-fishers")).then_refused("group_plan", "plan")
    begun = room.when(FAY, AddAction(action="a9", plan="p1", horizon=100, what="Wells"))
    begun.when(FAY, RemovePlan("p1")).then_refused("plan_in_use", "plan")


def test_a_plan_under_a_borrowed_id_is_not_run_over_when_the_stage_opens():
    room = opened("past", (ANA, AddPlan("plan-ministry", "fishers")))
    scene = room.when(FAY, OpenStage("plans"))
    scene.has(
        Plan("plan-ministry", "fishers", "fishers", "plans"),
        Plan("plan-ministry-", "ministry", "ministry", "plans"),
    )


def test_ana_adds_an_action_to_her_groups_plan():
    scene = opened("plans").when(ANA, MEET)
    scene.then(ActionAdded("a1", "plan-fishers", 100, 1, "ana", NOW, {"what": "Meet the mayor"}))
    scene.then_put(ACTION, revision(1, "Meet the mayor"))
    assert scene.seen_by(FAY, "revision") == []


def test_an_action_with_owner_indicator_and_date_misses_nothing():
    full = replace(MEET, owner="Ana", indicator="Minutes signed", due="2027-01-15")
    assert the(opened("plans").when(ANA, full)).missing == ()


def test_other_groups_keep_their_hands_off():
    opened("plans").when(BEN, MEET).then_refused("not_your_group", "plan")
    planned().when(BEN, edit(1, owner="Ben")).then_refused("not_your_group", "plan")
    planned().when(BEN, RemoveAction("a1")).then_refused("not_your_group", "plan")
    assert not planned().when(RUI, edit(1, owner="Rui")).refused
    assert not planned().when(FAY, edit(1, owner="Fay")).refused


def test_plans_are_written_while_their_stage_is_open():
    over = planned((FAY, CloseStage("plans")))
    over.when(ANA, replace(MEET, action="a2")).then_refused("stage_closed", "stage")
    over.when(ANA, edit(1, owner="Ana")).then_refused("stage_closed", "stage")
    over.when(ANA, RemoveAction("a1")).then_refused("stage_closed", "stage")


def test_an_action_has_an_id_a_plan_and_one_of_two_horizons():
    planned().when(ANA, MEET).then_refused("id_in_use", "action")
    opened("plans").when(ANA, replace(MEET, action="")).then_refused("bad_id", "action")
    opened("plans").when(ANA, replace(MEET, plan="p9")).then_refused("no_such_plan", "plan")
    opened("plans").when(ANA, replace(MEET, horizon=365)).then_refused("bad_horizon", "horizon")


def test_an_action_says_what_is_done():
    with pytest.raises(Refused) as refused:
        command_from_wire("add_action", {"action": "a1", "plan": "plan-fishers", "horizon": 100})
    assert (refused.value.code, refused.value.field) == ("missing_field", "what")


def test_a_plan_is_full_at_some_point(monkeypatch):
    monkeypatch.setattr(plans, "MAX_ACTIONS", 1)
    planned().when(ANA, replace(MEET, action="a2")).then_refused("too_many_actions")


@pytest.mark.parametrize(
    ("horizon", "last", "late"),
    [(100, "2027-03-01", "2027-03-02"), (1000, "2029-08-17", "2029-08-18")],
)
def test_a_due_date_lies_within_the_horizon_counted_from_day_0(horizon, last, late):
    asked = replace(MEET, horizon=horizon)
    assert not opened("plans").when(ANA, replace(asked, due=last)).refused
    refused = opened("plans").when(ANA, replace(asked, due=late))
    assert str(refused.refused) == f"A {horizon}-day action must end by {last}."
    refused.then_refused("beyond_horizon", "due")


def test_without_day_0_any_date_goes():
    room = opened("plans", (FAY, EditWorkshop(day0="")))
    assert not room.when(ANA, replace(MEET, due="2099-01-01")).refused


def test_dates_statuses_and_ties_are_sound():
    room = planned()
    room.when(ANA, edit(1, due="soon")).then_refused("bad_date", "due")
    room.when(ANA, edit(1, start="2026-12-02", due="2026-12-01")).then_refused(
        "start_after_due", "start"
    )
    room.when(ANA, edit(1, status="won")).then_refused("bad_choice", "status")
    room.when(ANA, edit(1, leverage=("k9",))).then_refused("no_such_leverage", "leverage")
    room.when(ANA, edit(1, parent="a1")).then_refused("bad_parent", "parent")


def test_a_start_is_compared_with_the_due_date_set_before():
    dated = planned((ANA, edit(1, due="2026-12-01")))
    dated.when(ANA, edit(2, start="2026-12-02")).then_refused("start_after_due", "start")


def test_when_day_0_moves_other_fields_can_still_be_written():
    moved = planned((ANA, edit(1, due="2027-03-01")), (FAY, EditWorkshop(day0="2026-01-01")))
    assert the(moved.when(ANA, edit(2, owner="Ana"))).owner == "Ana"
    moved.when(ANA, edit(2, due="2027-03-02")).then_refused("beyond_horizon", "due")


def test_a_100_day_action_serves_a_1000_day_action():
    long = replace(MEET, action="a2", horizon=1000)
    served = planned((ANA, long)).when(ANA, edit(1, parent="a2"))
    assert the(served).parent == "a2"
    freed = served.when(ANA, edit(2, parent="")).has(revision(3, "", field="parent"))
    assert the(freed).parent is None
    served.when(ANA, EditAction("a2", 1, ActionFields(parent="a1"))).then_refused(
        "bad_parent", "parent"
    )


def test_an_action_serves_a_leverage_point():
    room = opened(
        "leverage",
        (ANA, AddCard("k1", "leverage", "Trust")),
        (FAY, MarkLeverage("k1")),
        (FAY, OpenStage("plans")),
    )
    assert the(room.when(ANA, replace(MEET, leverage=("k1",)))).leverage == ("k1",)


def test_ana_edits_what_she_sees():
    scene = planned().when(ANA, edit(1, what="Meet the governor"))
    scene.then(ActionEdited("a1", "ana", NOW, {"what": "Meet the governor"}, {}))
    scene.then_put(
        replace(ACTION, what="Meet the governor", rev=2, revs={"what": 2}),
        revision(2, "Meet the governor"),
    )


def test_nothing_changed_is_nothing_happened():
    planned().when(ANA, edit(1, what="Meet the mayor", parent="", owner="")).then_nothing()


def test_an_edit_is_based_on_a_version_there_was():
    planned().when(ANA, edit(0, owner="Ana")).then_refused("bad_base", "base")
    planned().when(ANA, edit(2, owner="Ana")).then_refused("bad_base", "base")
    planned().when(ANA, EditAction("a9", 1, ActionFields())).then_refused(
        "no_such_action", "action"
    )


def test_edits_of_two_fields_both_stand():
    scene = planned((ANA, edit(1, owner="Ana"))).when(RUI, edit(1, due="2026-12-24"))
    assert (the(scene).owner, the(scene).due, the(scene).alternatives) == ("Ana", "2026-12-24", {})


def test_the_later_short_text_stands_and_the_earlier_is_kept_beside_it():
    scene = planned((ANA, edit(1, owner="Ana"))).when(RUI, edit(1, owner="Rui"))
    kept = {"owner": [{"value": "Ana", "by": "ana", "rev": 2}]}
    assert (the(scene).owner, the(scene).alternatives) == ("Rui", kept)


def test_edits_of_two_words_of_a_long_text_become_one():
    scene = planned((ANA, edit(1, what="Meet the new mayor"))).when(
        RUI, edit(1, what="Meet the mayor today")
    )
    assert (the(scene).what, the(scene).alternatives) == ("Meet the new mayor today", {})


def test_edits_of_the_same_words_are_both_kept():
    scene = planned((ANA, edit(1, what="Meet the old mayor"))).when(
        RUI, edit(1, what="Meet the new mayor")
    )
    kept = {"what": [{"value": "Meet the old mayor", "by": "ana", "rev": 2}]}
    assert (the(scene).what, the(scene).alternatives) == ("Meet the new mayor", kept)


def test_a_merger_that_would_be_too_long_or_blank_is_none():
    long = planned((ANA, edit(1, resources="b" + " x" * 250 + " c")))
    base = the(long).resources
    both = long.when(ANA, edit(2, resources="y " * 245 + base))
    both = both.when(RUI, edit(2, resources=base + " z" * 245))
    assert len(the(both).resources) <= LONG
    assert the(both).alternatives["resources"][0]["value"] == "y " * 245 + base
    halves = planned((ANA, edit(1, what="mayor")), (ANA, edit(2, what="Meet the")))
    assert the(halves.when(RUI, edit(1, what="mayor"))).what


def test_who_has_seen_the_alternatives_settles_them():
    both = planned((ANA, edit(1, owner="Ana")), (RUI, edit(1, owner="Rui")))
    assert the(both.when(ANA, edit(3, owner="Ana"))).alternatives == {}
    assert the(both.when(ANA, edit(3, owner="Rui"))).alternatives == {}
    assert the(both.when(ANA, edit(3, due="2026-12-24"))).alternatives != {}


def test_who_has_not_seen_the_alternatives_leaves_them_standing():
    both = planned((ANA, edit(1, owner="Ana")), (RUI, edit(1, owner="Rui")))
    both.when(ANA, edit(1, owner="Rui")).then_nothing()
    third = both.when(FAY, edit(1, owner="Fay"))
    assert [each["value"] for each in the(third).alternatives["owner"]] == ["Ana", "Rui"]


def test_chosen_leverage_points_are_kept_beside_too():
    room = opened(
        "leverage",
        (ANA, AddCard("k1", "leverage", "Trust")),
        (FAY, MarkLeverage("k1")),
        (FAY, OpenStage("plans")),
        (ANA, MEET),
    )
    scene = room.when(ANA, edit(1, leverage=("k1",))).when(RUI, edit(1, leverage=()))
    kept = {"leverage": [{"value": ["k1"], "by": "ana", "rev": 2}]}
    assert (the(scene).leverage, the(scene).alternatives) == ((), kept)


def test_a_removed_action_takes_its_versions_along_and_frees_what_served_it():
    room = opened(
        "plans", (ANA, replace(MEET, horizon=1000)), (ANA, replace(MEET, action="a2", parent="a1"))
    )
    scene = room.when(ANA, RemoveAction("a1")).then(ActionRemoved("a1"))
    scene.then_removed(("revision", "a1/what/1"), ("action", "a1"))
    assert the(scene, "a2").parent is None
    scene.when(ANA, RemoveAction("a1")).then_refused("no_such_action", "action")
