"""Task forces are founded, joined and left, by those who can, with those who are here."""

from dataclasses import replace

import pytest

from tests.cast import ANA, BEN, FAY, HOST, NOW, RUI, after, given, opened
from wsr.activities.cards.editing import WithdrawCard
from wsr.activities.cards.posting import AddCard
from wsr.activities.plans.rules import AddAction, AddPlan
from wsr.codec import command_from_wire
from wsr.domain.agenda import CloseStage, OpenStage
from wsr.domain.agenda_stages import AddStage
from wsr.domain.agreement import SetAgreement
from wsr.domain.erasure import ErasePerson
from wsr.domain.founding import (
    AddTaskForce,
    EditTaskForce,
    JoinTaskForce,
    LeaveTaskForce,
    RemoveTaskForce,
)
from wsr.domain.kernel import Refused
from wsr.domain.people import Join, RemovePerson
from wsr.domain.task_forces import TaskForce, absent, groups_on, missed

WATER = AddTaskForce("f1", "Water task force", members=("ana", "Dr Shrestha"), convener="ben")
AGREED = (
    (FAY, OpenStage("barriers")),
    (ANA, AddCard("k1", "barriers", "Clean water")),
    (FAY, SetAgreement("k1", "agreed")),
)


def the(scene, id="f1"):
    return scene.workshop.get(TaskForce, id)


def test_fay_founds_a_task_force_of_people_here_and_from_outside():
    room = given().when(FAY, WATER)
    room.then_put(
        TaskForce("f1", "Water task force", NOW, convener="ben", members=("ana", "Dr Shrestha"))
    )
    room.when(FAY, replace(WATER, name="Other")).then_refused("id_in_use", "task_force")
    again = replace(WATER, task_force="f2", name="WATER TASK FORCE")
    room.when(FAY, again).then_refused("name_in_use", "name")
    room.when(FAY, replace(WATER, task_force="f2", name="B", kind="club")).then_refused(
        "bad_choice", "kind"
    )


def test_ana_founds_one_with_herself_on_it_and_names_no_one_else_of_the_room():
    room = opened("task_forces").when(ANA, AddTaskForce("f1", "Nets", members=("Dr Shrestha",)))
    assert the(room).convener == "ana"
    assert the(room).members == ("Dr Shrestha", "ana")
    other = AddTaskForce("f2", "Law", members=("ben",))
    room.when(ANA, other).then_refused("not_yours", "members")
    room.when(ANA, replace(other, members=(), convener="ben")).then_refused("not_yours", "members")


def test_no_one_but_fay_founds_one_before_its_stage_or_where_it_was_switched_off():
    found = AddTaskForce("f1", "Nets")
    given().when(ANA, found).then_refused("stage_closed", "stage")
    after(opened("task_forces"), (FAY, CloseStage("task_forces"))).when(ANA, found).then_refused(
        "stage_closed", "stage"
    )
    quiet = AddStage("s9", activity="task_forces", title="Quiet", settings={"found": False})
    room = given((FAY, quiet), (FAY, OpenStage("s9")))
    room.when(ANA, found).then_refused("not_allowed")
    assert the(room.when(FAY, found))


def test_ben_joins_and_leaves_and_a_convener_who_leaves_convenes_no_more():
    room = opened("task_forces", (ANA, AddTaskForce("f1", "Nets")))
    joined = room.when(BEN, JoinTaskForce("f1"))
    assert the(joined).members == ("ana", "ben")
    joined.when(BEN, JoinTaskForce("f1")).then_nothing()
    left = joined.when(ANA, LeaveTaskForce("f1"))
    assert (the(left).convener, the(left).members) == (None, ("ben",))
    left.when(ANA, LeaveTaskForce("f1")).then_nothing()
    room.when(BEN, JoinTaskForce("gone")).then_refused("no_such_task_force", "task_force")


def test_who_has_no_name_says_it_before_joining():
    room = opened(
        "task_forces", (FAY, AddTaskForce("f1", "Nets")), (HOST, Join("x", "", "traders"))
    )
    someone = replace(BEN, person="x", group="traders")
    room.when(someone, JoinTaskForce("f1")).then_refused("name_missing", "name")


def test_the_convener_edits_it_and_no_other_member_does():
    room = opened("task_forces", (ANA, AddTaskForce("f1", "Nets")), (BEN, JoinTaskForce("f1")))
    edited = room.when(ANA, EditTaskForce("f1", meets="Mondays", members=("ana", "ben")))
    assert (the(edited).meets, the(edited).name) == ("Mondays", "Nets")
    room.when(BEN, EditTaskForce("f1", meets="Never")).then_refused("not_yours", "task_force")
    room.when(ANA, EditTaskForce("f1", members=("ana", "rui"))).then_refused("not_yours", "members")
    named = room.when(FAY, EditTaskForce("f1", convener="", kind="advisory_group"))
    assert (the(named).convener, the(named).task_force_kind) == (None, "advisory_group")


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"name": "  "}, "empty_text", "name"),
        ({"name": "\u200e\u200f"}, "empty_text", "name"),
        ({"name": "a" * 121}, "too_long", "name"),
        ({"members": ["ana", " \u200b"]}, "empty_text", "members"),
        ({"members": "ana"}, "wrong_type", "members"),
        ({"organisations": ["b" * 121]}, "too_long", "organisations"),
    ],
)
def test_a_name_of_blanks_is_none(fields, code, field):
    with pytest.raises(Refused) as refused:
        command_from_wire("add_task_force", {"task_force": "f1", "name": "Nets", **fields})
    assert (refused.value.code, refused.value.field) == (code, field)


def test_whoever_was_erased_or_has_left_is_not_put_on_it():
    room = given((FAY, ErasePerson("ben")), (FAY, RemovePerson("rui")))
    for who in ("ben", "rui"):
        room.when(FAY, AddTaskForce("f1", "Nets", members=(who,))).then_refused(
            "no_such_person", "members"
        )
        room.when(FAY, AddTaskForce("f1", "Nets", convener=who)).then_refused(
            "no_such_person", "convener"
        )


def test_erasing_someone_takes_them_off_and_removing_them_leaves_the_name():
    room = given((FAY, WATER), (FAY, ErasePerson("ana")), (FAY, ErasePerson("ben")))
    assert (the(room).convener, the(room).members) == (None, ("Dr Shrestha",))
    room = given((FAY, WATER), (FAY, RemovePerson("ana")))
    assert the(room).members == ("ana", "Dr Shrestha")
    kept = room.when(FAY, EditTaskForce("f1", members=("ana",)))
    assert the(kept).members == ("ana",)


def test_goals_are_there_and_leave_it_when_they_leave_the_wall():
    room = opened("barriers", (ANA, AddCard("k1", "barriers", "Clean water")))
    room.when(FAY, AddTaskForce("f1", "Nets", goals=("k9",))).then_refused("no_such_card", "goals")
    served = room.when(FAY, AddTaskForce("f1", "Nets", goals=("k1", "k1")))
    assert the(served).goals == ("k1",)
    assert the(served.when(ANA, WithdrawCard("k1"))).goals == ()


def test_a_task_force_owns_a_plan_that_its_members_write():
    room = opened("plans", (FAY, WATER)).when(ANA, AddPlan("p1", "f1"))
    meet = AddAction(action="a1", plan="p1", horizon=100, what="Meet")
    room.when(RUI, meet).then_refused("not_on_task_force", "plan")
    room.when(RUI, AddPlan("p2", "f1")).then_refused("not_on_task_force", "owner")
    room.when(FAY, AddPlan("p2", "water task force")).then_refused("plan_exists", "owner")
    written = room.when(BEN, meet)
    assert not written.refused
    written.when(FAY, RemoveTaskForce("f1")).then_refused("task_force_in_use", "task_force")
    room.when(FAY, RemoveTaskForce("f1")).lacks("plan", "p1").lacks("task_force", "f1")


def test_whoever_leaves_a_task_force_writes_its_plan_no_more():
    room = opened("plans", (FAY, WATER), (FAY, AddPlan("p1", "f1")), (ANA, LeaveTaskForce("f1")))
    meet = AddAction(action="a1", plan="p1", horizon=100, what="Meet")
    room.when(ANA, meet).then_refused("not_on_task_force", "plan")


def test_its_plan_is_written_in_either_stage_and_in_no_other():
    room = opened("plans", (FAY, WATER), (FAY, AddPlan("p1", "f1")), (FAY, CloseStage("plans")))
    meet = AddAction(action="a1", plan="p1", horizon=100, what="Meet")
    room.when(ANA, meet).then_refused("stage_closed", "stage")
    assert not after(room, (FAY, OpenStage("task_forces"))).when(ANA, meet).refused


def test_a_task_force_takes_over_the_plan_that_had_its_name():
    room = given((FAY, AddPlan("p1", "Water task force")), (FAY, WATER))
    plan = room.workshop.find("plan", "p1")
    assert (plan.owner, plan.task_force) == ("f1", "f1")


def test_a_task_force_misses_the_groups_that_act_on_its_goals():
    room = given(
        *AGREED,
        (FAY, OpenStage("plans")),
        (BEN, AddAction(action="a1", plan="plan-ministry", horizon=100, what="Law", goals=("k1",))),
        (FAY, AddTaskForce("f1", "Nets", members=("ana",), goals=("k1",))),
    )
    w, force = room.workshop, the(room)
    assert groups_on(w, force) == {"fishers"}
    assert [g.id for g in absent(w, force)] == ["ministry", "traders"]
    assert [g.id for g in missed(w, force)] == ["ministry"]
    assert missed(w, replace(force, goals=())) == []
    assert missed(w, replace(force, convener="ben")) == []


def test_an_advisory_group_misses_each_group_that_is_not_on_it():
    room = given((FAY, AddTaskForce("f1", "Council", "advisory_group", members=("ana",))))
    assert [g.id for g in missed(room.workshop, the(room))] == ["ministry", "traders"]
